"""Runs of shared words as printed, with their place in both articles."""

from bisect import bisect_left
from itertools import islice

from newsdossier.model.evidence import Evidence
from newsdossier.model.relation import SharedPassage
from newsdossier.model.words import WORD, blank_signs
from newsdossier.relating.reuse.runs.shared_runs import Reading, Run
from newsdossier.relating.reuse.words.citing import Stretch, cite_words


def cite_runs(runs: tuple[Run, ...], first: Reading, second: Reading) -> tuple[SharedPassage, ...]:
    """Return each run as printed in the first article, with its place in both."""
    return tuple(cite_run(run, first, second) for run in runs)


def cite_run(run: Run, first: Reading, second: Reading) -> SharedPassage:
    """Return the run as printed in the first article, with its place in both."""
    here = cite(first, start=run.first, length=run.length)
    return SharedPassage(words=here.quote, in_first=here, in_second=cite(second, start=run.second, length=run.length))


def cite(reading: Reading, *, start: int, length: int) -> Evidence:
    passage = reading.passages[start]
    before = start - bisect_left(reading.passages, passage)
    text = reading.article.text.passages[passage].text
    return cite_words(
        reading.article,
        Stretch(passage, *place_words(text, before, before + length)),
        rule="shared-words",
        conclusion=f"{length} words stand in both articles",
    )


def place_words(text: str, first: int, last: int) -> tuple[int, int]:
    """Return where the words begin and end, from one number of words on to before another."""
    if text.isascii():  # signs blanked, words stand where they stood: parted from the front, all but the rest is passed
        rest = blank_signs(text).rstrip()
        behind = skip_words(rest, first)
        after = skip_words(behind, last - first)
        return len(rest) - len(behind), len(rest[: len(rest) - len(after)].rstrip())
    words = list(islice(WORD.finditer(text), first, last))
    return words[0].start(), words[-1].end()


def skip_words(text: str, count: int) -> str:
    """Return what stands behind so many words, from the next word on."""
    return "".join(text.split(None, count)[count:])

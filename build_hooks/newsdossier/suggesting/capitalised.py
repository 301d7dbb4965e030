"""Runs of capitalised words in running text: "Ada Brennick", "Port Authority of Calderhaven"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.model.words import Word, split_words
from newsdossier.suggesting.nameless import is_demonym, is_language, is_no_name
from newsdossier.suggesting.titles import TITLES, kind_in_name

CONNECTORS = frozenset("of for de del della der di du la van von bin ibn al el".split())  # noqa: SIM905  -- reads better
MOST_CONNECTORS = 2  # "Bank of the North" has two, and no name more in a row
ARTICLE = "the"
LONGEST_RUN = 8  # words: a longer run is a headline or a list that lost its commas
SENTENCE_START = re.compile(r"(?:^|[.!?…:;][\"'”’»)\]]{0,3}|[\"“«‘(\[•–—|-])\s*$")
NEAR = 6  # characters looked at before a word: the end of a sentence and the quotes that close it


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Capitalised words that stand together."""

    name: str
    """As printed, without a title and without a language before it."""
    longer: str
    """The name and the language before it, "English Channel"; "" where none stands there."""
    title: str
    """The title before it, as printed: "President"; "" where there is none."""
    definite: bool
    """Whether "the" stands before it."""
    start: int
    """Character of the text at which the name begins."""
    end: int
    opens_sentence: bool
    """Whether the first word of the name may owe its capital to the sentence."""


def find_runs(text: str) -> Iterator[Run]:
    """Yield the runs of capitalised words, in reading order. Days, months and languages are no names."""
    words = split_words(text)
    index = 0
    while index < len(words):
        if not is_capitalised(words[index].text):
            index += 1
            continue
        last = end_of_run(words, index, text=text)
        yield from trim(words[index : last + 1], text=text, before=words[index - 1] if index else None)
        index = last + 1


def is_capitalised(word: str) -> bool:
    return word[0].isupper()


def end_of_run(words: tuple[Word, ...], first: int, *, text: str) -> int:
    """Return the index of the last word of the run that begins here; connectors count only between capitals."""
    last = first
    for index in range(first + 1, min(first + LONGEST_RUN, len(words))):
        before, word = words[index - 1], words[index]
        if not joins(before, word, text=text):
            break
        if is_capitalised(word.text):
            last = index
        elif index - last > MOST_CONNECTORS or not connects(word.text, after=before.text):
            break
    return last


def connects(word: str, *, after: str) -> bool:
    return word in CONNECTORS or (word == ARTICLE and after in CONNECTORS)


def joins(before: Word, after: Word, *, text: str) -> bool:
    gap = text[before.end : after.start]
    return gap in {" ", "-", "'", "’", "‑"} or (len(before.text) == 1 and gap in {".", ". "})


def trim(words: tuple[Word, ...], *, text: str, before: Word | None) -> Iterator[Run]:
    """Yield the run without its title and without a day or month at its edges; nothing where no name is left.

    Nor is a name left of what ends in a language: "North Korean" says whose something is, and names no North. With a
    title before it, it is somebody's name: "Minister Ada French".
    """
    opens = SENTENCE_START.search(text[max(0, words[0].start - NEAR) : words[0].start]) is not None
    stands_beside = before is not None and not opens and words[0].start - before.end == 1
    last = len(words)
    while last > 0 and is_no_name(words[last - 1].text):
        last -= 1
    title, first = find_title(words[:last], before=before if stands_beside else None)
    while first < last and (is_no_name(words[first].text) or is_language(words[first].text)):
        first += 1
    if first < last and is_capitalised(words[first].text) and (title or not is_demonym(words[last - 1].text)):
        led = first > 0 and is_language(words[first - 1].text)
        is_initial = len(words[last - 1].text) == 1 and text.startswith(".", words[last - 1].end)
        start, end = words[first].start, words[last - 1].end + is_initial
        yield Run(
            name=text[start:end],
            longer=text[words[first - 1].start : end] if led else "",
            title=title,
            definite=before is not None and first == 0 and before.text.casefold() == ARTICLE,
            start=start,
            end=end,
            opens_sentence=opens and first == 0,
        )


def find_title(words: tuple[Word, ...], *, before: Word | None) -> tuple[str, int]:
    """Return the last title among the words and the place after it; else the word before, where it is a title."""
    if kind_in_name(" ".join(word.text for word in words)) is None:
        titles = [index for index, word in enumerate(words) if is_title(word)]
        if titles:
            return words[titles[-1]].text, titles[-1] + 1
    return (before.text, 0) if before is not None and is_title(before) else ("", 0)


def is_title(word: Word) -> bool:
    return word.text.casefold() in TITLES

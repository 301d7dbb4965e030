"""The part of a sentence that other sentences say too: clauses at its ends that they do not have are left out."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from newsdossier.model.span import Span
from newsdossier.relating.comparing.likeness import mass
from newsdossier.relating.comparing.sentences import Sentence
from newsdossier.relating.comparing.terms import LEAST_TELLING

BREAK = re.compile(r"[,;:—–]\s|\s[—–-]\s")
MIN_TOLD = 0.2  # of the weight of a clause's words, so that the others say it too
MIN_TELLING_WORDS = 3  # "he said on Friday" is not worth a cut


def trim_clauses(sentence: Sentence, *, others: Sequence[Sentence], weights: Mapping[str, float]) -> Span:
    """Return where the sentence stands, without the clauses at its beginning and end that no other sentence has."""
    clauses = list(split_clauses(sentence))
    if len(clauses) == 1:
        return sentence.span
    told = frozenset[str]().union(*(other.keys for other in others))
    kept = [clause for clause in clauses if not is_new(sentence.row[clause[0] : clause[1]], told=told, weights=weights)]
    if not kept or kept == clauses:
        return sentence.span
    first, last = kept[0][0], kept[-1][1]
    whole = sentence.span
    return Span(
        article=whole.article,
        passage=whole.passage,
        start=whole.start if first == 0 else sentence.starts[first],
        end=whole.end if last == len(sentence.row) else sentence.end_of(last - 1),
    )


def split_clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the index of the first word of each clause, and that of the word after it."""
    start = 0
    for match in BREAK.finditer(sentence.text, sentence.span.start, sentence.span.end):
        index = bisect_left(sentence.starts, match.start())
        if start < index < len(sentence.row):
            yield start, index
            start = index
    yield start, len(sentence.row)


def is_new(keys: Sequence[str], *, told: frozenset[str], weights: Mapping[str, float]) -> bool:
    telling = frozenset(key for key in keys if weights[key] >= LEAST_TELLING)
    if len(telling) < MIN_TELLING_WORDS:
        return False
    return round(mass(telling & told, weights) / mass(telling, weights), 4) < MIN_TOLD

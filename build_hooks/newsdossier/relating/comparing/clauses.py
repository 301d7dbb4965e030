"""The part of a sentence that other sentences say too: clauses at its ends that they do not have are left out."""

import re
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise

from newsdossier.model.span import Span
from newsdossier.relating.comparing.likeness import mass
from newsdossier.relating.comparing.scale import Scale
from newsdossier.relating.comparing.terms import LEAST_TELLING
from newsdossier.relating.comparing.tokens import read_words

BREAK = re.compile(r"[,;:—–]\s|\s[—–-]\s")
MIN_TOLD = 0.2  # of the weight of a clause's words, so that the others say it too
MIN_TELLING_WORDS = 3  # "he said on Friday" is not worth a cut
LEAST_NEW = (1 - 2 * MIN_TOLD) * MIN_TELLING_WORDS * LEAST_TELLING
"""Weight of telling words that no other sentence has: with less of them no clause is new, whatever rounding does."""


def trim_clauses(index: int, scale: Scale, *, told: frozenset[int]) -> Span:
    """Return where a sentence stands, without the clauses at its beginning and end that no other sentence has.

    `told` are the roots of the words of the others.
    """
    whole, row = scale.span(index), scale.row(index)
    clauses = split_clauses(scale, index)
    kept = [clause for clause in clauses if not is_new(row[clause[0] : clause[1]], told=told, weights=scale.weights)]
    if not kept or kept == clauses:
        return whole
    first, last = kept[0][0], kept[-1][1]
    inner = scale.cut(index, first, last - 1)
    return inner._replace(
        start=whole.start if first == 0 else inner.start,
        end=whole.end if last == len(row) else inner.end,
    )


def split_clauses(scale: Scale, index: int) -> list[tuple[int, int]]:
    """Return the index of the first word of each clause, and that of the word after it."""
    text, start, end = scale.place(index)
    breaks = [match.start() for match in BREAK.finditer(text, start, end)]
    counts = [len(read_words(text, *stretch)) for stretch in pairwise((start, *breaks, end))]
    return list(pairwise(sorted({0, *accumulate(counts)})))


def is_new(keys: Sequence[int], *, told: frozenset[int], weights: Mapping[int, float]) -> bool:
    telling = frozenset([key for key in keys if weights[key] >= LEAST_TELLING])
    if len(telling) < MIN_TELLING_WORDS:
        return False
    return round(mass(telling & told, weights) / mass(telling, weights), 4) < MIN_TOLD

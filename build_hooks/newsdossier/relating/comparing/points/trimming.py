"""The part of a sentence that other sentences say too: clauses at its ends that they do not have are left out."""

import re
from collections.abc import Sequence
from itertools import pairwise

from newsdossier.model.span import Span
from newsdossier.relating.comparing.scales.scale import Scale
from newsdossier.relating.comparing.weights.mass import mass
from newsdossier.relating.comparing.weights.terms import LEAST_TELLING
from newsdossier.relating.comparing.words.tokens import read_words

BREAK = re.compile(r"[,;:—–]\s|\s[—–-]\s")
MIN_TOLD = 0.2  # of the weight of a clause's words, so that the others say it too
MIN_TELLING_WORDS = 3  # "he said on Friday" is not worth a cut
LEAST_NEW = (1 - 2 * MIN_TOLD) * MIN_TELLING_WORDS * LEAST_TELLING
"""Weight of telling words that no other sentence has: with less of them no clause is new, whatever rounding does."""


def trim_clauses(index: int, scale: Scale, *, told: frozenset[int]) -> Span:
    """Return where a sentence stands, without the clauses at its beginning and end that no other sentence has.

    `told` are the roots of the words of the others.
    """
    whole, row, clauses = scale.span(index), scale.row(index), split_clauses(scale, index)
    first = count_new(clauses, row, told=told, weights=scale.weights)
    last = len(row) - count_new(clauses[::-1], row[::-1], told=told, weights=scale.weights)
    if first >= last or (first == 0 and last == len(row)):
        return whole
    inner = scale.cut(index, first, last - 1)
    return inner._replace(
        start=whole.start if first == 0 else inner.start,
        end=whole.end if last == len(row) else inner.end,
    )


def split_clauses(scale: Scale, index: int) -> list[str]:
    """Return the clauses of a sentence."""
    text, start, end = scale.place(index)
    breaks = [match.start() for match in BREAK.finditer(text, start, end)]
    return [text[here:there] for here, there in pairwise((start, *breaks, end))]


def count_new(clauses: Sequence[str], row: Sequence[int], *, told: frozenset[int], weights: Sequence[float]) -> int:
    """Return how many words the clauses have that stand before the first that is not new: mostly there are none.

    `row` has the roots of their words; both may run from the end of a sentence to its beginning.
    """
    count = 0
    for clause in clauses:
        after = count + len(read_words(clause, 0, len(clause)))
        if count < after and not is_new(row[count:after], told=told, weights=weights):
            break
        count = after
    return count


def is_new(keys: Sequence[int], *, told: frozenset[int], weights: Sequence[float]) -> bool:
    if len(keys) < MIN_TELLING_WORDS:
        return False
    telling = frozenset([key for key in keys if weights[key] >= LEAST_TELLING])
    if len(telling) < MIN_TELLING_WORDS:
        return False
    return round(mass(telling & told, weights) / mass(telling, weights), 4) < MIN_TOLD

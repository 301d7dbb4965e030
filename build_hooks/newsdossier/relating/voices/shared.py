"""The same utterance in several wordings: across articles, and in one article's headline and text.

Quotations meet over rare pairs and runs of words; so the work grows with the number of quotations, and not with its
square. Each fullest wording gathers those that are the same as it, or a part of it. Two parts that have nothing but
it in common are together through it alone; nothing is joined through a part.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import chain, combinations

import numpy as np

from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.span import Span
from newsdossier.model.voices import Quotation, SharedQuotation, Wording
from newsdossier.relating.voices.drift import find_drift
from newsdossier.relating.voices.readings import Reading
from newsdossier.relating.voices.utterances import count_beside, holds, is_retold, is_same

Circles = Mapping[Span, Kept[tuple[SharedQuotation, ...]]]
MOST_SHARING = 12  # quotations: a pair or run of words that more of them have is a stock phrase


def find_shared(readings: tuple[Reading, ...]) -> tuple[SharedQuotation, ...]:
    """Return the utterances that stand in two places or more, by the first span of their wordings."""
    return in_order(find_shared_again(readings, known={}))


def find_shared_again(
    readings: tuple[Reading, ...], *, known: Circles
) -> dict[Span, Kept[tuple[SharedQuotation, ...]]]:
    """Return the same, by the first span of the fullest of those readings that hang together over rare keys.

    Only such can be one utterance. `known` was found before; it spares work and changes no result.
    """
    ordered = sorted(readings, key=lambda one: (-len(one.words), one.is_head, one.quotation.spans))
    before = candidates(ordered)
    circles: dict[Span, Kept[tuple[SharedQuotation, ...]]] = {}
    for circle in find_circles(before):
        place = {index: here for here, index in enumerate(circle)}
        held = tuple(frozenset(place[one] for one in before[index]) for index in circle)
        first = ordered[circle[0]].quotation.spans[0]
        given = (tuple(ordered[index] for index in circle), held)
        circles[first] = find_or_keep(join, given, kept=known.get(first))
    return circles


def in_order(circles: Circles) -> tuple[SharedQuotation, ...]:
    shared = chain.from_iterable(kept.found for kept in circles.values())
    return tuple(sorted(shared, key=lambda one: min(wording.quotation.spans[0] for wording in one.wordings)))


def find_circles(before: list[set[int]]) -> list[list[int]]:
    """Return the readings that hang together, those alone left out, in order."""
    heads = list(range(len(before)))
    for index, earlier in enumerate(before):
        for one in earlier:
            here, there = sorted((head_of(heads, one), head_of(heads, index)))
            heads[there] = here
    circles: defaultdict[int, list[int]] = defaultdict(list)
    for index in range(len(before)):
        circles[head_of(heads, index)].append(index)
    return [circle for circle in circles.values() if len(circle) > 1]


def head_of(heads: list[int], index: int) -> int:
    while heads[index] != index:
        heads[index] = heads[heads[index]]
        index = heads[index]
    return index


def join(readings: tuple[Reading, ...], before: tuple[frozenset[int], ...]) -> tuple[SharedQuotation, ...]:
    """Return the utterances of readings that stand by length; `before` has those that each may be the same as."""
    return tuple(lay_out([readings[index].quotation for index in group]) for group in gather(readings, before))


def gather(readings: Sequence[Reading], before: Sequence[Set[int]]) -> Iterator[list[int]]:
    """Yield which readings are one utterance, of those that stand by length: the fullest first, then its parts."""
    leaders: list[int] = []
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for index, earlier in enumerate(before):
        alike = sorted(one for one in earlier if is_same(readings[one], readings[index]))
        fitting = {leaders[one]: one for one in reversed(alike) if is_part(readings, leaders[one], one, index)}
        near = min(fitting, key=lambda one: (*nearness(readings[fitting[one]], readings[index]), one), default=index)
        leaders.append(near)
        groups[near].append(index)
    return (group for group in groups.values() if len(group) > 1)


def is_part(readings: Sequence[Reading], leader: int, member: int, index: int) -> bool:
    """Return whether what is the same as a member of a group is so of its fullest wording, too, or retells a part."""
    reading = readings[index]
    if leader == member or holds(readings[leader], reading) or is_same(readings[leader], reading):
        return True
    return is_retold(readings[member], reading)


def candidates(readings: Sequence[Reading]) -> list[set[int]]:
    """Return for each reading those before it that have a rare key in common with it."""
    lengths = [len(reading.keys) for reading in readings]
    keys = np.fromiter(chain.from_iterable(reading.keys for reading in readings), dtype=np.int64, count=sum(lengths))
    order = np.argsort(keys, kind="stable")  # of each key, the readings stay in order
    holders = np.repeat(np.arange(len(readings)), lengths)[order]
    ends = np.append(np.flatnonzero(np.diff(keys[order])) + 1, len(keys))
    counts = np.diff(ends, prepend=0)
    rare = (counts > 1) & (counts <= MOST_SHARING)
    before: list[set[int]] = [set() for _ in readings]
    for end, count in zip(ends[rare].tolist(), counts[rare].tolist(), strict=True):
        for first, second in combinations(holders[end - count : end].tolist(), 2):
            before[second].add(first)
    return before


def nearness(leader: Reading, reading: Reading) -> tuple[bool, int]:
    """Return a key by which the nearest leader comes first: of this article, with more of the same words around."""
    return leader.article != reading.article, -count_beside(leader, reading)


def lay_out(quotations: list[Quotation]) -> SharedQuotation:
    """Return the wordings, each beside the first of them, which is the fullest."""
    fullest, *others = quotations
    ordered = (fullest, *sorted(others, key=lambda one: one.spans))
    return SharedQuotation(
        wordings=tuple(Wording(quotation=one, drift=find_drift(fullest.words, one.words)) for one in ordered)
    )

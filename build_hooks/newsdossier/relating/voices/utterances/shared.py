"""The same utterance in several wordings: across articles, and in one article's headline and text.

Quotations meet over rare pairs and runs of words. Each fullest wording gathers those that are the same as it, or a part
of it. Two parts that have nothing but it in common are together through it alone; nothing is joined through a part.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.span import Span
from newsdossier.model.voices import Quotation, SharedQuotation, Wording
from newsdossier.relating.voices.utterances.drift import find_drift
from newsdossier.relating.voices.utterances.pairs import Compared, compare_all
from newsdossier.relating.voices.utterances.readings import Reading
from newsdossier.relating.voices.utterances.sameness import count_beside, holds, is_retold, is_same

Utterances = dict[Span, Kept[tuple[SharedQuotation, ...]]]


@dataclass(frozen=True, slots=True, eq=False)
class Circles:
    """Shared quotations, and what they were found by: the next dossier, of one article more, can use it."""

    compared: Compared
    utterances: Utterances
    """By the first span of the fullest of the readings that hang together: only such can be one utterance."""


def find_shared(readings: tuple[Reading, ...]) -> tuple[SharedQuotation, ...]:
    """Return the utterances that stand in two places or more, by the first span of their wordings."""
    return in_order(find_shared_again(readings, known=None))


def find_shared_again(readings: tuple[Reading, ...], *, known: Circles | None) -> Circles:
    """Return the same, and by what it was found; what is `known` spares work and changes no result."""
    ordered = tuple(sorted(readings, key=lambda one: (-len(one.words), one.is_head, one.quotation.spans)))
    compared = compare_all(ordered, known=known.compared if known else None)
    before = compared.before()
    utterances: Utterances = {}
    for circle in find_circles(before, count=len(ordered)):
        place = {index: here for here, index in enumerate(circle)}
        same = tuple(tuple([place[one] for one in before.get(index, ())]) for index in circle)
        first = ordered[circle[0]].quotation.spans[0]
        given = (tuple(ordered[index] for index in circle), same)
        utterances[first] = find_or_keep(join, given, kept=known.utterances.get(first) if known else None)
    return Circles(compared, utterances)


def in_order(circles: Circles) -> tuple[SharedQuotation, ...]:
    shared = chain.from_iterable(kept.found for kept in circles.utterances.values())
    return tuple(sorted(shared, key=lambda one: min(wording.quotation.spans[0] for wording in one.wordings)))


def find_circles(before: Mapping[int, Iterable[int]], *, count: int) -> list[list[int]]:
    """Return which of so many readings hang together, those alone left out, in order."""
    heads = list(range(count))
    for index, earlier in before.items():
        for one in earlier:
            here, there = sorted((leader_of(heads, one), leader_of(heads, index)))
            heads[there] = here
    circles: defaultdict[int, list[int]] = defaultdict(list)
    for index in sorted({*before, *chain.from_iterable(before.values())}):
        circles[leader_of(heads, index)].append(index)
    return list(circles.values())


def leader_of(heads: list[int], index: int) -> int:
    while heads[index] != index:
        heads[index] = heads[heads[index]]
        index = heads[index]
    return index


def join(readings: tuple[Reading, ...], same: tuple[tuple[int, ...], ...]) -> tuple[SharedQuotation, ...]:
    """Return the utterances of readings that stand by length; `same` has those before that each is the same as."""
    return tuple(lay_out([readings[index].quotation for index in group]) for group in gather(readings, same))


def gather(readings: Sequence[Reading], same: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield which readings are one utterance, of those that stand by length: the fullest first, then its parts."""
    leaders: list[int] = []
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for index, alike in enumerate(same):
        fitting = {leaders[one]: one for one in reversed(alike) if is_part(readings, leaders[one], one, index)}
        near = min(fitting, key=lambda one: (*nearness(readings[fitting[one]], readings[index]), one), default=index)
        leaders.append(near)
        groups[near].append(index)
    return (group for group in groups.values() if len(group) > 1)


def is_part(readings: Sequence[Reading], leader: int, member: int, index: int) -> bool:
    """Return whether what is the same as a member of a group is so of its fullest wording, too, or retells a part."""
    reading = readings[index]
    fullest = readings[leader]
    if leader == member or holds(fullest, reading) or is_same(fullest, reading, words=frozenset(fullest.words)):
        return True
    return is_retold(readings[member], reading)


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

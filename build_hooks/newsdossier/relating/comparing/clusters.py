"""Sentences that say the same, put together over all reports of an event."""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice, product

from newsdossier.relating.comparing.sentences import Sentence

MAX_CHECKED = 6  # members of a cluster that a newcomer is compared with
MIN_AGREEING = 0.5  # share of them that it must be like: "A and B" draws in "A" and "B", which are not the same

Agree = Callable[[int, int], bool]


def cluster_pairs(
    pairs: Iterable[tuple[int, int]], *, sentences: Sequence[Sentence], agree: Agree
) -> tuple[tuple[int, ...], ...]:
    """Return the groups of sentences, each in order, by the first of each.

    The pairs are taken as they come, the surest first. Two groups become one where most of their members of different
    reports agree.
    """
    groups: dict[int, list[int]] = {}
    for first, second in pairs:
        here, there = groups.get(first, [first]), groups.get(second, [second])
        if here is not there and fit(here, there, sentences=sentences, agree=agree):
            joined = [*here, *there]
            groups.update((member, joined) for member in joined)
    return tuple(sorted({tuple(sorted(group)) for group in groups.values()}))


def fit(here: list[int], there: list[int], *, sentences: Sequence[Sentence], agree: Agree) -> bool:
    across = [
        agree(one, other)
        for one, other in product(islice(here, MAX_CHECKED), islice(there, MAX_CHECKED))
        if sentences[one].span.article != sentences[other].span.article
    ]
    return bool(across) and sum(across) >= MIN_AGREEING * len(across)

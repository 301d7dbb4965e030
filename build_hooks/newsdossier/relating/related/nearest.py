"""All articles that are near to one, best first: the ranking from which what to read next is chosen for variety."""

from collections import defaultdict
from collections.abc import Container, Mapping

from newsdossier.model.address import Slug
from newsdossier.model.relation import Alike, Relations

SAME_EVENT_FACTOR = 1.5  # two reports of one event are nearer than the same words of two events make them
Links = Mapping[Slug, Mapping[Slug, Alike]]


def rank_nearest(relations: Relations, *, limit: int) -> dict[Slug, tuple[Slug, ...]]:
    """Return for each article at most so many others, by how alike their words are and whether they share an event.

    An article that is like no other has none.
    """
    homes = {slug: event.id for event in relations.events for slug in event.articles}
    ranked: dict[Slug, tuple[Slug, ...]] = {}
    for slug, near in link(relations.alike, among=homes.keys()).items():
        worth = {
            other: round(pair.score * (SAME_EVENT_FACTOR if homes.get(other) == homes.get(slug) else 1), 4)
            for other, pair in near.items()
        }
        ranked[slug] = tuple(sorted(worth, key=lambda other: (-worth[other], other))[:limit])
    return ranked


def link(alike: tuple[Alike, ...], *, among: Container[Slug]) -> Links:
    """Return the pairs by each of their ends that is among these."""
    links: dict[Slug, dict[Slug, Alike]] = defaultdict(dict)
    for pair in alike:
        if pair.first in among:
            links[pair.first][pair.second] = pair
        if pair.second in among:
            links[pair.second][pair.first] = pair
    return links

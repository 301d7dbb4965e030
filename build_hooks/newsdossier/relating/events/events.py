"""Events: which articles report one happening."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, repeat

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.relation import Event
from newsdossier.model.taxonomy import CuratedEvent
from newsdossier.relating.arrays import Numbers, order_of, starts_of
from newsdossier.relating.events.chapter import Chapter, gather_subjects
from newsdossier.relating.events.grouping import Grouping, group_by_average
from newsdossier.relating.events.kinship import Kinship
from newsdossier.relating.events.making import Scores, make_event
from newsdossier.relating.gallery import Gallery
from newsdossier.relating.likeness.rarity import KNOWN_DOUBLINGS, count_doublings
from newsdossier.relating.portraits import Portrait

NEW = -1  # a group that was none before
PAIR = 3  # numbers that tell of a pair inside an event: the ranks of both among its reports, and their score
MIN_KINSHIP = 1400  # the mean score of the pairs of an event, at which found events are best on labelled news
RISE = 250  # of it, with each doubling beyond some 500 articles: among more of them more are alike by chance


@dataclass(frozen=True, slots=True, eq=False)
class Grouped:
    """The events of a dossier, and what they were found by: the next dossier, of one article more, can use it."""

    chapters: tuple[Chapter, ...]
    """In order of their first members by slug."""
    grouping: Grouping
    inside: tuple[bytes, ...]
    """Of each event, the scores between its reports, see `scores_inside`."""


def group_events(
    gallery: Gallery, *, kinship: Kinship, curated: Mapping[str, CuratedEvent], known: Grouped | None
) -> Grouped:
    """Return the events. Each article is a report of exactly one.

    The curator's word comes first: front matter, then the list in events.yml. Other articles join by evidence. An event
    of events.yml without an article in the dossier is left out. `known` was found with the same list, in the gallery
    before.
    """
    pins = pin_articles(gallery, curated=curated)
    slugs = tuple(gallery.portraits)
    grouping = group_by_average(
        len(slugs),
        kinship=kinship,
        pins={number: pins[slug] for number, slug in enumerate(slugs) if slug in pins} if pins else {},
        threshold=least_kinship(len(slugs)),
    )
    inside = scores_inside(grouping, kinship=kinship)
    before = find_before(grouping, known.grouping, places=gallery.places) if known else repeat(NEW)
    chapters: list[Chapter] = []
    for group, scores, chapter in zip(grouping, inside, before, strict=False):
        if known and chapter != NEW and known.inside[chapter] == scores:
            chapters.append(known.chapters[chapter])
        else:
            members = tuple(gallery.portraits[slugs[one]] for one in group)
            event = make_event(members, pins=pins, scores=name_scores(members, scores), curated=curated)
            chapters.append(Chapter(event=event, subjects=gather_subjects(members)))
    return Grouped(tuple(chapters), grouping, tuple(inside))


def least_kinship(articles: int) -> int:
    """Return the mean score that the pairs of an event must have in a dossier of so many articles."""
    return MIN_KINSHIP + RISE * max(0, count_doublings(articles) - KNOWN_DOUBLINGS)


def find_before(grouping: Grouping, known: Grouping, *, places: Numbers) -> list[int]:
    """Return for each group which one of before it is, of the same articles; NEW for one that is not.

    `places` has where each article of before stands now, below 0 where it has gone or is another.
    """
    homes = np.full(len(grouping.members), NEW)
    stays = places[known.members] >= 0
    homes[places[known.members[stays]]] = np.repeat(np.arange(len(known.sizes)), known.sizes)[stays]
    least, most = (edge.reduceat(homes[grouping.members], grouping.starts[:-1]) for edge in (np.minimum, np.maximum))
    whole = (least == most) & (least != NEW) & (np.append(known.sizes, 0)[least] == grouping.sizes)
    before: list[int] = np.where(whole, least, NEW).tolist()
    return before


def scores_inside(grouping: Grouping, *, kinship: Kinship) -> list[bytes]:
    """Return for each group the pairs that are inside, PAIR numbers each, as bytes, which are quickly compared."""
    articles, sizes = len(grouping.members), grouping.sizes
    homes, ranks = np.zeros(articles, dtype=np.int64), np.zeros(articles, dtype=np.int64)
    homes[grouping.members] = np.repeat(np.arange(len(sizes)), sizes)
    ranks[grouping.members] = np.arange(articles) - np.repeat(grouping.starts[:-1], sizes)
    inside = np.flatnonzero(homes[kinship.first] == homes[kinship.second])
    inside = inside[order_of(homes[kinship.first[inside]])]
    first, second = kinship.first[inside], kinship.second[inside]
    table = np.column_stack((ranks[first], ranks[second], kinship.scores[inside])).tobytes()
    row = PAIR * np.dtype(np.int64).itemsize
    ends = starts_of(np.bincount(homes[first], minlength=len(sizes)) * row).tolist()
    return [table[begin:end] for begin, end in pairwise(ends)]


def name_scores(members: tuple[Portrait, ...], inside: bytes) -> Scores:
    """Return the scores of the pairs by their slugs."""
    columns = np.frombuffer(inside, dtype=np.int64).reshape(-1, PAIR).tolist()
    return {(members[first].slug, members[second].slug): score for first, second, score in columns}


def pin_articles(gallery: Gallery, *, curated: Mapping[str, CuratedEvent]) -> dict[Slug, str]:
    """Return the curated event of each article that has one."""
    listed = {Slug(slug): key for key, event in sorted(curated.items(), reverse=True) for slug in event.articles}
    own = {slug: gallery.portraits[slug].front_matter.event for slug in gallery.spoken_for}
    chosen = {slug: own.get(slug) or listed.get(slug) for slug in (*listed, *own) if slug in gallery.portraits}
    return {slug: event for slug, event in chosen.items() if event is not None and event in curated}


def find_homes(events: Sequence[Event], *, slugs: Sequence[Slug]) -> Numbers:
    """Return for each article the place of the event that it reports."""
    homes = {slug: place for place, event in enumerate(events) for slug in event.articles}
    return np.fromiter(map(homes.__getitem__, slugs), dtype=np.int64, count=len(slugs))

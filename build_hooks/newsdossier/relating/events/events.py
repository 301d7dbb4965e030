"""Events: which articles report one happening."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import chain, pairwise

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.days import Precision, SettledDay
from newsdossier.model.evidence import Certainty
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.relation import Event
from newsdossier.model.taxonomy import CuratedEvent
from newsdossier.relating.arrays import Numbers, order_of, starts_of
from newsdossier.relating.events.days import curated_day, day_of_members
from newsdossier.relating.events.grouping import group_by_average
from newsdossier.relating.events.kinship import Kinship
from newsdossier.relating.events.nearness import NOT_KNOWN, nearness
from newsdossier.relating.events.reasons import reasons_for
from newsdossier.relating.portraits import Portrait

Groups = tuple[tuple[int, ...], ...]
Scores = dict[tuple[Slug, Slug], int]
PAIR = 3  # numbers that tell of a pair inside an event: the ranks of both among its reports, and their score
MIN_KINSHIP = 1400  # the mean score of the pairs of an event, at which found events are best on labelled news
LIKELY_KINSHIP = 3500  # from here on, nine in ten found events are whole and pure even where no days are known
FOUND_ENDING = "-reports"  # for a found event whose own name a curated event bears already


def group_events(
    portraits: Mapping[Slug, Portrait],
    *,
    kinship: Kinship,
    curated: Mapping[str, CuratedEvent],
    known: Mapping[Slug, Kept[Event]],
) -> dict[Slug, Kept[Event]]:
    """Return the events by their first members, in order of the slugs. Each article is a report of exactly one.

    The curator's word comes first: front matter, then the list in events.yml. Other articles join by evidence. An event
    of events.yml without an article in the dossier is left out. `known` were found with the same list.
    """
    pins = pin_articles(portraits, curated=curated)
    slugs = tuple(portraits)
    groups = group_by_average(
        len(slugs),
        kinship=kinship,
        pins={number: pins[slug] for number, slug in enumerate(slugs) if slug in pins},
        threshold=MIN_KINSHIP,
    )
    inside = scores_inside(groups, kinship=kinship, articles=len(slugs))
    make = partial(make_event, curated=curated)
    events: dict[Slug, Kept[Event]] = {}
    for group, scores in zip(groups, inside, strict=True):
        members = tuple(portraits[slugs[one]] for one in group)
        pinned = tuple(pins.get(member.slug) for member in members)
        first = members[0].slug
        events[first] = find_or_keep(make, (members, pinned, scores), kept=known.get(first))
    return events


def scores_inside(groups: Groups, *, kinship: Kinship, articles: int) -> list[bytes]:
    """Return for each group the pairs that are inside, PAIR numbers each, as bytes, which are quickly compared."""
    homes, ranks = np.zeros(articles, dtype=np.int64), np.zeros(articles, dtype=np.int64)
    sizes = np.array([len(group) for group in groups], dtype=np.int64)
    members = np.fromiter(chain.from_iterable(groups), dtype=np.int64, count=articles)
    homes[members] = np.repeat(np.arange(len(groups)), sizes)
    ranks[members] = np.arange(articles) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    inside = np.flatnonzero(homes[kinship.first] == homes[kinship.second])
    inside = inside[order_of(homes[kinship.first[inside]])]
    first, second = kinship.first[inside], kinship.second[inside]
    table = np.column_stack((ranks[first], ranks[second], kinship.scores[inside])).tobytes()
    row = PAIR * np.dtype(np.int64).itemsize
    ends = starts_of(np.bincount(homes[first], minlength=len(groups)) * row).tolist()
    return [table[begin:end] for begin, end in pairwise(ends)]


def name_scores(members: tuple[Portrait, ...], inside: bytes) -> Scores:
    """Return the scores of the pairs by their slugs."""
    columns = np.frombuffer(inside, dtype=np.int64).reshape(-1, PAIR).tolist()
    return {(members[first].slug, members[second].slug): score for first, second, score in columns}


def pin_articles(portraits: Mapping[Slug, Portrait], *, curated: Mapping[str, CuratedEvent]) -> dict[str, str]:
    """Return the curated event of each article that has one."""
    listed = {slug: key for key, event in sorted(curated.items(), reverse=True) for slug in event.articles}
    own = {slug: portrait.front_matter.event for slug, portrait in portraits.items()}
    chosen = {slug: event or listed.get(slug) for slug, event in own.items()}
    return {slug: event for slug, event in chosen.items() if event in curated and event is not None}


def make_event(
    members: tuple[Portrait, ...],
    pinned: tuple[str | None, ...],
    inside: bytes,
    *,
    curated: Mapping[str, CuratedEvent],
) -> Event:
    """Return the event of these articles. `pinned` has the curator's event for each, if there is one; `inside` are the
    scores of the pairs, see `scores_inside`."""
    pins: dict[str, str] = {member.slug: pin for member, pin in zip(members, pinned, strict=True) if pin is not None}
    key = next((pin for pin in pinned if pin is not None), None)
    entry = curated[key] if key is not None else None
    return Event(
        id=key or found_id(members[0].slug, taken=curated),
        title=entry.title if entry else title_of(members),
        description=entry.description if entry else "",
        curated=entry is not None,
        day=(curated_day(entry) if entry else None) or day_of_members(choose_witnesses(members, pins=pins)),
        articles=tuple(member.slug for member in sorted(members, key=order_of_report)),
        certainty=certainty_of(members, pins=pins, scores=name_scores(members, inside)),
        reasons=reasons_for(members, pins=pins),
    )


def choose_witnesses(members: tuple[Portrait, ...], *, pins: Mapping[str, str]) -> tuple[Portrait, ...]:
    """Return the reports that say when it happened: those that the curator put there, if one of them knows.

    A report that was found moves no day of an event that the curator has made.
    """
    pinned = tuple(member for member in members if member.slug in pins)
    return pinned if any(member.article.dating.event for member in pinned) else members


def found_id(slug: Slug, *, taken: Mapping[str, CuratedEvent]) -> str:
    return f"{slug}{FOUND_ENDING}" if slug in taken else slug


def title_of(members: tuple[Portrait, ...]) -> str:
    """Return the headline of the fullest early report; opening words where none has a headline."""
    metadata = min(members, key=order_of_title).article.metadata
    return metadata.headline.value if metadata.headline else metadata.opening


def order_of_title(member: Portrait) -> tuple[bool, bool, str, int, str]:
    article = member.article
    published = trusted_day(article.dating.published)
    return (article.metadata.headline is None, published is None, published or "", -article.text.words, member.slug)


def order_of_report(member: Portrait) -> tuple[bool, str, str]:
    published = member.article.dating.published
    return (published is None, published.span.last.isoformat() if published else "", member.slug)


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events by day; those without a day last."""
    return tuple(sorted(events, key=order_of_event))


def find_homes(events: Sequence[Event], *, slugs: Sequence[Slug]) -> Numbers:
    """Return for each article the place of the event that it reports."""
    homes = {slug: place for place, event in enumerate(events) for slug in event.articles}
    return np.fromiter(map(homes.__getitem__, slugs), dtype=np.int64, count=len(slugs))


def order_of_event(event: Event) -> tuple[bool, str, str]:
    return (event.day is None, event.day.span.first.isoformat() if event.day else "", event.id)


def trusted_day(day: SettledDay | None) -> str | None:
    if day is None or day.certainty is Certainty.DOUBTFUL or day.span.precision is not Precision.DAY:
        return None
    return str(day.span)


def certainty_of(members: tuple[Portrait, ...], *, pins: Mapping[str, str], scores: Scores) -> Certainty:
    """Return how sure it is that these report one event. What the curator put together, and a single report, is."""
    slugs = [member.slug for member in members]
    open_pairs = [
        (first, second)
        for index, first in enumerate(slugs)
        for second in slugs[index + 1 :]
        if first not in pins or second not in pins
    ]
    if not open_pairs:
        return Certainty.CERTAIN
    mean = sum(scores.get(pair, 0) for pair in open_pairs) / len(open_pairs)
    if mean >= LIKELY_KINSHIP:
        return Certainty.LIKELY
    datings = {member.slug: member.article.dating for member in members}
    near = all(nearness(datings[first], datings[second]) > NOT_KNOWN for first, second in open_pairs)
    return Certainty.LIKELY if near else Certainty.DOUBTFUL

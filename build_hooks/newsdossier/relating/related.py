"""What to read next after an article."""

from collections import defaultdict
from collections.abc import Mapping
from heapq import nsmallest

from newsdossier.model.address import Slug
from newsdossier.model.relation import Alike, Event, Related
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.shared_subjects import name_shared
from newsdossier.relating.wording import quote_words

MAX_RELATED = 5
MAX_POOL = 20  # the most alike articles, from which the five are chosen
SAME_EVENT_AGAIN = 0.1  # what a second article of one event, or of one outlet, loses of its score to a first
SAME_OUTLET_AGAIN = 0.05
MAX_QUOTED = 3
SAME_EVENT = "report the same event"
CURATORS_CHOICE = "chosen by the curator"
NAMED_BY_OTHER = "the curator names this article beside it"

Links = Mapping[Slug, Mapping[Slug, Alike]]


def rank_related(
    portraits: Mapping[Slug, Portrait], *, alike: tuple[Alike, ...], events: tuple[Event, ...]
) -> dict[Slug, tuple[Related, ...]]:
    """Return the five best articles to read after each one, best first: the curator's choice, then the most alike.

    Of equals those that add an event or an outlet come first. No article is there without a reason.
    """
    links = link(alike)
    homes = {slug: event.id for event in events for slug in event.articles}
    named = name_backwards(portraits)
    return {
        slug: (*stated, *choose(portraits[slug], stated, portraits=portraits, links=links, homes=homes))[:MAX_RELATED]
        for slug in sorted(portraits)
        for stated in [state_related(slug, portraits=portraits, named=named)]
    }


def link(alike: tuple[Alike, ...]) -> Links:
    links: dict[Slug, dict[Slug, Alike]] = defaultdict(dict)
    for pair in alike:
        links[pair.first][pair.second] = pair
        links[pair.second][pair.first] = pair
    return links


def name_backwards(portraits: Mapping[Slug, Portrait]) -> dict[Slug, list[Slug]]:
    """Return for each article those whose curator names it."""
    named: dict[Slug, list[Slug]] = defaultdict(list)
    for slug in sorted(portraits):
        for other in portraits[slug].article.clipping.front_matter.related or ():
            named[Slug(other)].append(slug)
    return named


def state_related(
    slug: Slug, *, portraits: Mapping[Slug, Portrait], named: Mapping[Slug, list[Slug]]
) -> tuple[Related, ...]:
    """Return what the curator asked for, here and in the other articles' front matter."""
    asked = [Slug(other) for other in portraits[slug].article.clipping.front_matter.related or ()]
    chosen = dict.fromkeys(asked, CURATORS_CHOICE) | {
        other: NAMED_BY_OTHER for other in named.get(slug, ()) if other not in asked
    }
    return tuple(
        Related(slug=other, score=1.0, reason=reason, stated=True)
        for other, reason in chosen.items()
        if other in portraits and other != slug
    )


def choose(
    portrait: Portrait,
    stated: tuple[Related, ...],
    *,
    portraits: Mapping[Slug, Portrait],
    links: Links,
    homes: Mapping[Slug, str],
) -> list[Related]:
    """Return the most alike articles, each chosen in view of those before it."""
    asked = {one.slug for one in stated}
    near = links.get(portrait.slug, {})
    pool = nsmallest(
        MAX_POOL, ((-near[other].score, other) for other in near if other in portraits and other not in asked)
    )
    marks = {other: marks_of(other, portraits=portraits, homes=homes) for _, other in pool}
    taken = [marks_of(one.slug, portraits=portraits, homes=homes) for one in stated]
    waiting = [(cost, other) for cost, other in pool]
    chosen: list[Related] = []
    while waiting and len(taken) < MAX_RELATED:
        best = min((-value(-cost, marks[other], taken=taken), other, cost) for cost, other in waiting)
        waiting.remove((best[2], best[1]))
        other = portraits[best[1]]
        same_event = homes.get(other.slug) == homes.get(portrait.slug)
        reason = reason_for(portrait, other, pair=near[other.slug], same_event=same_event)
        if reason:
            taken.append(marks[other.slug])
            chosen.append(Related(slug=other.slug, score=near[other.slug].score, reason=reason))
    return chosen


Marks = tuple[str | None, str | None]
"""Event and outlet of an article."""


def marks_of(slug: Slug, *, portraits: Mapping[Slug, Portrait], homes: Mapping[Slug, str]) -> Marks:
    return homes.get(slug), portraits[slug].article.metadata.outlet_id


def value(score: float, marks: Marks, *, taken: list[Marks]) -> float:
    """Return the likeness of an article, less for each of its event or outlet that is there already."""
    event, outlet = marks
    loss = 0.0
    for home, house in taken:
        loss += SAME_EVENT_AGAIN * (home == event) + SAME_OUTLET_AGAIN * (outlet is not None and house == outlet)
    return round(score * max(0.0, 1 - loss), 4)


def reason_for(first: Portrait, second: Portrait, *, pair: Alike, same_event: bool) -> str:
    """Return "both name Ada Brennick and Pell Terminal", or the heavy words that stand in both; "" where none do."""
    shared = name_shared((first, second))
    if not shared and pair.shared:
        shared = f"both write of {quote_words(pair.shared[:MAX_QUOTED])}"
    if not same_event:
        return shared
    return f"{SAME_EVENT}; {shared}" if shared else SAME_EVENT

"""What to read next after an article."""

from collections import defaultdict
from collections.abc import Container, Mapping
from dataclasses import replace

from newsdossier.model.address import Slug
from newsdossier.model.relation import Alike, Event, Related
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.related.choices import (
    MAX_RELATED,
    Choice,
    Choices,
    Given,
    MarksBySlug,
    choose,
    find_changed,
    find_relinked,
    make_pool,
    mark_all,
)

MAX_RETURNED = 2  # of five places, those that go to articles whose first choice this one is
CURATORS_CHOICE = "chosen by the curator"
NAMED_BY_OTHER = "the curator names this article beside it"

Links = Mapping[Slug, Mapping[Slug, Alike]]


def rank_related(
    portraits: Mapping[Slug, Portrait], *, alike: tuple[Alike, ...], events: tuple[Event, ...], known: Choices
) -> Choices:
    """Return the five best articles to read after each one, best first: the curator's choice, then the most alike.

    Of equals those that add an event or an outlet come first. No article is there without a reason. `known` are choices
    of before, taken where all that they were made by is as it was.
    """
    marks = mark_all(portraits, homes={slug: event.id for event in events for slug in event.articles})
    stated = {
        slug: tuple((one, marks[one.slug]) for one in related) for slug, related in state_related(portraits).items()
    }
    given = {slug: (portrait, marks[slug][0], stated.get(slug, ())) for slug, portrait in portraits.items()}
    changed = find_changed(known, portraits=portraits, marks=marks)
    stale = find_relinked(known, alike=alike) | {
        slug
        for slug in portraits
        if (old := known.by_slug.get(slug)) is None or old.given != given[slug] or not changed.isdisjoint(old.pool)
    }
    links = link(alike, among=stale)
    return Choices(
        by_slug={
            slug: make_choice(given[slug], near=links.get(slug, {}), portraits=portraits, marks=marks)
            if slug in stale
            else known.by_slug[slug]
            for slug in portraits
        },
        alike=alike,
    )


def make_choice(
    given: Given, *, near: Mapping[Slug, Alike], portraits: Mapping[Slug, Portrait], marks: MarksBySlug
) -> Choice:
    portrait, event, stated = given
    asked = frozenset(one.slug for one, _ in stated)
    pool = make_pool(near, portraits=portraits, marks=marks, asked=asked)
    related = choose(portrait, event=event, stated=stated, pool=pool)
    return Choice(given, tuple(one.portrait.slug for one in pool), related)


def link_back(choices: Choices) -> dict[Slug, tuple[Related, ...]]:
    """Return what to read next, both ways: of the articles whose first choice one is, the two most alike are among its
    own five, unless the curator filled these."""
    first_choice_of: dict[Slug, list[tuple[float, Slug]]] = defaultdict(list)
    for slug, choice in choices.by_slug.items():
        if choice.related and not choice.related[0].stated:
            best = choice.related[0]
            first_choice_of[best.slug].append((-best.score, slug))
    admirers = {slug: [one for _, one in sorted(found)[:MAX_RETURNED]] for slug, found in first_choice_of.items()}
    return {
        slug: give_places(choice.related, {one: choices.by_slug[one].related[0] for one in admirers[slug]})
        if slug in admirers
        else choice.related
        for slug, choice in choices.by_slug.items()
    }


def give_places(related: tuple[Related, ...], admirers: Mapping[Slug, Related]) -> tuple[Related, ...]:
    """Return what is related with these articles among it, in place of the last that nobody asked for.

    Of each there is its first choice: why it is to be read is why this one is to be read after it.
    """
    listed = {one.slug for one in related}
    added = [replace(one, slug=slug) for slug, one in admirers.items() if slug not in listed]
    wanted = admirers.keys()
    kept = list(related)
    for one in related[::-1]:
        if len(kept) + len(added) > MAX_RELATED and not one.stated and one.slug not in wanted:
            kept.remove(one)
    return (*kept, *added)[:MAX_RELATED]


def link(alike: tuple[Alike, ...], *, among: Container[Slug]) -> Links:
    """Return the pairs by each of their ends that is among these."""
    links: dict[Slug, dict[Slug, Alike]] = defaultdict(dict)
    for pair in alike:
        if pair.first in among:
            links[pair.first][pair.second] = pair
        if pair.second in among:
            links[pair.second][pair.first] = pair
    return links


def state_related(portraits: Mapping[Slug, Portrait]) -> dict[Slug, tuple[Related, ...]]:
    """Return what the curator asked for, in the article's own front matter and then in that of others.

    Articles for which nobody asked for anything are left out.
    """
    asked: dict[Slug, dict[Slug, str]] = defaultdict(dict)
    naming = [
        (slug, Slug(other))
        for slug in sorted(portraits)
        for other in portraits[slug].article.clipping.front_matter.related or ()
    ]
    for slug, other in naming:
        asked[slug][other] = CURATORS_CHOICE
    for slug, other in naming:
        asked[other].setdefault(slug, NAMED_BY_OTHER)
    return {
        slug: tuple(
            Related(slug=other, score=1.0, reason=reason, stated=True)
            for other, reason in chosen.items()
            if other in portraits and other != slug
        )
        for slug, chosen in asked.items()
        if slug in portraits
    }

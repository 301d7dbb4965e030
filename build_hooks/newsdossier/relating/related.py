"""What to read next after an article."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from newsdossier.model.address import Slug
from newsdossier.model.relation import Alike, Event, Related
from newsdossier.relating.choices import MAX_RELATED, Choice, choose, find_changed, make_pool, mark_all
from newsdossier.relating.portraits import Portrait

MAX_RETURNED = 2  # of five places, those that go to articles whose first choice this one is
CURATORS_CHOICE = "chosen by the curator"
NAMED_BY_OTHER = "the curator names this article beside it"

Links = Mapping[Slug, Mapping[Slug, Alike]]


def rank_related(
    portraits: Mapping[Slug, Portrait],
    *,
    links: Links,
    events: tuple[Event, ...],
    known: Mapping[Slug, Choice],
) -> dict[Slug, Choice]:
    """Return the five best articles to read after each one, best first: the curator's choice, then the most alike.

    Of equals those that add an event or an outlet come first. No article is there without a reason. `known` are choices
    of before, taken where all that they were made by is as it was.
    """
    marks = mark_all(portraits, homes={slug: event.id for event in events for slug in event.articles})
    named = name_backwards(portraits)
    changed = find_changed(known, portraits=portraits, marks=marks)
    choices: dict[Slug, Choice] = {}
    for slug, portrait in portraits.items():
        asked = state_related(slug, portraits=portraits, named=named)
        stated = tuple((one, marks[one.slug]) for one in asked)
        near, (event, _), old = links.get(slug, {}), marks[slug], known.get(slug)
        given = (portrait, event, stated, tuple(near.values()))
        if old is not None and old.given == given and changed.isdisjoint(old.pool):
            choices[slug] = old
        else:
            pool = make_pool(near, portraits=portraits, marks=marks, asked=frozenset(one.slug for one in asked))
            related = choose(portrait, event=event, stated=stated, pool=pool)
            choices[slug] = Choice(given, tuple(one.portrait.slug for one in pool), related)
    return choices


def link_back(choices: Mapping[Slug, Choice]) -> dict[Slug, tuple[Related, ...]]:
    """Return what to read next, both ways: of the articles whose first choice one is, the two most alike are among its
    own five, unless the curator filled these."""
    first_choice_of: dict[Slug, list[tuple[float, Slug]]] = defaultdict(list)
    for slug, choice in choices.items():
        if choice.related and not choice.related[0].stated:
            best = choice.related[0]
            first_choice_of[best.slug].append((-best.score, slug))
    admirers = {slug: [one for _, one in sorted(found)[:MAX_RETURNED]] for slug, found in first_choice_of.items()}
    return {
        slug: give_places(choice.related, {one: choices[one].related[0] for one in admirers.get(slug, ())})
        for slug, choice in choices.items()
    }


def give_places(related: tuple[Related, ...], admirers: Mapping[Slug, Related]) -> tuple[Related, ...]:
    """Return what is related with these articles among it, in place of the last that nobody asked for.

    Of each there is its first choice: why it is to be read is why this one is to be read after it.
    """
    listed = {one.slug for one in related}
    added = [replace(one, slug=slug) for slug, one in admirers.items() if slug not in listed]
    if not added and len(related) <= MAX_RELATED:
        return related
    wanted = admirers.keys()
    kept = list(related)
    for one in related[::-1]:
        if len(kept) + len(added) > MAX_RELATED and not one.stated and one.slug not in wanted:
            kept.remove(one)
    return (*kept, *added)[:MAX_RELATED]


def link(alike: tuple[Alike, ...]) -> Links:
    """Return the pairs by each of their ends."""
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

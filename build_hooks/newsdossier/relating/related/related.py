"""What to read next after an article."""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.relation import Alike, Related
from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.gallery import Gallery
from newsdossier.relating.likeness.likeness import Likeness
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.related.choices import relate_choices
from newsdossier.relating.related.pools import MAX_RELATED, NOBODY, Marks, Pools, choose_all, make_pools
from newsdossier.relating.shared_subjects import name_shared

MAX_RETURNED = 2  # of five places, those that go to articles whose first choice this one is
CURATORS_CHOICE = "chosen by the curator"
NAMED_BY_OTHER = "the curator names this article beside it"

Links = Mapping[Slug, Mapping[Slug, Alike]]


def rank_related(
    gallery: Gallery,
    *,
    likeness: Likeness,
    homes: Numbers,
    known: Mapping[Slug, Kept[tuple[Related, ...]]],
) -> dict[Slug, Kept[tuple[Related, ...]]]:
    """Return the five best articles to read after each one, best first: the curator's choice, then the most alike.

    Of equals those that add an event or an outlet come first. No article is there without a reason. `homes` has the
    place of each article's event. `known` are those of before, taken where all that they were made by is as it was.
    """
    every = tuple(gallery.portraits.values())
    stated = state_related(gallery)
    marks = Marks(events=homes, outlets=gallery.outlets)
    asked = number_asked(stated, slugs=tuple(gallery.portraits))
    pools = make_pools(likeness.pairs, articles=len(every), asked=frozenset(asked))
    same_event = marks.events[pools.others] == marks.events[:, np.newaxis]
    chosen = choose_all(
        pools,
        marks=marks,
        open_to=same_event | find_telling(pools, likeness=likeness, portraits=every),
        lost=count_lost(pools, marks=marks, asked=asked),
        places=MAX_RELATED - np.bincount([one for one, _ in asked], minlength=len(every)),
    )
    alike = likeness.alike
    return {
        portrait.slug: find_or_keep(
            relate_choices,
            (
                portrait,
                stated.get(portrait.slug, ()),
                tuple([(every[other], alike[pair], same) for other, pair, same in choices]),
            ),
            kept=known.get(portrait.slug),
        )
        for portrait, choices in zip(every, list_choices(chosen, pools=pools, same_event=same_event), strict=True)
    }


def list_choices(chosen: Numbers, *, pools: Pools, same_event: Flags) -> Iterator[list[tuple[int, int, bool]]]:
    """Yield for each article those it chose, in order: its place, that of the pair, whether both report one event."""
    columns = [
        np.take_along_axis(column, chosen, axis=1).tolist() for column in (pools.others, pools.pairs, same_event)
    ]
    counts = np.count_nonzero(chosen != NOBODY, axis=1).tolist()
    for others, pairs, together, count in zip(*columns, counts, strict=True):
        yield list(islice(zip(others, pairs, together, strict=True), count))


def number_asked(stated: Mapping[Slug, tuple[Related, ...]], *, slugs: tuple[Slug, ...]) -> list[tuple[int, int]]:
    """Return the articles that the curator puts beside others, with these, by their places."""
    places = {slug: place for place, slug in enumerate(slugs)} if stated else {}
    return [(places[slug], places[one.slug]) for slug, related in stated.items() for one in related]


def count_lost(pools: Pools, *, marks: Marks, asked: Sequence[tuple[int, int]]) -> Numbers:
    """Return how many parts of their scores the articles of the pools lose beside what the curator asks for."""
    lost = np.zeros_like(pools.others)
    for article, other in asked:
        lost[article] += marks.of(pools.others[article]).count_losses(marks.of(np.array([other])))
    return lost


def find_telling(pools: Pools, *, likeness: Likeness, portraits: Sequence[Portrait]) -> Flags:
    """Return for which articles of the pools there are words for what they share with those that they are alike.

    Where the words that weigh most say nothing to a reader, names may.
    """
    telling = likeness.telling[pools.pairs] if len(likeness.telling) else pools.pairs != NOBODY
    cells = np.argwhere(~telling & (pools.pairs != NOBODY)).tolist()
    for article, column in cells:
        other = int(pools.others[article, column])
        telling[article, column] = bool(name_shared((portraits[article], portraits[other])))
    return telling


def link_back(chosen: Mapping[Slug, tuple[Related, ...]]) -> dict[Slug, tuple[Related, ...]]:
    """Return what to read next, both ways: of the articles whose first choice one is, the two most alike are among its
    own five, unless the curator filled these."""
    first_choice_of: dict[Slug, list[tuple[float, Slug]]] = defaultdict(list)
    for slug, related in chosen.items():
        if related and not related[0].stated:
            best = related[0]
            first_choice_of[best.slug].append((-best.score, slug))
    return {
        slug: give_places(related, [one for _, one in sorted(first_choice_of[slug])[:MAX_RETURNED]], chosen=chosen)
        if slug in first_choice_of
        else related
        for slug, related in chosen.items()
    }


def give_places(
    related: tuple[Related, ...], admirers: Sequence[Slug], *, chosen: Mapping[Slug, tuple[Related, ...]]
) -> tuple[Related, ...]:
    """Return what is related with these articles among it, in place of the last that nobody asked for.

    What is said of each is said of its first choice: why it is to be read is why this one is to be read after it.
    """
    listed = [one.slug for one in related]
    added = [replace(chosen[slug][0], slug=slug) for slug in admirers if slug not in listed]
    if not added:
        return related
    kept = list(related)
    for one in related[::-1]:
        if len(kept) + len(added) > MAX_RELATED and not one.stated and one.slug not in admirers:
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


def state_related(gallery: Gallery) -> dict[Slug, tuple[Related, ...]]:
    """Return what the curator asked for, in the article's own front matter and then in that of others.

    Articles for which nobody asked for anything are left out.
    """
    portraits = gallery.portraits
    asked: dict[Slug, dict[Slug, str]] = defaultdict(dict)
    naming = [
        (slug, Slug(other)) for slug in gallery.spoken_for for other in portraits[slug].front_matter.related or ()
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

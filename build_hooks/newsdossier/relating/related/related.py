"""What to read next after an article."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import compress

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.relation import Related
from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.gallery import Gallery
from newsdossier.relating.likeness.alike import Named
from newsdossier.relating.likeness.likeness import Likeness
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.related.choices import Choices, find_same, lay_out
from newsdossier.relating.related.naming import Namer
from newsdossier.relating.related.pools import MAX_RELATED, NOBODY, Marks, Pools, choose_all, make_pools
from newsdossier.relating.shared_subjects import name_shared

CURATORS_CHOICE = "chosen by the curator"
NAMED_BY_OTHER = "the curator names this article beside it"


@dataclass(frozen=True, slots=True, eq=False)
class NextReads:
    """What to read next after each article, and what it was chosen by: the next dossier can use it."""

    related: dict[Slug, tuple[Related, ...]]
    choices: Choices
    named: Named
    """The pairs that the choices speak of."""


def rank_related(gallery: Gallery, *, likeness: Likeness, homes: Numbers, known: NextReads | None) -> NextReads:
    """Return the five best articles to read after each one, best first: the curator's choice, then the most alike.

    Those that add an event or an outlet come before others that are hardly more alike, and a third report of one event
    after all others. Of the articles whose first choice one is, the two most
    alike are among its own five, unless the curator filled these. No article is there without a reason. `homes` has
    the place of each article's event. `known` was found in the gallery before.
    """
    slugs = tuple(gallery.portraits)
    stated = state_related(gallery)
    choices = choose(gallery, likeness=likeness, homes=homes, asked=number_asked(stated, slugs=slugs))
    namer = Namer(tuple(gallery.portraits.values()), likeness.alike)
    related = keep_related(known, choices, gallery=gallery, named=likeness.named) if known else {}
    new = [article for article, slug in enumerate(slugs) if slug not in related]
    for article, (chosen, returned) in zip(new, choices.of(np.array(new, dtype=np.int64)), strict=True):
        asked = stated.get(slugs[article], ())
        related[slugs[article]] = namer.relate(article, stated=asked, chosen=chosen, returned=returned)
    return NextReads({slug: related[slug] for slug in slugs}, choices, likeness.named)


def keep_related(
    known: NextReads, choices: Choices, *, gallery: Gallery, named: Named
) -> dict[Slug, tuple[Related, ...]]:
    """Return what is known and still holds."""
    if known.named.alike is not named.before:
        return {}
    same = find_same(choices, known.choices, gallery=gallery, named=named)
    return {slug: known.related[slug] for slug in compress(gallery.portraits, same.tolist())}


def choose(gallery: Gallery, *, likeness: Likeness, homes: Numbers, asked: Sequence[tuple[int, int]]) -> Choices:
    """Return what to read after each article beside what the curator asks for."""
    portraits = tuple(gallery.portraits.values())
    stating = np.bincount([one for one, _ in asked], minlength=len(portraits))
    marks = Marks(events=homes, outlets=gallery.outlets)
    pools = make_pools(likeness.pairs, events=homes, asked=frozenset(asked))
    same_event = marks.events[pools.others] == marks.events[:, np.newaxis]
    chosen = choose_all(
        pools,
        marks=marks,
        open_to=same_event | find_telling(pools, named=likeness.named, portraits=portraits),
        lost=count_lost(pools, marks=marks, asked=asked),
        places=MAX_RELATED - stating,
    )
    return lay_out(chosen, pools=pools, same_event=same_event, stating=stating > 0)


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


def find_telling(pools: Pools, *, named: Named, portraits: Sequence[Portrait]) -> Flags:
    """Return for which articles of the pools there are words for what they share with those that they are alike.

    Where the words that weigh most say nothing to a reader, names may.
    """
    telling = named.telling[pools.pairs] if len(named.telling) else pools.pairs != NOBODY
    cells = np.argwhere(~telling & (pools.pairs != NOBODY)).tolist()
    for article, column in cells:
        other = int(pools.others[article, column])
        telling[article, column] = bool(name_shared((portraits[article], portraits[other])))
    return telling


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

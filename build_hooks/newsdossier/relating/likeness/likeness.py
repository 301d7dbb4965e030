"""How like the articles of a dossier are in their words, days left aside; kept, so that one more costs little."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.article import Survey
from newsdossier.model.clean_text import CleanText
from newsdossier.model.keeping import Kept
from newsdossier.model.relation import Alike
from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.likeness.alike import Known, Named, ShownWords, name_pairs
from newsdossier.relating.likeness.alphabet import Alphabet
from newsdossier.relating.likeness.index import make_index
from newsdossier.relating.likeness.lexicon import Lexicon
from newsdossier.relating.likeness.neighbourhoods import Found, Neighbourhoods
from newsdossier.relating.likeness.neighbours import compare
from newsdossier.relating.likeness.pairs import Pairs, pair_up
from newsdossier.relating.likeness.rarity import choose_counted
from newsdossier.relating.likeness.search import find_all_nearest
from newsdossier.relating.likeness.weighing import Weighing, find_moved, weigh
from newsdossier.relating.likeness.word_lists import WordLists, list_articles
from newsdossier.relating.likeness.word_vectors import Entries, lay_out

KINDS = (attrgetter("words"), attrgetter("names"))
FEW = 8  # where more than one article in so many is new or weighs otherwise, all are looked at again


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Likeness:
    """What is known of the words of a dossier. Nothing in it changes: with one more article a new one is made."""

    named: Named
    """The pairs that are most alike."""
    pairs: Pairs
    """These and more, as numbers, for grouping."""
    slugs: tuple[Slug, ...]
    """In order."""
    lexicon: Lexicon
    alphabet: Alphabet
    lists: Mapping[Slug, Kept[WordLists]]
    words: Weighing
    names: Weighing
    nearest: Neighbourhoods

    @property
    def alike(self) -> tuple[Alike, ...]:
        """The pairs that are most alike, by slugs."""
        return self.named.alike


def find_likeness(
    surveys: tuple[Survey, ...], *, texts: Mapping[Slug, CleanText], previous: Likeness | None = None
) -> Likeness:
    """Return how like the articles are. Each has its best neighbours only: the work grows with articles, not pairs.

    `previous`, of a dossier much like this one, spares work and changes no result.
    """
    lexicon = Lexicon(previous.lexicon if previous else None)
    kept = read_lists(surveys, texts=texts, lexicon=lexicon, known=previous.lists if previous else {})
    slugs = tuple(kept)
    stems = np.array(lexicon.stems, dtype=np.int32)
    entries = tuple(lay_out([kind(one.found) for one in kept.values()], stems=stems) for kind in KINDS)
    census = choose_counted(slugs)
    words, names = (weigh(own, articles=len(slugs), census=census, lexicon=lexicon) for own in entries)
    changed = find_changed(kept, entries=entries, weighed=(words, names), previous=previous)
    spelled = tuple(lexicon)
    alphabet = (previous.alphabet if previous else Alphabet()).grow(spelled)
    order = alphabet.rank()
    found, known = remember(previous, slugs=slugs, changed=changed)
    nearest = search(words, names, order=order, found=found)
    pairs = pair_up(nearest, named=names.vectors.lengths > 0)
    shown = ShownWords(
        slugs=slugs,
        lexicon=spelled,
        order=order,
        alphabet=alphabet.numbers,
        telling=np.frombuffer(bytes(lexicon.telling), dtype=np.bool_),
        entries=entries[0],
    )
    named = name_pairs(pairs, words=words.vectors, shown=shown, known=known)
    return Likeness(
        named=named,
        pairs=pairs,
        slugs=slugs,
        lexicon=lexicon,
        alphabet=alphabet,
        lists=kept,
        words=words,
        names=names,
        nearest=nearest,
    )


def read_lists(
    surveys: tuple[Survey, ...],
    *,
    texts: Mapping[Slug, CleanText],
    lexicon: Lexicon,
    known: Mapping[Slug, Kept[WordLists]],
) -> dict[Slug, Kept[WordLists]]:
    """Return the words of each article, by slug, in order."""
    given = {
        survey.slug: (survey.metadata, texts[survey.slug]) for survey in sorted(surveys, key=lambda survey: survey.slug)
    }
    kept = {slug: known[slug] for slug, own in given.items() if slug in known and known[slug].given == own}
    new = [slug for slug in given if slug not in kept]
    listed = list_articles([given[slug] for slug in new], lexicon=lexicon)
    read = {slug: Kept(given[slug], lists) for slug, lists in zip(new, listed, strict=True)}
    return {slug: kept.get(slug) or read[slug] for slug in given}


def search(words: Weighing, names: Weighing, *, order: Numbers, found: Found | None) -> Neighbourhoods:
    """Return the best neighbours of each article. What they are searched by is kept no longer than that."""
    index = make_index(words.vectors, searchable=words.searchable, order=order)
    comparison = compare(index, words=words.vectors, names=names.vectors)
    return find_all_nearest(comparison, articles=len(words.vectors.lengths), found=found)


def find_changed(
    lists: Mapping[Slug, Kept[WordLists]],
    *,
    entries: Sequence[Entries],
    weighed: Sequence[Weighing],
    previous: Likeness | None,
) -> Flags:
    """Return which articles are new, say something else, or have words that weigh otherwise."""
    if previous is None:
        return np.ones(len(lists), dtype=np.bool_)
    new = np.array([previous.lists.get(slug) is not read for slug, read in lists.items()], dtype=np.bool_)
    for own, now, before in zip(entries, weighed, (previous.words, previous.names), strict=True):
        new |= find_moved(own, now=now, before=before, articles=len(lists))
    return new


def remember(previous: Likeness | None, *, slugs: Sequence[Slug], changed: Flags) -> tuple[Found | None, Known]:
    """Return what was found before, if it is worth looking at, and the pairs that were named."""
    if previous is None or int(changed.sum()) * FEW > len(slugs):
        return None, Known()
    place = {slug: number for number, slug in enumerate(slugs)}
    places = np.array([place.get(slug, -1) for slug in previous.slugs], dtype=np.int64)
    steady = np.where(np.append(changed, True)[places], -1, places)
    return Found(previous.nearest, places, changed), Known(previous.named, previous.pairs, steady)

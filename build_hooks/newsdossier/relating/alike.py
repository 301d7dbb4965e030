"""Which articles are alike in their words, and by which words, for people to see."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.relation import Alike
from newsdossier.relating.arrays import Flags, Numbers, Weights, spread
from newsdossier.relating.neighbours import SCALE
from newsdossier.relating.pairs import Pairs
from newsdossier.relating.vocabulary import is_unspaced
from newsdossier.relating.word_lists import WordLists
from newsdossier.relating.word_vectors import WordVectors

MAX_SHARED = 8
MOST_SHARED = 10  # words of a pair that are looked at for what to show of it
MIN_SHOWN_LETTERS = 3


@dataclass(frozen=True, slots=True, eq=False)
class ShownWords:
    """The words of articles as people see them."""

    slugs: tuple[Slug, ...]
    lists: tuple[WordLists, ...]
    lexicon: tuple[str, ...]
    """Words by number."""
    order: Numbers
    """Place in the alphabet of each."""


def name_pairs(
    pairs: Pairs, *, words: WordVectors, shown: ShownWords, changed: Flags, known: tuple[Alike, ...]
) -> tuple[Alike, ...]:
    """Return the pairs of which pages tell, by slugs, with the words that they share.

    `known` are those of before: of two articles that have not changed, the pair has not.
    """
    before = {(pair.first, pair.second): pair for pair in known}
    chosen = np.flatnonzero(pairs.shown)
    ends = np.cumsum(np.bincount(pairs.first[chosen], minlength=len(shown.slugs)))
    own = np.zeros(words.size)
    alike: list[Alike] = []
    for article, rows in zip(range(len(shown.slugs)), np.split(chosen, ends[:-1]), strict=False):  # of none, one part
        others = pairs.second[rows]
        again = keep(article, others, changed=changed, slugs=shown.slugs, before=before)
        new = [number for number, pair in enumerate(again) if pair is None]
        shared = iter(name_shared(article, others[new], words=words, shown=shown, own=own) if new else ())
        for other, score, pair in zip(others.tolist(), pairs.words[rows].tolist(), again, strict=True):
            alike.append(
                pair
                or Alike(
                    first=shown.slugs[article], second=shown.slugs[other], score=score / SCALE, shared=next(shared)
                )
            )
    return tuple(alike)


def keep(
    article: int, others: Numbers, *, changed: Flags, slugs: tuple[Slug, ...], before: Mapping[tuple[Slug, Slug], Alike]
) -> list[Alike | None]:
    if changed[article]:
        return [None] * len(others)
    return [None if changed[other] else before.get((slugs[article], slugs[other])) for other in others.tolist()]


def name_shared(
    article: int, others: Numbers, *, words: WordVectors, shown: ShownWords, own: Weights
) -> Iterator[tuple[str, ...]]:
    """Yield the words that weigh most in the article and each of the others, as the article prints them."""
    row = words.row(article)
    own[words.keys[row]] = words.weights[row]
    starts = words.starts[others]
    lengths = words.starts[others + 1] - starts
    places = spread(starts, lengths)
    keys = words.keys[places]
    products = own[keys] * words.weights[places]
    own[words.keys[row]] = 0.0
    listed = shown.lists[article].words
    printed = dict(zip(listed.keys.tolist(), listed.printed.tolist(), strict=True))
    held = np.flatnonzero(products)
    which = np.repeat(np.arange(len(others)), lengths)[held]
    ranked = held[np.lexsort((shown.order[keys[held]], -products[held], which))]
    counts = np.bincount(which, minlength=len(others))
    starts_of_ranked = np.cumsum(counts) - counts
    best = ranked[spread(starts_of_ranked, np.minimum(counts, MOST_SHARED))]
    spelled = iter([shown.lexicon[printed[key]] for key in keys[best].tolist()])
    for count in np.minimum(counts, MOST_SHARED).tolist():
        telling = [word for word in islice(spelled, count) if len(word) >= MIN_SHOWN_LETTERS or is_unspaced(word)]
        yield tuple(telling[:MAX_SHARED])

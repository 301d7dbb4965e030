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
AT_A_TIME = 32  # articles whose words are laid out beside each other: some megabytes


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
    pairs: Pairs, *, words: WordVectors, shown: ShownWords, changed: Flags, known: Mapping[tuple[Slug, Slug], Alike]
) -> dict[tuple[Slug, Slug], Alike]:
    """Return the pairs of which pages tell, by the slugs of both, in order, with the words that they share.

    `known` are those of before: of two articles that have not changed, the pair has not.
    """
    chosen = np.flatnonzero(pairs.shown)
    first, second = pairs.first[chosen], pairs.second[chosen]
    ends = [(shown.slugs[one], shown.slugs[other]) for one, other in zip(first.tolist(), second.tolist(), strict=True)]
    steady = (~(changed[first] | changed[second])).tolist()
    kept = [known.get(end) if same else None for end, same in zip(ends, steady, strict=True)]
    new = np.flatnonzero([pair is None for pair in kept])
    shared = iter(name_shared(first[new], second[new], words=words, shown=shown))
    return {
        end: pair or Alike(first=end[0], second=end[1], score=score / SCALE, shared=next(shared))
        for pair, end, score in zip(kept, ends, pairs.words[chosen].tolist(), strict=True)
    }


def name_shared(first: Numbers, second: Numbers, *, words: WordVectors, shown: ShownWords) -> Iterator[tuple[str, ...]]:
    """Yield for each pair the words that weigh most in both, as the first article prints them.

    Pairs come in order of their first articles.
    """
    table = np.zeros((AT_A_TIME, words.size))
    articles, begins = np.unique(first, return_index=True)
    for begin in range(0, len(articles), AT_A_TIME):
        several = articles[begin : begin + AT_A_TIME]
        stop = begins[begin + AT_A_TIME] if begin + AT_A_TIME < len(begins) else len(first)
        pairs = slice(int(begins[begin]), int(stop))
        rows = np.searchsorted(several, first[pairs])
        keys, counts = find_heaviest(several, rows, second[pairs], words=words, order=shown.order, table=table)
        yield from spell(keys, counts, rows, articles=several, shown=shown)


def find_heaviest(  # noqa: PLR0913  -- a table that is filled anew each time would cost more than all the rest
    articles: Numbers, rows: Numbers, others: Numbers, *, words: WordVectors, order: Numbers, table: Weights
) -> tuple[Numbers, Numbers]:
    """Return the heaviest common words of each pair, of equals the first of the alphabet, and how many these are.

    `rows` are the places in `articles` of the first of each pair, `others` the second ones.
    """
    own, own_lengths = words.places_of(articles)
    cells = (np.repeat(np.arange(len(articles)), own_lengths), words.keys[own])
    table[cells] = words.weights[own]
    places, lengths = words.places_of(others)
    keys, which = words.keys[places], np.repeat(np.arange(len(others)), lengths)
    products = table[rows[which], keys] * words.weights[places]
    table[cells] = 0.0
    held = np.flatnonzero(products)
    ranked = held[np.lexsort((order[keys[held]], -products[held], which[held]))]
    counts = np.bincount(which[held], minlength=len(others))
    most = np.minimum(counts, MOST_SHARED)
    return keys[ranked[spread(np.cumsum(counts) - counts, most)]], most


def spell(
    keys: Numbers, counts: Numbers, rows: Numbers, *, articles: Numbers, shown: ShownWords
) -> Iterator[tuple[str, ...]]:
    """Yield the words of each pair that tell a reader something."""
    lists = [shown.lists[article].words for article in articles.tolist()]
    printed = [dict(zip(one.keys.tolist(), one.printed.tolist(), strict=True)) for one in lists]
    heaviest = iter(keys.tolist())
    for row, count in zip(rows.tolist(), counts.tolist(), strict=True):
        spelled = [shown.lexicon[printed[row][key]] for key in islice(heaviest, count)]
        yield tuple([word for word in spelled if len(word) >= MIN_SHOWN_LETTERS or is_unspaced(word)][:MAX_SHARED])

"""Which articles are alike in their words, and by which words, for people to see."""

from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.relation import Alike
from newsdossier.relating.arrays import Compact, Flags, Numbers, last_in_order, places_of, spread
from newsdossier.relating.likeness.neighbours import SCALE
from newsdossier.relating.likeness.pairs import Pairs, no_flags, no_numbers
from newsdossier.relating.likeness.products import AT_A_TIME, Products, multiply
from newsdossier.relating.likeness.word_vectors import UNIT, Entries, WordVectors

SCORES = tuple(score / SCALE for score in range(SCALE + 1))
"""Each once: a hundred thousand pairs have some thousand scores."""
MAX_SHARED = 8
MOST_SHARED = 10  # words of a pair that are looked at for what to show of it


@dataclass(frozen=True, slots=True, eq=False)
class ShownWords:
    """The words of articles as people see them."""

    slugs: tuple[Slug, ...]
    lexicon: tuple[str, ...]
    """Words by number."""
    order: Numbers
    """Place in the alphabet of each,"""
    alphabet: Numbers
    """and which of them stands at each place."""
    telling: Flags
    """Whether each tells a reader something."""
    entries: Entries


@dataclass(frozen=True, slots=True, eq=False)
class Named:
    """The pairs of which pages tell."""

    alike: tuple[Alike, ...]
    """By slugs, with the words that both share."""
    telling: Flags
    """Of these, whether there are words for what they share."""
    before: tuple[Alike, ...] = ()
    """The pairs of before."""
    rows: Numbers = field(default_factory=no_numbers)
    """Which of the pairs of before each is; -1 for a new one."""


NONE_NAMED = Named((), no_flags())


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """The pairs of before."""

    named: Named = NONE_NAMED
    pairs: Pairs = field(default_factory=Pairs)
    places: Numbers = field(default_factory=no_numbers)
    """Where each article of before stands now; -1 where it is gone or has changed."""

    def find(self, first: Numbers, second: Numbers) -> Numbers:
        """Return for two articles at a time which of the pairs of before they are; -1 for a pair that is new."""
        here, there = (self.places[ends] for ends in self.pairs.ends_of_shown())
        held = np.flatnonzero((here >= 0) & (there >= 0))
        if not len(held):
            return np.full(len(first), -1)
        size = 1 + max(int(there.max()), int(second.max(initial=0)))
        keys, wanted = here[held] * size + there[held], first * size + second
        at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        return np.where(keys[at] == wanted, held[at], -1)


def name_pairs(pairs: Pairs, *, words: WordVectors, shown: ShownWords, known: Known) -> Named:
    """Return the pairs of which pages tell.

    Of two articles that are as they were, the pair is as well.
    """
    first, second = pairs.ends_of_shown()
    rows = known.find(first, second)
    new, old = np.flatnonzero(rows < 0), np.flatnonzero(rows >= 0)
    shared = name_shared(first[new], second[new], words=words, shown=shown)
    scores = map(SCORES.__getitem__, pairs.words[pairs.shown][new].tolist())
    ends = (map(shown.slugs.__getitem__, places[new].tolist()) for places in (first, second))
    alike, telling = np.empty(len(rows), dtype=np.object_), np.empty(len(rows), dtype=np.bool_)
    alike[new] = np.fromiter(map(Alike._make, zip(*ends, scores, shared, strict=True)), dtype=np.object_)
    alike[old] = np.fromiter(known.named.alike, dtype=np.object_)[rows[old]]
    telling[new], telling[old] = [bool(common) for common in shared], known.named.telling[rows[old]]
    return Named(tuple(alike.tolist()), telling, known.named.alike, rows)


def name_shared(first: Numbers, second: Numbers, *, words: WordVectors, shown: ShownWords) -> list[tuple[str, ...]]:
    """Return for each pair the words that weigh most in both, as the first article prints them.

    Pairs come in order of their first articles.
    """
    named: list[tuple[str, ...]] = []
    articles, begins = np.unique(first, return_index=True)
    ends = np.append(begins, len(first))
    for begin in range(0, len(articles), AT_A_TIME):
        several = articles[begin : begin + AT_A_TIME]
        pairs = slice(int(ends[begin]), int(ends[begin + len(several)]))
        rows = np.searchsorted(several, first[pairs])
        products = multiply(several, rows, second[pairs], vectors=words)
        keys, counts = find_heaviest(products, shown=shown)
        printed = find_printed(several, np.repeat(rows, counts), keys, entries=shown.entries)
        named.extend(spell(printed, counts, shown=shown))
    return named


def find_printed(articles: Numbers, rows: Numbers, keys: Numbers, *, entries: Entries) -> Compact:
    """Return each of these words as its article prints it; `rows` are the places of the articles among these."""
    places, lengths = places_of(entries.starts, articles)
    size = int(entries.keys.take(places).max(initial=0)) + 1
    held = np.repeat(np.arange(len(articles)) * size, lengths) + entries.keys.take(places)
    return entries.printed[places[np.searchsorted(held, rows * size + keys)]]


def find_heaviest(products: Products, *, shown: ShownWords) -> tuple[Numbers, Numbers]:
    """Return the heaviest common words of each pair, of equals the first of the alphabet, and how many these are."""
    held = np.flatnonzero(products.values > 0)
    which = np.repeat(np.arange(len(products.lengths)), products.lengths)[held]
    weights = products.values[held].astype(np.int64) // UNIT  # finer, weights that were rounded differ by chance
    heaviest = int(weights.max(initial=0))
    ranked = last_in_order(which, heaviest - weights, shown.order[products.keys[held]])
    counts = np.bincount(which, minlength=len(products.lengths))
    most = np.minimum(counts, MOST_SHARED)
    return shown.alphabet[ranked[spread(np.cumsum(counts) - counts, most)]], most


def spell(printed: Compact, counts: Numbers, *, shown: ShownWords) -> list[tuple[str, ...]]:
    """Return the words of each pair that tell a reader something; `counts` says how many each has."""
    pairs = np.repeat(np.arange(len(counts)), counts)
    telling = np.flatnonzero(shown.telling[printed])
    pairs, printed = pairs[telling], printed[telling]
    kept = np.arange(len(pairs)) - np.searchsorted(pairs, pairs) < MAX_SHARED
    words = [shown.lexicon[number] for number in printed[kept].tolist()]
    ends = np.searchsorted(pairs[kept], np.arange(len(counts) + 1)).tolist()
    return [tuple(words[begin:end]) for begin, end in pairwise(ends)]

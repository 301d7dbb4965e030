"""The words of all articles, and what each of them weighs."""

from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Flags, Numbers, holders_of
from newsdossier.relating.likeness.lexicon import Lexicon
from newsdossier.relating.likeness.rarity import Census, weigh_words
from newsdossier.relating.likeness.word_vectors import (
    Entries,
    WordVectors,
    count_articles,
    make_vectors,
)

MAX_POSTINGS = 200  # a word in more articles than this finds no neighbours; it still counts once they are found


@dataclass(frozen=True, slots=True, eq=False)
class Weighing:
    """The words of one kind, of all articles."""

    rarities: Numbers
    """What each word weighs, by its number in the lexicon."""
    searchable: Flags
    """Whether neighbours are looked for by it."""
    vectors: WordVectors


def weigh(entries: Entries, *, articles: int, census: Census, lexicon: Lexicon) -> Weighing:
    """Return the words of articles, weighed by how rare they are among those that are counted."""
    counted, _, thinned = census
    having = count_articles(entries, counted=counted, size=len(lexicon))
    anywhere = np.array(lexicon.rarities, dtype=np.int64)
    rarities = weigh_words(having, anywhere=anywhere, census=census)
    return Weighing(
        rarities=rarities,
        searchable=(rarities > 0) & (having <= MAX_POSTINGS >> thinned),
        vectors=make_vectors(entries, rarities=rarities, articles=articles),
    )


def find_moved(entries: Entries, *, now: Weighing, before: Weighing, articles: int) -> Flags:
    """Return which articles have a word that weighs other than before; a new word has not moved."""
    known = len(before.rarities)
    moved = np.zeros(len(now.rarities), dtype=np.bool_)
    moved[:known] = (now.rarities[:known] != before.rarities) | (now.searchable[:known] != before.searchable)
    return np.bincount(holders_of(entries.starts)[moved[entries.keys]], minlength=articles) > 0

"""How rare a word is, in halvings: 5 means that about one article in 32 has it. This is what a word weighs.

With plain inverse document frequency every added article moves all weights a little, and with them groups far away that
stood at the edge. Here a word has the rarity that words of its length have anywhere, unless the dossier shows that it
is commoner, and then in whole halvings. So an added article moves the weight of a word only where the number of
articles that have it passes a half, a quarter, an eighth … of the dossier; that of a word which is rare in the dossier
it never moves. The size of the dossier counts in whole doublings too: at some 350, 700, 1,400 … articles all
is weighed anew. On labelled news this groups better than exact frequencies.
"""

from collections.abc import Sequence
from zlib import crc32

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.relating.arrays import Flags, Numbers
from newsdossier.relating.vocabulary import is_unspaced
from newsdossier.relating.weights import COMMON

RARITY_BY_LETTERS = {1: 0, 2: 0, 3: 1, 4: 2, 5: 4, 6: 5}
"""Of a word of so many letters: the shorter, the commoner, in any alphabet."""
RAREST = 6  # of longer words, and of pairs of characters in scripts without spaces; 7 does as well
RARITY_OF_NUMBERS = 4
KNOWN_DOUBLINGS = 9  # about five hundred articles: with each doubling more, a rare word can be rarer by one halving
BACKGROUND = 5  # so many articles about something else are thought beside the dossier's: all five tell of its story
COUNTED_DOUBLINGS = (
    10  # about a thousand articles show how common a word is; of more, every second, fourth … is counted
)

Census = tuple[Flags, int, int]
"""Which articles are counted, for how many, and how often that is to be doubled, both in doublings."""


def rarity_anywhere(key: str) -> int:
    """Return how rare a word is in news of any kind."""
    if key in COMMON:
        return 0
    if key[0].isdecimal():
        return RARITY_OF_NUMBERS
    return RAREST if is_unspaced(key) else RARITY_BY_LETTERS.get(len(key), RAREST)


def weigh_words(having: Numbers, *, anywhere: Numbers, census: Census) -> Numbers:
    """Return what each word weighs: its rarity in the dossier or anywhere, whichever is less.

    `having` says how many of the counted articles have it. A large dossier shows that words are rarer than anywhere.
    """
    _, doublings, thinned = census
    rarer = max(0, doublings + thinned - KNOWN_DOUBLINGS)
    here = rarity_here(having, articles=1 << doublings, rarest=RAREST + rarer)
    return np.minimum(np.where(anywhere > 0, anywhere + rarer, 0), here)


def rarity_here(counts: Numbers, *, articles: int, rarest: int) -> Numbers:
    """Return the halvings by which so many articles become no more than each count."""
    steps = [(counts << halving) < articles for halving in range(rarest)]
    return np.asarray(np.sum(steps, axis=0), dtype=np.int64)


def count_doublings(articles: int) -> int:
    """Return how often one article is doubled to make a dossier of so many, background included; rounded."""
    return ((articles + BACKGROUND) ** 2).bit_length() // 2


def choose_counted(slugs: Sequence[Slug]) -> Census:
    """Return which of the articles are counted.

    The slug decides, so that an added article changes nothing for the others.
    """
    doublings = count_doublings(len(slugs))
    thinned = max(0, doublings - COUNTED_DOUBLINGS)
    chosen = [crc32(slug.encode()) % (1 << thinned) == 0 for slug in slugs]
    return np.array(chosen, dtype=np.bool_), doublings - thinned, thinned

"""How much a word weighs: the rarer in the dossier, the more.

Plain inverse document frequency fails in two ways here. In a dossier of three articles every shared word is common, and
with every article that is added all weights move, and with them groups far away that stood at the edge. So we mix in a
background, what share of all articles anywhere has such a word, by its length and by a short list: it speaks where the
dossier is small, and steadies what one article can change. A word of a single article counts as one of two, so that
the second article that has it moves nothing. (Counting in steps of two was tried: it moved fewer words, but further.)
"""

import math

from newsdossier.relating.vocabulary import is_unspaced, stem

BACKGROUND_SHARE = 20  # the background counts for one article in so many of the dossier's,
LEAST_BACKGROUND = 5  # but for no fewer (else a dossier of five has no telling words)
MOST_BACKGROUND = 20  # and for no more: 60 groups the news of a year less well
LEAST_COUNT = 2
SHARE_BY_LETTERS = {1: 0.9, 2: 0.9, 3: 0.6, 4: 0.3, 5: 0.1, 6: 0.06}
"""Of all articles, those that have a given word of so many letters: the shorter, the commoner, in any alphabet."""
SHARE_OF_OTHERS = 0.03
SHARE_OF_NUMBERS = 0.1
SHARE_OF_COMMON = 0.8
COMMON_WORDS = """
about according added adding after again against ahead all already also although always amid among and another any
april are around august became because become been before began being between both but called came can come could
day days december despite did does doing down during each earlier early either ended enough even ever every
february few first following for former found friday from further gave get give given going gone good got great had
has have having her here hers him himself his how however including into its itself january july june just kept
know known last late later latest least less like likely little long made make makes making many march may might
monday month months more most much must near nearly need never new next none nor not nothing november now october
off often old once one only other others our out over own part past people percent perhaps put quite rather really
recent report reported reports said same saturday say saying says second see seen september several shall she
should show showed since six some something soon statement still such sunday take taken tell ten than that the
their them themselves then there these they thing things think third this those though three through thursday time
today told tomorrow too took toward towards tuesday two under until upon use used using very want wants was way
wednesday week weeks well went were what when where whether which while who whole whom whose why will with within
without would year years yesterday yet you your
"""
COMMON = frozenset(stem(word) for word in COMMON_WORDS.split())


def weigh(count: int, share: float, *, articles: int) -> float:
    """Return the weight of a term that so many of the articles have, and such a share of all articles anywhere."""
    background = min(MOST_BACKGROUND, max(LEAST_BACKGROUND, articles / BACKGROUND_SHARE))
    return max(0.0, math.log((articles + background) / (max(count, LEAST_COUNT) + background * share)))


def share_of(key: str) -> float:
    """Return the share of all articles anywhere that may have the term."""
    if key in COMMON:
        return SHARE_OF_COMMON
    if key[0].isdecimal():
        return SHARE_OF_NUMBERS
    return SHARE_OF_OTHERS if is_unspaced(key) else SHARE_BY_LETTERS.get(len(key), SHARE_OF_OTHERS)

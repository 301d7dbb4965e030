"""How much a word weighs: the rarer in the dossier, the more.

Plain inverse document frequency fails in two ways here. In a dossier of three articles every shared word is common, so
we mix in a background: what share of all articles such a word stands in, by its length and by a short list. And it
changes with every article that is added, so that groups far away would move: therefore counts go in steps (1, 2, 4,
8 …), and an added article changes the weight only of words whose count passes a step.
"""

import math
from collections import Counter
from collections.abc import Iterable

from newsdossier.relating.vocabulary import Term, stem

BACKGROUND_ARTICLES = 5  # what the background counts for; 20 and 60 group the news of a year less well
SHARE_BY_LETTERS = {1: 0.9, 2: 0.9, 3: 0.6, 4: 0.3, 5: 0.1, 6: 0.06}
"""Of all articles, those that have a given word of so many letters: the shorter, the commoner, in any alphabet."""
SHARE_OF_OTHERS = 0.03
SHARE_OF_NUMBERS = 0.1
SHARE_OF_COMMON = 0.6
COMMON_WORDS = """
about according added adding after again against ahead already also although always amid among another around
became because become been before began being between both called came come could days despite does doing down
during each earlier early either ended enough even ever every first following former found friday from further
gave give given going gone good great have having here hers himself however including into itself just kept
know known last late later latest least less like likely little long made make makes making many might monday
month months more most much must near nearly need never next none nothing often once only other others over
own part past people percent perhaps quite rather really recent report reported reports said same saturday
saying says second seen several shall should show showed since some something soon statement still such sunday
take taken tell than that their them themselves then there these they thing things think third this those
though three through thursday time today told tomorrow took toward towards tuesday under until upon used using
very want wants wednesday week weeks well went were what when where whether which while whole whom whose will
with within without would year years yesterday your
"""
COMMON = frozenset(stem(word) for word in COMMON_WORDS.split())


def weigh_terms(terms_by_article: Iterable[Iterable[Term]]) -> dict[str, float]:
    """Return the weight of each term's key. Each article gives each of its terms once."""
    counts: Counter[str] = Counter()
    shares: dict[str, float] = {}
    articles = 0
    for terms in terms_by_article:
        articles += 1
        for term in terms:
            counts[term.key] += 1
            shares.setdefault(term.key, share_of(term))
    total = step(articles) + BACKGROUND_ARTICLES
    return {
        key: max(0.0, math.log(total / (step(count) + BACKGROUND_ARTICLES * shares[key])))
        for key, count in counts.items()
    }


def step(count: int) -> int:
    """Return the count rounded down to a power of two; 0 stays."""
    return 1 << count.bit_length() >> 1


def share_of(term: Term) -> float:
    """Return the share of all articles anywhere that may have the term."""
    if term.key in COMMON:
        return SHARE_OF_COMMON
    if term.key[0].isdecimal():
        return SHARE_OF_NUMBERS
    return SHARE_OF_OTHERS if term.unspaced else SHARE_BY_LETTERS.get(len(term.key), SHARE_OF_OTHERS)

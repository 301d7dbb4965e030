"""The passages behind a link: asked for by the pages that show it, for in a big dossier most links are never opened."""

from heapq import nsmallest
from itertools import product

from newsdossier.model.article import Article
from newsdossier.model.citing import Stretch, cite
from newsdossier.model.evidence import Evidence
from newsdossier.model.relation import CommonPassages
from newsdossier.model.words import UNSPACED_LETTER, WORD

COMPARED_LETTERS = 7  # "implement" and "implementation" are one word, as they are for the link itself
MAX_PASSAGES = 2  # a reader checks a link, and does not read the articles side by side
MAX_TRIED = 8  # passages of each article, those with most of the words
RULE = "words-in-common"
Words = frozenset[str]


def find_common_passages(first: Article, second: Article, *, words: tuple[str, ...]) -> tuple[CommonPassages, ...]:
    """Return at most two passages of each article that have most of these words in common, the best first.

    () where no passage has any of them: they may stand in the headline alone.
    """
    sought = frozenset(word.casefold()[:COMPARED_LETTERS] for word in words)
    pairs = [
        (here & there, one, other)
        for (here, one), (there, other) in product(rank_passages(first, sought), rank_passages(second, sought))
    ]
    told: Words = frozenset()
    chosen: list[CommonPassages] = []
    while len(chosen) < MAX_PASSAGES:
        common, one, other = min(pairs, key=lambda pair: (-len(pair[0] - told), pair[1], pair[2]), default=(told, 0, 0))
        if common <= told:
            break
        told |= common
        chosen.append(CommonPassages(in_first=cite_passage(first, one), in_second=cite_passage(second, other)))
    return tuple(chosen)


def rank_passages(article: Article, sought: Words) -> list[tuple[Words, int]]:
    """Return the passages that have most of the words, by their places in the text, and which words these are."""
    held = [(sought & words_of(passage.text), place) for place, passage in enumerate(article.text.passages)]
    return nsmallest(MAX_TRIED, (one for one in held if one[0]), key=lambda one: (-len(one[0]), one[1]))


def words_of(text: str) -> Words:
    """Return the words of a text as they are compared: in scripts without spaces, characters by twos."""
    folded = text.casefold()
    words = frozenset(word[:COMPARED_LETTERS] for word in WORD.findall(folded))
    if not UNSPACED_LETTER.search(folded):
        return words
    return words | {folded[start : start + 2] for start in range(len(folded) - 1)}


def cite_passage(article: Article, place: int) -> Evidence:
    block = article.text.passages[place].block
    return cite(article.clipping, Stretch.of(block), rule=RULE, conclusion="has words that the other article has too")

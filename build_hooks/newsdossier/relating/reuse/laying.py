"""Two articles laid side by side: which sentence of the one stands in the other, nearly as it is."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise

from newsdossier.model.article import Article
from newsdossier.model.words import WORD
from newsdossier.relating.citing import Stretch
from newsdossier.relating.comparing.sentences import split_sentences
from newsdossier.relating.origin import QUOTATION
from newsdossier.relating.reuse.fingerprints import TOLD

Neighbours = frozenset[tuple[str, str]]
MAX_SENTENCES = 400  # no newspaper article has more; a pasted book is compared by its beginning
MIN_NEIGHBOURS = 5  # "He agreed to it." stands everywhere
MIN_KEPT = 0.5  # of the pairs of neighbouring words of the shorter one: less, and it is another sentence
MOST_HOLDERS = 50  # sentences that have two words side by side: more, and they say nothing


@dataclass(frozen=True, slots=True)
class Laid:
    """A sentence, by its pairs of neighbouring words. Typing errors, other spellings and cuts leave most of them."""

    stretch: Stretch
    neighbours: Neighbours


@dataclass(frozen=True)
class Sheet:
    """An article, sentence by sentence."""

    article: Article
    sentences: tuple[Laid, ...]

    @cached_property
    def size(self) -> int:
        return sum(len(sentence.neighbours) for sentence in self.sentences)

    @cached_property
    def holders(self) -> dict[tuple[str, str], list[int]]:
        """The sentences that have two words side by side, by place."""
        places: dict[tuple[str, str], list[int]] = {}
        for place, sentence in enumerate(self.sentences):
            for pair in sentence.neighbours:
                places.setdefault(pair, []).append(place)
        return places


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """A sentence of the first article and one of the second that have most of the shorter one's words."""

    first: int
    second: int
    common: int
    """Pairs of neighbouring words that stand in both."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """What two articles have in common, sentence by sentence."""

    matches: tuple[Match, ...]
    """By place in the first article."""
    common: int
    """Pairs of neighbouring words of matched sentences: of the article that has more of them."""
    share_of_first: float
    share_of_second: float


def make_sheet(article: Article) -> Sheet:
    """Return the sentences of an article's running text.

    What stands in quotation marks is left aside: whoever reports a speech has its words, and copies nobody.
    """
    told = (index for index, passage in enumerate(article.text.passages) if passage.fate in TOLD)
    sentences = (sentence for index in told for sentence in lay_passage(article, index))
    return Sheet(article, tuple(islice(sentences, MAX_SENTENCES)))


def lay_passage(article: Article, passage: int) -> Iterator[Laid]:
    text = article.text.passages[passage].text
    told = QUOTATION.sub(blank, text)
    for start, end in split_sentences(text):
        words = WORD.findall(told[start:end].casefold())
        if len(words) > 1:
            yield Laid(Stretch(passage, start, end), frozenset(pairwise(words)))


def blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def lay_over(first: Sheet, second: Sheet) -> Overlay:
    """Return which sentences of the one stand in the other, whatever their order, and how much of each that is."""
    matches = tuple(sorted(find_matches(first, second)))
    here = cover(first, second, [(match.first, match.second) for match in matches])
    there = cover(second, first, [(match.second, match.first) for match in matches])
    return Overlay(
        matches=matches,
        common=max(here, there),
        share_of_first=round(here / (first.size or 1), 4),
        share_of_second=round(there / (second.size or 1), 4),
    )


def find_matches(first: Sheet, second: Sheet) -> Iterator[Match]:
    for place, sentence in enumerate(first.sentences):
        holders = (second.holders.get(pair, ()) for pair in sentence.neighbours)
        common = Counter(other for held in holders if len(held) <= MOST_HOLDERS for other in held)
        for other, count in common.items():
            shorter = min(len(sentence.neighbours), len(second.sentences[other].neighbours))
            if shorter >= MIN_NEIGHBOURS and count >= MIN_KEPT * shorter:
                yield Match(place, other, count)


def cover(own: Sheet, other: Sheet, matches: list[tuple[int, int]]) -> int:
    """Return how many pairs of neighbouring words of an article's sentences stand in the sentences matched to them."""
    held: dict[int, Neighbours] = {}
    for place, matched in matches:
        common = own.sentences[place].neighbours & other.sentences[matched].neighbours
        held[place] = held.get(place, frozenset()) | common
    return sum(map(len, held.values()))

"""Two articles laid side by side: which sentence of the one stands in the other, nearly as it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise

from newsdossier.model.article import Article
from newsdossier.model.words import list_words
from newsdossier.relating.comparing.sentences import split_sentences
from newsdossier.relating.reuse.citing import Stretch
from newsdossier.relating.reuse.quoted import blank_quotations
from newsdossier.relating.reuse.words import TOLD, list_words_of

Neighbours = frozenset[str]
"""Two words side by side, with a space between them: a text remembers its hash, a pair does not."""
MAX_SENTENCES = 400  # no newspaper article has more; a pasted book is compared by its beginning
MIN_NEIGHBOURS = 5  # "He agreed to it." stands everywhere
MIN_KEPT = 0.5  # of the pairs of neighbouring words of the shorter one: less, and it is another sentence
MIN_FACTS = 3  # figures, or names: fewer may differ in a copy that was corrected
MIN_KEPT_FACTS = 0.6  # a copy has nearly all of them; slips of the hand take some
LEAST_COMMON = 3  # what half of the shortest sentence comes to


@dataclass(frozen=True, eq=False)
class Laid:
    """A sentence, by its pairs of neighbouring words. Typing errors, other spellings and cuts leave most of them."""

    stretch: Stretch
    text: str
    neighbours: Neighbours

    @cached_property
    def figures(self) -> frozenset[str]:
        return frozenset(word.casefold() for word in list_words(self.text) if word[0].isdigit())

    @cached_property
    def names(self) -> frozenset[str]:
        """Words that are capitalised, but for the first: whom and what it names. Empty in scripts without capitals."""
        return frozenset(word.casefold() for word in list_words(self.text)[1:] if word[0].isupper())


@dataclass(frozen=True)
class Sheet:
    """An article, sentence by sentence."""

    article: Article
    sentences: tuple[Laid, ...]

    @cached_property
    def size(self) -> int:
        return sum(len(sentence.neighbours) for sentence in self.sentences)

    @cached_property
    def every(self) -> Neighbours:
        return frozenset[str]().union(*(sentence.neighbours for sentence in self.sentences))


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
    """The best for each sentence, none in two of them; those with most in common first."""
    common: int
    """Pairs of neighbouring words of matched sentences: of the article that has more of them."""
    share_of_first: float
    share_of_second: float
    keeps_facts: bool
    """Whether they have figures and names in common too: reports that come every week have sentences, and no facts."""


def make_sheet(article: Article) -> Sheet:
    """Return the sentences of an article's running text.

    What stands in quotation marks is left aside: whoever reports a speech has its words, and copies nobody.
    """
    told = (index for index, passage in enumerate(article.text.passages) if passage.fate in TOLD)
    sentences = (sentence for index in told for sentence in lay_passage(article, index))
    return Sheet(article, tuple(islice(sentences, MAX_SENTENCES)))


def lay_passage(article: Article, passage: int) -> Iterator[Laid]:
    text = article.text.passages[passage].text
    told = blank_quotations(text)
    spans = list(split_sentences(text))
    for (start, end), words in zip(spans, list_words_of(told, spans), strict=True):
        if len(words) > 1:
            yield Laid(Stretch(passage, start, end), told[start:end], frozenset(map(" ".join, pairwise(words))))


def lay_over(first: Sheet, second: Sheet) -> Overlay:
    """Return which sentences of the one stand in the other, whatever their order, and how much of each that is."""
    matches = tuple(find_matches(first, second))
    here = cover(first, second, [(match.first, match.second) for match in matches])
    there = cover(second, first, [(match.second, match.first) for match in matches])
    best = tuple(choose(matches))
    laid = [(first.sentences[match.first], second.sentences[match.second]) for match in best]
    return Overlay(
        matches=best,
        common=max(here, there),
        share_of_first=round(here / (first.size or 1), 4),
        share_of_second=round(there / (second.size or 1), 4),
        keeps_facts=keeps([(one.figures, other.figures) for one, other in laid])
        and keeps([(one.names, other.names) for one, other in laid]),
    )


def keeps(facts: list[tuple[frozenset[str], frozenset[str]]]) -> bool:
    """Return whether most of the facts of matched sentences are the same, as far as there are some."""
    comparable = sum(min(len(one), len(other)) for one, other in facts)
    return comparable < MIN_FACTS or sum(len(one & other) for one, other in facts) >= MIN_KEPT_FACTS * comparable


def choose(matches: Iterable[Match]) -> Iterator[Match]:
    """Yield the best matches, no sentence twice."""
    here: set[int] = set()
    there: set[int] = set()
    for match in sorted(matches, key=lambda match: (-match.common, match.first, match.second)):
        if match.first not in here and match.second not in there:
            here.add(match.first)
            there.add(match.second)
            yield match


def find_matches(first: Sheet, second: Sheet) -> Iterator[Match]:
    """Yield the sentences that match. Most have next to nothing of the other article, and are not compared."""
    here, there = list_touched(first, second.every), list_touched(second, first.every)
    for place, common in here:
        for other, held in there:
            count = len(common & held)
            if count >= LEAST_COMMON:
                shorter = min(len(first.sentences[place].neighbours), len(second.sentences[other].neighbours))
                if shorter >= MIN_NEIGHBOURS and count >= MIN_KEPT * shorter:
                    yield Match(place, other, count)


def list_touched(own: Sheet, other: Neighbours) -> list[tuple[int, Neighbours]]:
    """Return the sentences that have something of the other article, by place, and what."""
    held = ((place, sentence.neighbours & other) for place, sentence in enumerate(own.sentences))
    return [(place, common) for place, common in held if len(common) >= LEAST_COMMON]


def cover(own: Sheet, other: Sheet, matches: list[tuple[int, int]]) -> int:
    """Return how many pairs of neighbouring words of an article's sentences stand in the sentences matched to them."""
    held: dict[int, Neighbours] = {}
    for place, matched in matches:
        common = own.sentences[place].neighbours & other.sentences[matched].neighbours
        held[place] = held.get(place, frozenset()) | common
    return sum(map(len, held.values()))

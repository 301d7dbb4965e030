"""The words of articles, counted."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from newsdossier.model.clean_text import CleanText
from newsdossier.model.metadata import Metadata
from newsdossier.relating.arrays import Compact, Numbers, find_new, order_of
from newsdossier.relating.likeness.lexicon import Lexicon
from newsdossier.relating.vocabulary import list_terms, names_in, stem

HEADLINE_FACTOR = 3  # a headline says what the article is about
LEAD_FACTOR = 2  # the standfirst and the first paragraph say it again
NAME_FACTOR = 3  # for names up there: they tell who did it, others are of those who say so, or of earlier news
AT_A_TIME = 200  # articles whose words are counted together: some megabytes
Parts = tuple[tuple[list[str], int], ...]
"""Words of an article in order, and how often each of them counts."""


@dataclass(frozen=True, slots=True, eq=False)
class WordList:
    """Some words of an article, by their numbers in the lexicon."""

    columns: Compact
    """Each as first printed, in order of their stems, none twice; how often each counts. One array: two of their own
    would take more memory than what stands in them."""

    @property
    def printed(self) -> Compact:
        printed: Compact = self.columns[0]
        return printed


@dataclass(frozen=True, slots=True, eq=False)
class WordLists:
    """The words of an article."""

    words: WordList
    names: WordList
    """The capitalised words of its sentences: whom and what it names, listed by the dossier or not."""


def list_articles(articles: Sequence[tuple[Metadata, CleanText]], *, lexicon: Lexicon) -> Iterator[WordLists]:
    """Yield the words of each article; new ones are added to the lexicon."""
    for begin in range(0, len(articles), AT_A_TIME):
        some = articles[begin : begin + AT_A_TIME]
        words = count([part_words(metadata, text) for metadata, text in some], lexicon=lexicon)
        names = count([part_names(metadata, text) for metadata, text in some], lexicon=lexicon)
        yield from map(WordLists, words, names)


def part_words(metadata: Metadata, text: CleanText) -> Parts:
    headline, standfirst = titles_of(metadata)
    passages = [passage.text for passage in text.passages]
    return (
        (list_terms(headline), HEADLINE_FACTOR),
        (list_terms(standfirst), LEAD_FACTOR),
        (list_terms("\n".join(passages[:1])), LEAD_FACTOR),
        (list_terms("\n".join(passages[1:])), 1),
    )


def part_names(metadata: Metadata, text: CleanText) -> Parts:
    """Return the names of the text, of its lead and of its headline.

    In a headline each word may be capitalised: names are those that are names below, or all if none of them is.
    """
    headline, standfirst = titles_of(metadata)
    passages = [passage.text for passage in text.passages]
    lead, below = names_in("\n".join((standfirst, *passages[:1]))), names_in("\n".join(passages[1:]))
    names = {*map(stem, lead), *map(stem, below)}
    capitalised = [word for word in list_terms(headline) if word[0].isupper()]
    above = [word for word in capitalised if stem(word) in names] or capitalised
    return ((above, NAME_FACTOR - 1), (lead, NAME_FACTOR), (below, 1))


def titles_of(metadata: Metadata) -> tuple[str, str]:
    """Return headline and standfirst; "" where there is none."""
    headline, standfirst = metadata.headline, metadata.standfirst
    return headline.value if headline else "", standfirst.value if standfirst else ""


def count(articles: Sequence[Parts], *, lexicon: Lexicon) -> Iterator[WordList]:
    """Yield the words of each article, in order of their stems."""
    parts = [part for article in articles for part in article]
    lengths = [len(words) for words, _ in parts]
    printed = number_words((words for words, _ in parts), lexicon=lexicon)
    holders = np.repeat(np.repeat(np.arange(len(articles)), [len(article) for article in articles]), lengths)
    held = holders * len(lexicon) + np.array(lexicon.stems, dtype=np.int64)[printed]
    order = order_of(held)
    firsts = find_new(held[order])
    owners = held[order[firsts]] // max(1, len(lexicon))
    factors = np.repeat([factor for _, factor in parts], lengths)[order]
    counts = np.add.reduceat(factors, firsts) if len(firsts) else firsts
    columns = np.array((printed[order[firsts]], counts), dtype=np.int32)
    ends = np.searchsorted(owners, np.arange(len(articles) + 1)).tolist()
    for own in map(slice, ends, ends[1:]):
        yield WordList(columns[:, own])


def number_words(parts: Iterable[list[str]], *, lexicon: Lexicon) -> Numbers:
    return np.fromiter(map(lexicon.__getitem__, chain.from_iterable(parts)), dtype=np.int64)

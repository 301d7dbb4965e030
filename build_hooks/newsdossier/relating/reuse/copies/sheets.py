"""Articles sentence by sentence, each by its pairs of neighbouring words: what is laid side by side."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from newsdossier.model.article import Article
from newsdossier.model.words import list_words
from newsdossier.relating.arrays import Numbers, distinct, number_off, order_of, starts_of
from newsdossier.relating.numbered_words import NumberedWords
from newsdossier.relating.remembered import remembered
from newsdossier.relating.reuse.words.citing import Stretch
from newsdossier.relating.reuse.words.drafts import Draft, make_draft
from newsdossier.relating.reuse.words.quoted import blank_quotations
from newsdossier.relating.reuse.words.words import TOLD, blank_all, list_words_of
from newsdossier.relating.sentence_ends import split_sentences

MAX_SENTENCES = 400  # no newspaper article has more; a pasted book is compared by its beginning


class Facts(NamedTuple):
    """What a sentence tells."""

    figures: frozenset[str]
    names: frozenset[str]
    """Words that are capitalised, but for the first: whom and what it names. Empty in scripts without capitals."""


class Sheet(NamedTuple):
    """An article's sentences that have two words or more, and the words of them all."""

    stretches: list[Stretch]
    lengths: list[int]
    words: Numbers


@dataclass(frozen=True, eq=False, kw_only=True)
class Sheets:
    """Articles, one sentence after the other. Typing errors, other spellings and cuts leave most pairs of words."""

    articles: Sequence[Article]
    stretches: Sequence[Stretch]
    """Where each sentence stands."""
    firsts: Numbers
    """Sentence with which each article begins; last, where the last one ends."""
    sizes: Numbers
    """How many pairs of neighbouring words each sentence has, none twice."""
    starts: Numbers
    """Where the pairs of each article begin; last, where those of the last one end."""
    pairs: Numbers
    """Pairs of neighbouring words, by their numbers: of each article in order."""
    holders: Numbers
    """Sentence of each."""

    @remembered
    def drafts(self, article: int) -> Draft:
        return make_draft(self.articles[article])

    @remembered
    def unquoted(self, sentence: int) -> str:
        """The text of each sentence of which somebody asks, without what is quoted."""
        passage, start, end = self.stretches[sentence]
        article = self.articles[bisect_right(self.begins, sentence) - 1]
        return blank_quotations(article.text.passages[passage].text)[start:end]

    @remembered
    def facts(self, sentence: int) -> Facts:
        """Its figures and names."""
        words = list_words(self.unquoted[sentence])
        return Facts(
            frozenset([word.casefold() for word in words if word[0].isdigit()]),
            frozenset([word.casefold() for word in words[1:] if word[0].isupper()]),
        )

    @cached_property
    def begins(self) -> list[int]:
        """The same as `firsts`: a single sentence is looked up quicker in a list."""
        begins: list[int] = self.firsts.tolist()
        return begins


def make_sheets(articles: Sequence[Article]) -> Sheets:
    """Return the sentences of the running text of articles.

    What stands in quotation marks is left aside: whoever reports a speech has its words, and copies nobody.
    """
    numbers = NumberedWords()
    sheets = [read_sheet(article, numbers=numbers) for article in articles]
    firsts = starts_of(np.array([len(sheet.lengths) for sheet in sheets], dtype=np.int64))
    lengths = np.array([length for sheet in sheets for length in sheet.lengths], dtype=np.int64)
    words = np.concatenate([np.zeros(0, dtype=np.int64), *(sheet.words for sheet in sheets)])
    sentences = np.repeat(np.arange(len(lengths)), lengths)
    inside = np.flatnonzero(sentences[:-1] == sentences[1:])
    every, pairs = number_off(words[inside] * len(numbers) + words[inside + 1])
    holders, pairs = np.divmod(distinct(sentences[inside] * len(every) + pairs), max(1, len(every)))
    owners = np.searchsorted(firsts, holders, side="right") - 1
    order = order_of(owners, pairs)
    return Sheets(
        articles=articles,
        stretches=[stretch for sheet in sheets for stretch in sheet.stretches],
        firsts=firsts,
        sizes=np.bincount(holders, minlength=len(lengths)),
        starts=starts_of(np.bincount(owners, minlength=len(articles))),
        pairs=pairs[order],
        holders=holders[order],
    )


def read_sheet(article: Article, *, numbers: NumberedWords) -> Sheet:
    stretches: list[Stretch] = []
    lengths: list[int] = []
    every: list[str] = []
    told = [(index, passage.text) for index, passage in enumerate(article.text.passages) if passage.fate in TOLD]
    for (index, text), blanked in zip(told, blank_all([blank_quotations(text) for _, text in told]), strict=True):
        if len(stretches) < MAX_SENTENCES:
            spans = split_sentences(text)
            for span, words in zip(spans, list_words_of(blanked, spans), strict=True):
                if len(words) > 1 and len(stretches) < MAX_SENTENCES:
                    stretches.append(Stretch(index, *span))
                    lengths.append(len(words))
                    every += words
    return Sheet(stretches, lengths, np.fromiter(map(numbers.__getitem__, every), dtype=np.int64, count=len(every)))

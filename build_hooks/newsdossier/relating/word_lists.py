"""The words of an article, counted."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from newsdossier.model.clean_text import CleanText
from newsdossier.model.metadata import Metadata
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.lexicon import Lexicon
from newsdossier.relating.vocabulary import count_words, names_in

HEADLINE_FACTOR = 3  # a headline says what the article is about
LEAD_FACTOR = 2  # the standfirst and the first paragraph say it again


@dataclass(frozen=True, slots=True)
class Texts:
    """What an article says."""

    headline: str
    standfirst: str
    passages: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class WordList:
    """Some words of an article, by their numbers in the lexicon."""

    keys: Numbers
    """As compared; none twice."""
    printed: Numbers
    """Each as first printed."""
    counts: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class WordLists:
    """The words of an article."""

    texts: Texts
    """From which they were read."""
    words: WordList
    names: WordList
    """The capitalised words inside its sentences: whom and what it names, listed by the dossier or not."""


def texts_of(metadata: Metadata, *, text: CleanText) -> Texts:
    return Texts(
        headline=metadata.headline.value if metadata.headline else "",
        standfirst=metadata.standfirst.value if metadata.standfirst else "",
        passages=tuple(passage.text for passage in text.passages),
    )


def list_words(texts: Texts, *, lexicon: Lexicon) -> WordLists:
    """Return the words of an article; new ones are added to the lexicon."""
    body = "\n".join(texts.passages)
    parts = (
        (count_words(texts.headline), HEADLINE_FACTOR),
        (count_words(texts.standfirst), LEAD_FACTOR),
        (count_words(texts.passages[0]) if texts.passages else {}, LEAD_FACTOR),
        (count_words("\n".join(texts.passages[1:])), 1),
    )
    names = Counter(names_in(f"{texts.standfirst}\n{body}"))
    return WordLists(
        texts=texts,
        words=number_words(*parts, lexicon=lexicon),
        names=number_words((names, 1), lexicon=lexicon),
    )


def number_words(*parts: tuple[Mapping[str, int], int], lexicon: Lexicon) -> WordList:
    counts: dict[int, int] = {}
    printed: list[int] = []
    keys, known = lexicon.keys, lexicon.numbers.get  # met a million times in ten thousand articles
    for words, factor in parts:
        for word, count in words.items():
            number = known(word)
            if number is None:
                number = lexicon.add(word)
            key = keys[number]
            if key in counts:
                counts[key] += count * factor
            else:
                counts[key] = count * factor
                printed.append(number)
    return WordList(
        keys=np.array(list(counts), dtype=np.int64),
        printed=np.array(printed, dtype=np.int64),
        counts=np.array(list(counts.values()), dtype=np.int64),
    )

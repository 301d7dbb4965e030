"""Articles as rows of sentences, and as rows of points: what is laid side by side to see a retelling."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from newsdossier.model.article import Article
from newsdossier.relating.arrays import Flags, Numbers, Weights, distinct, starts_of
from newsdossier.relating.remembered import remembered
from newsdossier.relating.reuse.tellings.parting import part
from newsdossier.relating.reuse.tellings.tellings import Told, place_told
from newsdossier.relating.reuse.words.citing import Stretch
from newsdossier.relating.reuse.words.numbering import Scale, WordNumbers, sum_weights

MIN_SENTENCE_TERMS = 4  # "He agreed." is said in every paragraph
MAX_SENTENCES = 120


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Which words stand in which parts of articles, one article after the other: in order of the words, none twice."""

    starts: Numbers
    """Where those of each article begin."""
    words: Numbers
    """Places on the scale."""
    holders: Numbers
    """Sentences, or points, of the article."""


@dataclass(frozen=True, eq=False)
class Outlines:
    """What articles tell, one sentence and one paragraph after the other."""

    told: Sequence[Told]
    sentences: Occurrences
    weights: Weights
    """Of these words."""
    starts_of_sentences: Numbers
    """Where those of each article begin, among those of all that tell something."""
    masses: Weights
    """What the words of each sentence weigh."""
    places: Numbers
    """Of each sentence, among all those of its article."""
    points: Occurrences
    widths: Numbers
    """How many points each article has."""

    @remembered
    def each(self, number: int) -> "Outline":
        """What one of the articles tells: few are asked for it."""
        article = self.told[number].article
        paragraphs = place_told(article)
        every = list(chain.from_iterable(paragraphs))
        telling = slice(*self.starts_of_sentences[number : number + 2].tolist())
        return Outline(
            article=article,
            sentences=tuple([every[place] for place in self.places[telling].tolist()]),
            points=tuple([Stretch(one[0].passage, one[0].start, one[-1].end) for one in paragraphs]),
        )


@dataclass(frozen=True, slots=True)
class Outline:
    """Where an article tells something: its sentences, and its paragraphs."""

    article: Article
    sentences: tuple[Stretch, ...]
    points: tuple[Stretch, ...]


def make_outlines(told: Sequence[Told], *, lots: Numbers, scale: Scale, numbers: WordNumbers) -> Outlines:
    """Return the sentences that tell something, and the paragraphs, of articles of these lots."""
    parted, count = part(told, numbers=numbers), len(told)
    firsts = starts_of(parted.counts)
    standing = hold(
        parted.articles, parted.words, parted.sentences - firsts[parted.articles], size=scale.size, count=count
    )
    owners = np.repeat(np.arange(count), np.diff(standing.starts))
    words = scale.find(standing.words, lots=lots[owners])  # once they are in order: that takes a third of the time
    every = firsts[owners] + standing.holders
    telling = choose_telling(np.bincount(every, minlength=int(firsts[-1])), counts=parted.counts)
    kept = np.flatnonzero(telling[every])
    rank = np.cumsum(telling) - 1
    starts = starts_of(np.bincount(np.repeat(np.arange(count), parted.counts)[telling], minlength=count))
    weights = scale.weights[words[kept]]
    return Outlines(
        told=told,
        sentences=Occurrences(
            starts=starts_of(np.bincount(owners[kept], minlength=count)),
            words=words[kept],
            holders=rank[every[kept]] - starts[owners[kept]],
        ),
        weights=weights,
        starts_of_sentences=starts,
        masses=sum_weights(rank[every[kept]], weights, count=int(starts[-1])),
        places=np.flatnonzero(telling) - np.repeat(firsts[:-1], np.diff(starts)),
        points=hold(owners, words, parted.paragraphs[every], size=len(scale.keys), count=count),
        widths=parted.widths,
    )


def hold(articles: Numbers, words: Numbers, holders: Numbers, *, size: int, count: int) -> Occurrences:
    """Return which words, of so many, of so many articles stand in which of their parts."""
    most = int(holders.max(initial=0)) + 1
    every = distinct((articles * size + words) * most + holders)
    cells, parts = np.divmod(every, most)
    owners, places = np.divmod(cells, max(1, size))
    return Occurrences(starts_of(np.bincount(owners, minlength=count)), places, parts)


def choose_telling(words: Numbers, *, counts: Numbers) -> Flags:
    """Return which sentences tell something, by how many words they have; those of an article up to a number."""
    enough = words >= MIN_SENTENCE_TERMS
    so_far = np.cumsum(enough)
    before = np.concatenate((so_far[:0], [0], so_far))[starts_of(counts)[:-1]]
    telling: Flags = enough & (so_far - np.repeat(before, counts) <= MAX_SENTENCES)
    return telling

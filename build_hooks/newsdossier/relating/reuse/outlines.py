"""An article as a row of sentences, and as a row of points: what is laid side by side to see a retelling."""

from dataclasses import dataclass

import numpy as np

from newsdossier.model.article import Article
from newsdossier.relating.arrays import Flags, Numbers, Weights
from newsdossier.relating.reuse.citing import Stretch
from newsdossier.relating.reuse.numbering import Scale, keep_new, sum_weights
from newsdossier.relating.reuse.tellings import Told

MIN_SENTENCE_TERMS = 4  # "He agreed." is said in every paragraph
MAX_SENTENCES = 120


@dataclass(frozen=True, slots=True)
class Outline:
    """What an article tells, one sentence and one paragraph after the other.

    Each sentence and each paragraph has its words, none twice; `words` and `holders` say which has which, in order of
    the words.
    """

    article: Article
    sentences: tuple[Stretch, ...]
    words: Numbers
    """Places on the scale, as below."""
    holders: Numbers
    weights: Weights
    """Of these words."""
    masses: Weights
    """What the words of each sentence weigh."""
    points: tuple[Stretch, ...]
    words_of_points: Numbers
    holders_of_points: Numbers
    has: Flags
    """Whether there is a point that has a word, by its place on the scale."""


def make_outline(told: Told, *, scale: Scale) -> Outline:
    """Return the sentences that tell something, and the paragraphs, of an article's text."""
    sentences = [sentence for paragraph in told.paragraphs for sentence in paragraph]
    every = scale.find(told.words) * max(1, len(sentences)) + np.repeat(np.arange(len(sentences)), told.lengths)
    words, holders = np.divmod(keep_new(np.sort(every)), max(1, len(sentences)))
    homes = np.repeat(np.arange(len(told.paragraphs)), [len(paragraph) for paragraph in told.paragraphs])[holders]
    in_points = keep_new(words * max(1, len(told.paragraphs)) + homes)
    words_of_points, holders_of_points = np.divmod(in_points, max(1, len(told.paragraphs)))
    has = np.zeros(len(scale.words), dtype=np.bool_)
    has[words] = True
    telling = np.flatnonzero(np.bincount(holders, minlength=len(sentences)) >= MIN_SENTENCE_TERMS)[:MAX_SENTENCES]
    places = np.full(len(sentences), -1)
    places[telling] = np.arange(len(telling))
    kept = np.flatnonzero(places[holders] >= 0)
    weights = scale.weights[words[kept]]
    return Outline(
        article=told.article,
        sentences=tuple(sentences[place] for place in telling.tolist()),
        words=words[kept],
        holders=places[holders[kept]],
        weights=weights,
        masses=sum_weights(places[holders[kept]], weights, count=len(telling)),
        points=tuple(Stretch(one[0].passage, one[0].start, one[-1].end) for one in told.paragraphs),
        words_of_points=words_of_points,
        holders_of_points=holders_of_points,
        has=has,
    )

"""Which articles are alike in their words, days left aside."""

from collections.abc import Iterator, Mapping
from itertools import islice

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.article import Survey
from newsdossier.model.clean_text import CleanText
from newsdossier.model.metadata import Metadata
from newsdossier.model.relation import Alike
from newsdossier.relating.neighbours import Near, find_neighbours
from newsdossier.relating.vocabulary import is_unspaced
from newsdossier.relating.word_vectors import Part, WordVectors, make_vectors

HEADLINE_FACTOR = 3  # a headline says what the article is about
LEAD_FACTOR = 2  # the standfirst and the first paragraph say it again
MAX_SHARED = 8
MIN_SHOWN_LETTERS = 3


def find_alike(surveys: tuple[Survey, ...], *, texts: Mapping[Slug, CleanText]) -> tuple[Alike, ...]:
    """Return the pairs of articles whose words are alike, by slugs. Days play no part.

    Each article has its best neighbours only, so that the work grows with the number of articles, not of pairs.
    """
    ordered = sorted(surveys, key=lambda survey: survey.slug)
    vectors = make_vectors(parts_of(survey.metadata, text=texts[survey.slug]) for survey in ordered)
    pairs: dict[tuple[int, int], Alike] = {}
    for article, near in enumerate(find_neighbours(vectors)):
        for one in near:
            first, second = sorted((article, one.article))
            if (first, second) not in pairs:
                pairs[first, second] = Alike(
                    first=ordered[first].slug,
                    second=ordered[second].slug,
                    score=one.score,
                    shared=name_shared(one, first=first, vectors=vectors),
                )
    return tuple(pair for _, pair in sorted(pairs.items(), key=lambda item: item[0]))


def parts_of(metadata: Metadata, *, text: CleanText) -> Iterator[Part]:
    if metadata.headline:
        yield metadata.headline.value, HEADLINE_FACTOR
    if metadata.standfirst:
        yield metadata.standfirst.value, LEAD_FACTOR
    for index, passage in enumerate(text.passages):
        yield passage.text, LEAD_FACTOR if index == 0 else 1


def name_shared(near: Near, *, first: int, vectors: WordVectors) -> tuple[str, ...]:
    """Return the shared words that weigh most, as the first article prints them."""
    row = vectors.row(first)
    places = row.start + np.searchsorted(vectors.words[row], near.shared[: 2 * MAX_SHARED])
    printed = (vectors.printed[place] for place in places.tolist())
    shown = (words for words in printed if len(words) >= MIN_SHOWN_LETTERS or is_unspaced(words))
    return tuple(islice(shown, MAX_SHARED))

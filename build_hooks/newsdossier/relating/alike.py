"""Which articles are alike in their words, days left aside."""

from collections.abc import Iterator, Mapping
from itertools import islice

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
    pairs = sorted(find_neighbours(vectors), key=lambda near: (near.first, near.second))
    return tuple(
        Alike(
            first=ordered[near.first].slug,
            second=ordered[near.second].slug,
            score=near.score,
            shared=name_shared(near, vectors=vectors),
        )
        for near in pairs
    )


def parts_of(metadata: Metadata, *, text: CleanText) -> Iterator[Part]:
    if metadata.headline:
        yield metadata.headline.value, HEADLINE_FACTOR
    if metadata.standfirst:
        yield metadata.standfirst.value, LEAD_FACTOR
    for index, passage in enumerate(text.passages):
        yield passage.text, LEAD_FACTOR if index == 0 else 1


def name_shared(near: Near, *, vectors: WordVectors) -> tuple[str, ...]:
    """Return the shared words that weigh most, as the first article prints them."""
    row = vectors.row(near.first)
    places = row.start + vectors.words[row].searchsorted(near.shared)
    printed = (vectors.printed[place] for place in places.tolist())
    shown = (word for word in printed if len(word) >= MIN_SHOWN_LETTERS or is_unspaced(word))
    return tuple(islice(shown, MAX_SHARED))

"""How like the openings of articles are: headline and first paragraphs tell what is new, the rest what went before."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from math import log, sqrt

from newsdossier.dating.settling.case import Case, Docket
from newsdossier.model.address import Slug
from newsdossier.model.words import list_words

OPENING_WORDS = 150  # with 60 or 300 they tell less of the days of articles
FEWEST_WORDS = 12  # fewer are no opening: the text is hidden or lost
HEADLINE_COUNTS = 2  # times, beside the words of the text
BACKGROUND = 5  # openings about something else are thought beside the dossier's: all of these may tell one story
RARITY_COUNTS = 1.5  # its power: what few articles open with counts for more than its share
PART_OF_LIKENESS = 0.35  # stands in where one is missing: less than openings mostly have of it, for less is known

Opening = Mapping[str, float]
"""The words of one, with what they weigh; of length 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Openings:
    """The openings of undated articles and of those much like them."""

    by_slug: Mapping[Slug, Opening]
    """Where there are words enough."""

    def compare(self, first: Slug, second: Slug, *, likeness: float) -> float:
        """Return how like two openings are, 0 to 1; by the likeness of the texts, where one has no opening."""
        words, others = self.by_slug.get(first), self.by_slug.get(second)
        if words is None or others is None:
            return likeness * PART_OF_LIKENESS
        return round(sum(weight * others.get(word, 0.0) for word, weight in words.items()), 4)


def read_openings(docket: Docket, *, about: Iterable[Case]) -> Openings:
    """Return the openings of some cases and of their neighbours, weighed by how few articles open with a word.

    Without cases nothing is read: most dossiers have a day for every article.
    """
    asked = tuple(about)
    if not asked:
        return Openings(by_slug={})
    having: Counter[str] = Counter()
    for case in docket.cases:
        having.update(count_words(case).keys())
    articles = len(docket.cases) + BACKGROUND
    wanted = {slug for case in asked for slug in (case.slug, *(neighbour.slug for neighbour in case.neighbours))}
    return Openings(
        by_slug={
            slug: weigh_opening(counts, having=having, articles=articles)
            for slug in sorted(wanted)
            if (counts := count_words(docket.by_slug[slug])).total() >= FEWEST_WORDS
        }
    )


def count_words(case: Case) -> Counter[str]:
    """Return how often each word stands in the headline and the first paragraphs."""
    words = (word for block in case.body for word in list_words(block.text.casefold()))
    counts = Counter(islice(words, OPENING_WORDS))
    for word in list_words(case.headline.casefold()):
        counts[word] += HEADLINE_COUNTS
    return counts


def weigh_opening(counts: Mapping[str, int], *, having: Mapping[str, int], articles: int) -> Opening:
    weights = {word: (1 + log(count)) * log(articles / having[word]) ** RARITY_COUNTS for word, count in counts.items()}
    length = sqrt(sum(weight * weight for weight in weights.values()))
    return {word: weight / length for word, weight in weights.items()}

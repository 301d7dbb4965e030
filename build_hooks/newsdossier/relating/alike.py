"""Which articles are alike in their words, days left aside."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from heapq import nlargest, nsmallest
from itertools import islice

from newsdossier.model.address import Slug
from newsdossier.model.article import Survey
from newsdossier.model.clean_text import CleanText
from newsdossier.model.metadata import Metadata
from newsdossier.model.relation import Alike
from newsdossier.relating.profiles import Profile, Tally, cosine, make_profiles, shared_weights, tally
from newsdossier.relating.vocabulary import Term, terms_of

HEADLINE_FACTOR = 3  # a headline says what the article is about
LEAD_FACTOR = 2  # the standfirst and the first paragraph say it again
MAX_POSTINGS = 200  # a word in more articles than this finds no neighbours; it still counts once they are found
SEARCH_TERMS = 60  # the heaviest words of an article, by which neighbours are looked for
MAX_CANDIDATES = 50  # articles that share most of them, compared word by word
MAX_NEIGHBOURS = 30  # links that an article keeps; others may link to it
MIN_SCORE = 0.06  # below it, two articles share the language and little else
MAX_SHARED = 8
MIN_SHOWN_LETTERS = 3


def find_alike(surveys: tuple[Survey, ...], *, texts: Mapping[Slug, CleanText]) -> tuple[Alike, ...]:
    """Return the pairs of articles whose words are alike, by slugs. Days play no part.

    Each article has its best neighbours only, so that the work grows with the number of articles, not of pairs.
    """
    return compare(
        tuple(tally_article(survey.slug, metadata=survey.metadata, text=texts[survey.slug]) for survey in surveys)
    )


def tally_article(slug: Slug, *, metadata: Metadata, text: CleanText) -> Tally:
    return tally(slug, parts_of(metadata, text=text))


def parts_of(metadata: Metadata, *, text: CleanText) -> Iterator[tuple[Iterator[Term], float]]:
    if metadata.headline:
        yield terms_of(metadata.headline.value), HEADLINE_FACTOR
    if metadata.standfirst:
        yield terms_of(metadata.standfirst.value), LEAD_FACTOR
    for index, passage in enumerate(text.passages):
        yield terms_of(passage.text), LEAD_FACTOR if index == 0 else 1


def compare(tallies: tuple[Tally, ...]) -> tuple[Alike, ...]:
    profiles = sorted(make_profiles(tallies), key=lambda profile: profile.slug)
    postings = make_postings(profiles)
    pairs = {
        (min(index, other), max(index, other)): score
        for index, profile in enumerate(profiles)
        for other, score in neighbours(index, profiles=profiles, postings=postings)
    }
    return tuple(
        Alike(
            first=profiles[first].slug,
            second=profiles[second].slug,
            score=score,
            shared=heaviest_shared(profiles[first], profiles[second]),
        )
        for (first, second), score in sorted(pairs.items())
    )


def make_postings(profiles: list[Profile]) -> dict[str, list[tuple[int, float]]]:
    """Return for each searchable term the articles that have it among their heaviest, with its weight there."""
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for index, profile in enumerate(profiles):
        for key in search_keys(profile):
            postings[key].append((index, profile.weights[key]))
    return {key: places for key, places in postings.items() if 1 < len(places) <= MAX_POSTINGS}


def search_keys(profile: Profile) -> list[str]:
    return nsmallest(SEARCH_TERMS, profile.weights, key=lambda key: (-profile.weights[key], key))


def neighbours(
    index: int, *, profiles: list[Profile], postings: Mapping[str, list[tuple[int, float]]]
) -> list[tuple[int, float]]:
    """Return the most alike articles with their scores, best first."""
    profile = profiles[index]
    overlap: dict[int, float] = defaultdict(float)
    for key in search_keys(profile):
        weight = profile.weights[key]
        for other, other_weight in postings.get(key, ()):
            overlap[other] += weight * other_weight
    overlap.pop(index, None)
    promising = nlargest(MAX_CANDIDATES, ((round(score, 9), -other) for other, score in overlap.items()))
    scored = ((-other, cosine(profile, profiles[-other])) for _, other in promising)
    return nsmallest(
        MAX_NEIGHBOURS,
        ((other, score) for other, score in scored if score >= MIN_SCORE),
        key=lambda pair: (-pair[1], pair[0]),
    )


def heaviest_shared(first: Profile, second: Profile) -> tuple[str, ...]:
    """Return the shared words that weigh most, as the first article prints them."""
    ordered = sorted((-weight, key) for key, weight in shared_weights(first, second))
    printed = (first.terms[key] for _, key in ordered)
    shown = (term.printed for term in printed if term.unspaced or len(term.printed) >= MIN_SHOWN_LETTERS)
    return tuple(islice(shown, MAX_SHARED))

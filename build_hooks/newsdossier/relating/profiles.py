"""What an article is about, as weighted words."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.relating.vocabulary import Term
from newsdossier.relating.weights import weigh_terms

MIN_LENGTH = 4.0  # that of some five telling words: an article of fewer is like another by one of them at most in part


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The terms of an article and how often they stand in it."""

    slug: Slug
    counts: dict[str, float]
    terms: dict[str, Term]
    """As first printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The terms of an article by weight, as a vector of length 1; shorter where they are very few."""

    slug: Slug
    weights: dict[str, float]
    terms: dict[str, Term]


def tally(slug: Slug, parts: Iterable[tuple[Iterable[Term], float]]) -> Tally:
    """Return the terms of the parts of an article; a part counts as often as its factor says."""
    counts: dict[str, float] = {}
    terms: dict[str, Term] = {}
    for part, factor in parts:
        for term in part:
            counts[term.key] = counts.get(term.key, 0) + factor
            terms.setdefault(term.key, term)
    return Tally(slug=slug, counts=counts, terms=terms)


def make_profiles(tallies: tuple[Tally, ...]) -> tuple[Profile, ...]:
    """Return the profile of each article, with weights from all of them."""
    weights = weigh_terms(tally.terms.values() for tally in tallies)
    return tuple(make_profile(tally, weights=weights) for tally in tallies)


def make_profile(tally: Tally, *, weights: Mapping[str, float]) -> Profile:
    raw = {key: (1 + math.log(count)) * weights[key] for key, count in tally.counts.items() if weights[key] > 0}
    length = max(MIN_LENGTH, math.sqrt(math.fsum(weight * weight for weight in raw.values())))
    return Profile(
        slug=tally.slug,
        weights={key: round(weight / length, 9) for key, weight in raw.items()},
        terms=tally.terms,
    )


def cosine(first: Profile, second: Profile) -> float:
    """Return how alike two profiles are, 0 to 1, rounded to what may be compared; the same both ways."""
    return round(math.fsum([weight for _, weight in shared_weights(first, second)]), 4)


def shared_weights(first: Profile, second: Profile) -> list[tuple[str, float]]:
    """Return the terms that two profiles share, with what each adds to their likeness."""
    fewer, more = sorted((first.weights, second.weights), key=len)
    return [(key, fewer[key] * more[key]) for key in fewer.keys() & more.keys()]

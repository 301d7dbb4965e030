"""The dated articles that are asked about the day of an undated one."""

from dataclasses import dataclass
from datetime import date
from math import exp

from newsdossier.dating.settling.case import Case, Docket, Neighbour, Rulings
from newsdossier.dating.settling.likeness import ALIKE
from newsdossier.dating.settling.weekdays import weekdays_told
from newsdossier.model.address import Slug
from newsdossier.model.evidence import Evidence
from newsdossier.model.words import split_words

MOST_WITNESSES = 6  # with more, other days of a long story outweigh the right one
WORTH_HEARING = 0.5  # of the score of the most alike
CONTENT_LETTERS = 4  # shorter words of a headline are mostly grammar
SAME_WEEKDAY = 3.0  # times the weight of an article that speaks of the same weekday: it is the same event more often
SAME_HEADLINE = exp(2)  # times the weight of one with the same headline; of one with half the words, its square root
WEIGHT_OF_LIKENESS = 2.5  # one twice as alike weighs nearly six times as much
UNDATED_BETWEEN = 0.75  # times the weight for each undated article that is more alike: the story may be theirs …
MOST_BETWEEN = 4  # … but where most have no date, the dated ones still speak
WEIGHT_OF_PLACE = -1.0  # one that is more like others is of their story: half if one comes first, a third if two


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A dated article that is much like an undated one."""

    slug: Slug
    day: date
    likeness: float
    weight: float
    """Odds that it tells the same, beside `odds.SOME_OTHER_STORY`: its numbers were fitted, by the likelihood of
    the right days, to either half of 403 web articles of 2010 to 2019, and rounded between the two."""
    evidence: Evidence


def call_witnesses(case: Case, *, docket: Docket, so_far: Rulings) -> tuple[Witness, ...]:
    """Return the firmly dated articles that are most alike, the most alike first."""
    dated = [
        (place, neighbour, day, ruling.published.evidence[0])
        for place, neighbour in enumerate(case.neighbours)
        if neighbour.score >= ALIKE
        and (ruling := so_far.get(neighbour.slug)) is not None
        and (day := ruling.firm_day) is not None
        and ruling.published is not None
    ][:MOST_WITNESSES]
    return tuple(
        Witness(
            slug=neighbour.slug,
            day=day,
            likeness=neighbour.score,
            weight=weigh_witness(neighbour, case=case, witness=docket.by_slug[neighbour.slug])
            * UNDATED_BETWEEN ** min(place - before, MOST_BETWEEN),
            evidence=evidence,
        )
        for before, (place, neighbour, day, evidence) in enumerate(dated)
        if neighbour.score >= dated[0][1].score * WORTH_HEARING
    )


def weigh_witness(neighbour: Neighbour, *, case: Case, witness: Case) -> float:
    same_weekday = not weekdays_told(case).isdisjoint(weekdays_told(witness))
    likeness = float(neighbour.score**WEIGHT_OF_LIKENESS)
    place = float((1 + neighbour.nearer) ** WEIGHT_OF_PLACE)
    headline = float(SAME_HEADLINE ** share_of_headline(case, witness))
    return likeness * place * headline * (SAME_WEEKDAY if same_weekday else 1.0)


def share_of_headline(first: Case, second: Case) -> float:
    """Return how much of two headlines is the same (Dice 1945): 1 for the same words, 0 for none."""
    words, others = headline_words(first), headline_words(second)
    return 2 * len(words & others) / (len(words) + len(others)) if words and others else 0.0


def headline_words(case: Case) -> frozenset[str]:
    return frozenset(word.text.casefold() for word in split_words(case.headline) if len(word.text) >= CONTENT_LETTERS)

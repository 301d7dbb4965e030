"""The dated articles that are asked about the day of an undated one."""

from dataclasses import dataclass
from datetime import date

from newsdossier.dating.case import Case, Docket, Rulings
from newsdossier.dating.habits import names_weekday
from newsdossier.dating.likeness import ALIKE
from newsdossier.model.address import Slug
from newsdossier.model.evidence import Evidence

MOST_WITNESSES = 4  # with more, other days of a long story outweigh the right one
WORTH_HEARING = 0.5  # of the score of the most alike
SAME_WEEKDAY = 3  # times the weight of an article that speaks of the same weekday: it is the same event more often


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A dated article that is much like an undated one."""

    slug: Slug
    day: date
    score: float
    weight: float
    evidence: Evidence


def call_witnesses(case: Case, *, docket: Docket, so_far: Rulings) -> tuple[Witness, ...]:
    """Return the firmly dated articles that are most alike, the most alike first."""
    dated = [
        (neighbour, day, ruling.published.evidence[0])
        for neighbour in case.neighbours
        if neighbour.score >= ALIKE
        and (ruling := so_far.get(neighbour.slug)) is not None
        and (day := ruling.firm_day) is not None
        and ruling.published is not None
    ][:MOST_WITNESSES]
    weekdays = weekdays_of(case)
    return tuple(
        Witness(
            slug=neighbour.slug,
            day=day,
            score=neighbour.score,
            weight=neighbour.score**3 * (SAME_WEEKDAY if weekdays & weekdays_of(docket.by_slug[neighbour.slug]) else 1),
            evidence=evidence,
        )
        for neighbour, day, evidence in dated
        if neighbour.score >= dated[0][0].score * WORTH_HEARING
    )


def weekdays_of(case: Case) -> frozenset[int]:
    """Return the weekdays of which an article speaks."""
    return frozenset(
        said.constraint.weekday or 0 for said in case.own.phrases if said.constraint and names_weekday(said)
    )

"""The dated articles that are asked about the day of an undated one."""

from dataclasses import dataclass
from datetime import date

from newsdossier.dating.settling.bench import Bench
from newsdossier.dating.settling.case import Case, Neighbour
from newsdossier.dating.settling.likeness import ALIKE
from newsdossier.dating.settling.weekdays import weekdays_told
from newsdossier.model.address import Slug
from newsdossier.model.evidence import Evidence

MOST_WITNESSES = 6  # with more, other days of a long story outweigh the right one
WORTH_HEARING = 0.5  # of the score of the most alike
SAME_WEEKDAY = 3.0  # times the weight of an article that speaks of the same weekday: it is the same event more often
WEIGHT_OF_OPENING = 2.9  # one with an opening twice as alike weighs seven times as much
LEAST_OPENING = 0.05  # added to that likeness: openings without a word in common tell one story too, at times
UNDATED_BETWEEN = 0.5  # times the weight for each undated article that is more alike: the story may be theirs …
MOST_BETWEEN = 4  # … but where most have no date, the dated ones still speak
WEIGHT_OF_PLACE = -1.5  # one that is more like others is of their story: a third if one comes first, a fifth if two


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A dated article that is much like an undated one."""

    slug: Slug
    day: date
    likeness: float
    opening: float
    """How like the openings of the two are."""
    weight: float
    """Odds that it tells the same, beside `odds.SOME_OTHER_STORY`: its numbers were fitted, by the likelihood of
    the right days, to either half of 403 web articles of 2010 to 2019, and rounded between the two."""
    evidence: Evidence


def call_witnesses(case: Case, *, bench: Bench) -> tuple[Witness, ...]:
    """Return the firmly dated articles that are most alike, the most alike first."""
    dated = [
        (place, neighbour, day, ruling.published.evidence[0])
        for place, neighbour in enumerate(case.neighbours)
        if neighbour.score >= ALIKE
        and (ruling := bench.so_far.get(neighbour.slug)) is not None
        and (day := ruling.firm_day) is not None
        and ruling.published is not None
    ][:MOST_WITNESSES]
    return tuple(
        Witness(
            slug=neighbour.slug,
            day=day,
            likeness=neighbour.score,
            opening=(opening := bench.openings.compare(case.slug, neighbour.slug, likeness=neighbour.score)),
            weight=weigh_opening(opening)
            * weigh_neighbour(neighbour, case=case, witness=bench.docket.by_slug[neighbour.slug])
            * UNDATED_BETWEEN ** min(place - before, MOST_BETWEEN),
            evidence=evidence,
        )
        for before, (place, neighbour, day, evidence) in enumerate(dated)
        if neighbour.score >= dated[0][1].score * WORTH_HEARING
    )


def weigh_opening(likeness: float) -> float:
    return float((likeness + LEAST_OPENING) ** WEIGHT_OF_OPENING)


def weigh_neighbour(neighbour: Neighbour, *, case: Case, witness: Case) -> float:
    same_weekday = not weekdays_told(case).isdisjoint(weekdays_told(witness))
    place = float((1 + neighbour.nearer) ** WEIGHT_OF_PLACE)
    return place * (SAME_WEEKDAY if same_weekday else 1.0)

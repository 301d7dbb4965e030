"""An article whose days are to be settled, and what has been settled so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from newsdossier.dating.written.day import FIRST_YEAR, LAST_YEAR
from newsdossier.model.address import Slug, SourcePath
from newsdossier.model.article import DayPhrase, DayRole, OwnDays, Survey
from newsdossier.model.clipping import Block
from newsdossier.model.days import Conflict, DayConstraint, Precision, SettledDay, Subject, Voice
from newsdossier.model.evidence import Certainty
from newsdossier.model.relation import Alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """An article of the dossier whose words are alike."""

    slug: Slug
    score: float
    nearer: int
    """How many articles are more like it than ours: 0 if ours is its most alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An article whose days are to be settled."""

    slug: Slug
    path: SourcePath
    own: OwnDays
    neighbours: tuple[Neighbour, ...]
    """Most alike first."""
    headline: str
    """"" where there is none."""
    report: DayPhrase | None
    """Where a source speaks: "the agency said on Friday"."""
    lead: DayPhrase | None
    """Where the lead says when the thing happened: "on Wednesday the council met"."""
    is_filed: bool
    """Whether it opens with a dateline."""
    body: tuple[Block, ...]
    """Its paragraphs; a standfirst may open them."""

    @property
    def text_start(self) -> int:
        """Where in the file its text begins."""
        return self.body[0].start if self.body else 0

    def stated(self, subject: Subject, *voices: Voice) -> tuple[DayConstraint, ...]:
        """Return the article's own statements about a day, the most trusted first."""
        return tuple(said for said in self.own.constraints if said.subject is subject and said.voice in voices)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What has been settled about the day of publication of one article."""

    published: SettledDay | None
    constraints: tuple[DayConstraint, ...] = ()
    """What others than the article itself contributed."""
    conflicts: tuple[Conflict, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def day(self) -> date | None:
        """The day of publication, if it is known to the day and one from which days can be reckoned."""
        if self.published is None or self.published.span.precision is not Precision.DAY:
            return None
        return self.published.span.first if FIRST_YEAR <= self.published.span.year <= LAST_YEAR else None

    @property
    def firm_day(self) -> date | None:
        """The day of publication, if others may be reckoned from it."""
        doubtful = self.published is None or self.published.certainty is Certainty.DOUBTFUL
        return None if doubtful else self.day


Rulings = Mapping[Slug, Ruling]


@dataclass(frozen=True, slots=True, kw_only=True)
class Docket:
    """All cases of the dossier."""

    cases: tuple[Case, ...]
    """By slug."""
    by_slug: Mapping[Slug, Case] = field(repr=False)


def open_docket(surveys: tuple[Survey, ...], *, alike: tuple[Alike, ...]) -> Docket:
    """Return every article as a case, with the articles that are alike."""
    scores: dict[Slug, dict[Slug, float]] = {survey.slug: {} for survey in surveys}
    for pair in alike:
        if pair.first in scores and pair.second in scores:
            scores[pair.first][pair.second] = scores[pair.second][pair.first] = round(pair.score, 4)
    neighbours = rank_neighbours(scores)
    cases = tuple(
        open_case(survey, neighbours=neighbours[survey.slug]) for survey in sorted(surveys, key=lambda each: each.slug)
    )
    return Docket(cases=cases, by_slug={case.slug: case for case in cases})


def rank_neighbours(scores: Mapping[Slug, Mapping[Slug, float]]) -> dict[Slug, tuple[Neighbour, ...]]:
    """Return the neighbours of every article, the most alike first."""
    ranked = {slug: sorted(alike, key=lambda other: (-alike[other], other)) for slug, alike in scores.items()}
    places = {slug: {other: place for place, other in enumerate(others)} for slug, others in ranked.items()}
    return {
        slug: tuple(
            Neighbour(slug=other, score=scores[slug][other], nearer=places[other][slug]) for other in ranked[slug]
        )
        for slug in ranked
    }


def open_case(survey: Survey, *, neighbours: tuple[Neighbour, ...]) -> Case:
    return Case(
        slug=survey.slug,
        path=survey.clipping.path,
        own=survey.days,
        neighbours=neighbours,
        headline=survey.metadata.headline.value if survey.metadata.headline else "",
        report=first_phrase(survey.days, DayRole.REPORT),
        lead=first_phrase(survey.days, DayRole.EVENT),
        is_filed=survey.metadata.dateline is not None,
        body=survey.sifted.kept[survey.sifted.body :],
    )


def first_phrase(own: OwnDays, role: DayRole) -> DayPhrase | None:
    return next((said for said in own.phrases if said.role is role and said.years_later is None), None)


def reckon(phrase: DayPhrase, *, published: date) -> tuple[date, ...]:
    """Return the days that a phrase can mean in an article of that day, the latest first."""
    days = (published - timedelta(days=age) for age in range(phrase.least_age, phrase.most_age + 1))
    return tuple(day for day in days if phrase.constraint is None or phrase.constraint.allows(day))


def weekday_of(phrase: DayPhrase | None) -> int | None:
    """Return the weekday that a phrase names; None where it names a date, or there is no phrase."""
    return None if phrase is None or phrase.constraint is None else phrase.constraint.weekday

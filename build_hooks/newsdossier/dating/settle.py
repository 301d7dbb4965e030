"""The days of all articles, in the light of one another."""

from typing import Protocol

from newsdossier.dating.constraints import span_of
from newsdossier.dating.settling.case import Case, Docket, Ruling, Rulings, open_docket
from newsdossier.dating.settling.contradictions import settle_contradictions
from newsdossier.dating.settling.events import settle_events
from newsdossier.dating.settling.jubilees import settle_anniversaries
from newsdossier.dating.settling.nearest import settle_by_nearest
from newsdossier.dating.settling.pictures import settle_by_picture
from newsdossier.dating.settling.siblings import settle_same_reports
from newsdossier.dating.settling.stated import settle_by_statement
from newsdossier.dating.settling.years import settle_years
from newsdossier.model.address import Slug
from newsdossier.model.article import Survey
from newsdossier.model.days import Dating, SettledDay, Subject, Voice
from newsdossier.model.dossier_settings import Scope
from newsdossier.model.evidence import Certainty
from newsdossier.model.relation import Alike

NOTHING_KNOWN = Ruling(
    published=None, unknown=("neither the file nor a dated article much like it says when it came out",)
)


class Pass(Protocol):
    """One round of reasoning over all articles: it sees what earlier rounds settled, and returns what it adds."""

    def __call__(self, docket: Docket, *, so_far: Rulings, scope: Scope) -> dict[Slug, Ruling]: ...


PASSES: tuple[Pass, ...] = (
    settle_by_statement,
    settle_years,
    settle_contradictions,
    settle_same_reports,
    settle_anniversaries,
    settle_by_nearest,
    settle_by_picture,
)
"""The strongest reasoning first, each once: what is reckoned from a guess would be a guess that looks like more."""


def settle_days(surveys: tuple[Survey, ...], *, alike: tuple[Alike, ...], scope: Scope) -> dict[Slug, Dating]:
    """Return the dating of every article: the days of publication, of the event and of the last change.

    A day that the evidence does not single out is given as month or year, or is None; `Dating.unknown` says why.
    """
    docket = open_docket(surveys, alike=alike)
    rulings: dict[Slug, Ruling] = {}
    for settle in PASSES:
        rulings |= settle(docket, so_far=rulings, scope=scope)
    events = settle_events(docket, rulings=rulings)
    return {
        case.slug: compose_dating(case, rulings.get(case.slug, NOTHING_KNOWN), event=events.get(case.slug))
        for case in docket.cases
    }


def compose_dating(case: Case, ruling: Ruling, *, event: SettledDay | None) -> Dating:
    said = tuple(phrase.constraint for phrase in (case.report, case.lead) if phrase and phrase.constraint)
    return Dating(
        published=ruling.published,
        event=event,
        updated=settle_updated(case),
        constraints=(*case.own.constraints, *said, *ruling.constraints),
        conflicts=ruling.conflicts,
        unknown=ruling.unknown,
    )


def settle_updated(case: Case) -> SettledDay | None:
    """Return the day of the last change, as the most trusted voice has it; None where nobody says."""
    voices = (Voice.CURATOR, Voice.HEAD, Voice.STAMP)
    for said in case.stated(Subject.UPDATED, *voices):
        span = span_of(said)
        if span is not None:
            certain = said.voice in {Voice.CURATOR, Voice.HEAD}
            certainty = Certainty.CERTAIN if certain else Certainty.LIKELY
            return SettledDay(span=span, certainty=certainty, stated=True, evidence=(said.evidence,))
    return None

"""The day of an event, from its curator or its reports."""

from collections import Counter

from newsdossier.model.days import DateSpan, Precision, SettledDay
from newsdossier.model.evidence import Certainty
from newsdossier.model.taxonomy import CuratedEvent
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.wording import join_words, number

TRUST = (Certainty.CERTAIN, Certainty.LIKELY, Certainty.DOUBTFUL)
FINENESS = (Precision.DAY, Precision.MONTH, Precision.YEAR)


def curated_day(event: CuratedEvent) -> SettledDay | None:
    """Return the curator's day, or None where the entry has none."""
    if event.day is None:
        return None
    return SettledDay(
        span=event.day,
        certainty=Certainty.CERTAIN,
        stated=True,
        evidence=(),
        reasoning=("events.yml gives the day",),
    )


def day_of_members(members: tuple[Portrait, ...]) -> SettledDay | None:
    """Return the day on which most reports of the event agree; of equals the surest, then the first.

    Where no report says when it happened, the event is dated with doubt by its first report; None without any day.
    """
    days = [day for member in members if (day := member.article.dating.event) is not None]
    if not days:
        return day_of_first_report(members)
    votes = Counter(day.span for day in days if day.certainty is not Certainty.DOUBTFUL)
    best = min(days, key=lambda day: (votes[day.span] == 0, FINENESS.index(day.span.precision), *rank(day, votes)))
    against = sorted(span for span in votes if not overlap(span, best.span))
    if not against:
        return best
    contrary = sum(votes[span] for span in against)
    doubt = f"{number(contrary)} of its reports say otherwise: {join_words([str(span) for span in against])}"
    certainty = Certainty.LIKELY if votes[best.span] > contrary else Certainty.DOUBTFUL
    return SettledDay(
        span=best.span,
        certainty=max(certainty, best.certainty, key=TRUST.index),
        stated=best.stated,
        evidence=best.evidence,
        reasoning=(*best.reasoning, doubt),
    )


def rank(day: SettledDay, votes: Counter[DateSpan]) -> tuple[int, int, str]:
    return (-votes[day.span], TRUST.index(day.certainty), str(day.span))


def overlap(first: DateSpan, second: DateSpan) -> bool:
    return first.first <= second.last and second.first <= first.last


def day_of_first_report(members: tuple[Portrait, ...]) -> SettledDay | None:
    known = [day for member in members if (day := member.article.dating.published) is not None]
    if not known:
        return None
    first = min(known, key=lambda day: (day.span.first, TRUST.index(day.certainty), str(day.span)))
    return SettledDay(
        span=first.span,
        certainty=Certainty.DOUBTFUL,
        stated=False,
        evidence=first.evidence,
        reasoning=(*first.reasoning, "no report says when it happened: the day is that of the first report"),
    )

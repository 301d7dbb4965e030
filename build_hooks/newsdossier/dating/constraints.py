"""From a written day to a constraint on a day that the dossier asks for."""

from datetime import date

from babel.dates import format_date

from newsdossier.dating.written.day import WrittenDay
from newsdossier.model.days import DateSpan, DayConstraint, Subject, Voice
from newsdossier.model.evidence import Evidence


def constrain(written: WrittenDay, *, subject: Subject, voice: Voice, evidence: Evidence) -> DayConstraint:
    """Return what a written day says of the subject."""
    return DayConstraint(
        subject=subject,
        voice=voice,
        evidence=evidence,
        year=written.year,
        month=written.month,
        day=written.day,
        weekday=written.weekday,
    )


def constrain_to_span(span: DateSpan, *, subject: Subject, voice: Voice, evidence: Evidence) -> DayConstraint:
    """Return what a day, month or year says of the subject."""
    return DayConstraint(
        subject=subject, voice=voice, evidence=evidence, year=span.year, month=span.month, day=span.day
    )


def span_of(constraint: DayConstraint) -> DateSpan | None:
    """Return the day, month or year that a constraint names; None where it names no year."""
    if constraint.year is None:
        return None
    return DateSpan(constraint.year, constraint.month, constraint.day if constraint.month else None)


def day_of(constraint: DayConstraint) -> date | None:
    """Return the one day that a constraint names with year, month and day; None where it names less."""
    if constraint.year is None or constraint.month is None or constraint.day is None:
        return None
    return date(constraint.year, constraint.month, constraint.day)


def in_words(day: date) -> str:
    """Return a day as sentences name it: "Friday 22 September 2023"."""
    return str(format_date(day, "EEEE d MMMM y", locale="en"))


def month_day_in_words(constraint: DayConstraint) -> str:
    """Return "22 September" for a constraint that names month and day."""
    return str(format_date(date(2000, constraint.month or 1, constraint.day or 1), "d MMMM", locale="en"))


def weekday_in_words(weekday: int) -> str:
    """Return the English name of an ISO weekday."""
    return str(format_date(date(2024, 1, weekday), "EEEE", locale="en"))  # 1 January 2024 was a Monday

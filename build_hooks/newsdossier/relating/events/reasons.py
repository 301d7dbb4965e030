"""Why articles are taken for reports of one event, in words."""

from collections import Counter
from collections.abc import Iterator, Mapping

from newsdossier.model.address import Slug
from newsdossier.model.days import Precision
from newsdossier.model.evidence import Certainty
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.shared_subjects import name_shared
from newsdossier.relating.wording import all_of, number


def reasons_for(members: tuple[Portrait, ...], *, pins: Mapping[Slug, str]) -> tuple[str, ...]:
    """Return why these are one event; () for a single report."""
    return tuple(reason for reason in each_reason(members, pins=pins) if reason) if len(members) > 1 else ()


def each_reason(members: tuple[Portrait, ...], *, pins: Mapping[Slug, str]) -> Iterator[str]:
    pinned = sum(member.slug in pins for member in members)
    if pinned > 1:
        yield f"the curator put {'them' if pinned == len(members) else number(pinned)} together"
    yield name_shared(members)
    yield name_day(members)


def name_day(members: tuple[Portrait, ...]) -> str:
    """Return "both date what happened to 2024-03-15"; "" unless two reports or more agree."""
    days = [
        str(day.span)
        for member in members
        if (day := member.article.dating.event) is not None
        and day.certainty is not Certainty.DOUBTFUL
        and day.span.precision is Precision.DAY
    ]
    if not days:
        return ""
    most, count = min(Counter(days).items(), key=lambda item: (-item[1], item[0]))
    if count < 2:
        return ""
    who = all_of(count) if count == len(members) else number(count)
    return f"{who} date what happened to {most}"

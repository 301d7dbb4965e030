"""Dated articles, from which years are counted."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from newsdossier.dating.settling.case import Rulings
from newsdossier.dating.settling.partials import Partial, fitting_days
from newsdossier.model.address import Slug
from newsdossier.model.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A dated article from which years are counted."""

    day: date
    slug: Slug
    evidence: Evidence


def find_anchors(so_far: Rulings) -> tuple[Anchor, ...]:
    dated = (
        Anchor(day=ruling.day, slug=slug, evidence=ruling.published.evidence[0])
        for slug, ruling in so_far.items()
        if ruling.day is not None and ruling.published is not None
    )
    return tuple(sorted(dated, key=lambda anchor: (anchor.day, anchor.slug)))


def near_days(partial: Partial, anchors: Sequence[Anchor], *, reach: timedelta) -> list[tuple[date, Anchor]]:
    """Return every day that fits and has a dated article within reach, with the nearest such article."""
    if not anchors:
        return []
    days = fitting_days(partial, anchors[0].day.year - 1, anchors[-1].day.year + 1)
    pairs = ((day, nearest(day, anchors)) for day in days)
    return [(day, anchor) for day, anchor in pairs if abs(anchor.day - day) <= reach]


def nearest(day: date, anchors: Sequence[Anchor]) -> Anchor:
    at = bisect_left(anchors, day, key=lambda anchor: anchor.day)
    return min(anchors[max(0, at - 1) : at + 1], key=lambda anchor: (abs(anchor.day - day), anchor.day))


def quote_anchor(anchor: Anchor, *, day: date) -> Evidence:
    return replace(anchor.evidence, rule="dated-sibling", conclusion=f"the nearest dated article puts it in {day.year}")

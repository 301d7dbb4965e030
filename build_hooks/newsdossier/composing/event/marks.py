"""Marks on the words of reports: shared with another, said by one only, differing."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.comparison import Comparison, SharedPoint
from newsdossier.model.page.addresses import event_url
from newsdossier.model.page.passages import PassageKey
from newsdossier.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Characters of a passage that mean something beside the other reports."""

    start: int
    end: int
    anchors: tuple[str, ...]
    """Its ids; several where marks lie on the same words."""
    keys: tuple[PassageKey, ...] = ()
    """Of the passages that it shares."""
    differs: str = ""
    """Address of the row in the table of differences."""

    @property
    def is_sole(self) -> bool:
        return not self.keys and not self.differs


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """All marks of an event's page."""

    by_passage: Mapping[tuple[Slug, int], tuple[Mark, ...]]
    """In order of their first characters."""
    anchors: Mapping[Span, str]
    """Of the marked words that are shown."""
    beyond: Mapping[Slug, tuple[PassageKey, ...]]
    """Shared passages of a report of which its column shows nothing."""


Marked = tuple[Span, Mark]


def mark_passages(side: SideBySide) -> Marks:
    """Return the marks on what the columns show; of an event that was not compared there are none."""
    if side.comparison is None:
        return Marks(by_passage={}, anchors={}, beyond={})
    marked = tuple(list_marks(side, comparison=side.comparison))
    by_passage: defaultdict[tuple[Slug, int], list[Mark]] = defaultdict(list)
    for span, mark in marked:
        by_passage[span.article, span.passage].append(mark)
    anchors: dict[Span, str] = {}
    for span, mark in marked:
        anchors.setdefault(span, mark.anchors[0])
    return Marks(
        by_passage={
            place: tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.anchors)))
            for place, marks in by_passage.items()
        },
        anchors=anchors,
        beyond=list_beyond(side, comparison=side.comparison),
    )


def list_marks(side: SideBySide, *, comparison: Comparison) -> Iterator[Marked]:
    for point in comparison.points:
        yield from mark_shared(point, side=side)
    yield from mark_sole(comparison.sole, side=side)
    yield from mark_differing(comparison, side=side)


def mark_shared(point: SharedPoint, *, side: SideBySide) -> Iterator[Marked]:
    """Yield the places of a shared passage; the key of each leads to the next, that of the last to the first."""
    places = [span for span in point.spans if side.find_extent(span) != (0, 0)]
    anchors = number_anchors(places, suffix=point.key, side=side)
    for index, span in enumerate(places):
        following = find_next(places, index)
        start, end = side.find_extent(span)
        key = make_key(point, places[following], anchors[following], is_alone=following == index, side=side)
        yield span, Mark(start=start, end=end, anchors=(anchors[index],), keys=(key,))


def find_next(places: list[Span], index: int) -> int:
    """Return the first place of the next report that shows the passage; without another, the next in the same one."""
    later = [*range(index + 1, len(places)), *range(index)]
    return next((at for at in later if places[at].article != places[index].article), later[0] if later else index)


def make_key(point: SharedPoint, target: Span, anchor: str, *, is_alone: bool, side: SideBySide) -> PassageKey:
    told = "" if point.verbatim else ", in their own words"
    label = f"Passage {point.key}, in {count_of(len({span.article for span in point.spans}), 'report')}{told}"
    if is_alone:
        return PassageKey(key=point.key, verbatim=point.verbatim, url="", label=label)
    return PassageKey(
        key=point.key,
        verbatim=point.verbatim,
        url=f"{event_url(side.event.id)}#{anchor}",
        label=f"{label}; go to it in {side.names[target.article]}",
    )


def number_anchors(places: list[Span], *, suffix: str, side: SideBySide) -> list[str]:
    """Return "r1-a" for the first place in a report, "r1-a-2" for its second."""
    counts: defaultdict[Slug, int] = defaultdict(int)
    anchors = []
    for span in places:
        counts[span.article] += 1
        again = f"-{counts[span.article]}" if counts[span.article] > 1 else ""
        anchors.append(f"{side.anchors[span.article]}-{suffix}{again}")
    return anchors


def mark_sole(sole: tuple[Span, ...], *, side: SideBySide) -> Iterator[Marked]:
    counts: defaultdict[Slug, int] = defaultdict(int)
    for span in sole:
        start, end = side.find_extent(span)
        if end:
            counts[span.article] += 1
            anchor = f"{side.anchors[span.article]}-o{counts[span.article]}"
            yield span, Mark(start=start, end=end, anchors=(anchor,))


def mark_differing(comparison: Comparison, *, side: SideBySide) -> Iterator[Marked]:
    """Yield the words on which reports differ. Words cut by rights are not marked: half of a number is another one."""
    for row, difference in enumerate(comparison.differences, start=1):
        places = [
            one.value for one in difference.sides if side.find_extent(one.value) == (one.value.start, one.value.end)
        ]
        for span, anchor in zip(places, number_anchors(places, suffix=f"d{row}", side=side), strict=True):
            url = f"{event_url(side.event.id)}#d{row}"
            yield span, Mark(start=span.start, end=span.end, anchors=(anchor,), differs=url)


def list_beyond(side: SideBySide, *, comparison: Comparison) -> dict[Slug, tuple[PassageKey, ...]]:
    beyond: defaultdict[Slug, dict[str, PassageKey]] = defaultdict(dict)
    for point in comparison.points:
        places = [span for span in point.spans if side.find_extent(span) != (0, 0)]
        shown = {span.article for span in places}
        anchors = number_anchors(places, suffix=point.key, side=side)
        for slug in dict.fromkeys(span.article for span in point.spans):
            if slug not in shown and slug in side.shown:
                target = places[0] if places else point.spans[0]
                key = make_key(point, target, anchors[0] if anchors else "", is_alone=not places, side=side)
                beyond[slug][point.key] = key
    return {slug: tuple(keys.values()) for slug, keys in beyond.items()}

"""The numbers at the head of an event's page; each leads to what it counts."""

from collections.abc import Iterator

from newsdossier.composing.event.origins import Origins
from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.model.page.addresses import event_url
from newsdossier.model.page.parts import Figure


def compose_figures(side: SideBySide, *, origins: Origins | None, quotes: int) -> tuple[Figure, ...]:
    return tuple(list_figures(side, origins=origins, quotes=quotes))


def list_figures(side: SideBySide, *, origins: Origins | None, quotes: int) -> Iterator[Figure]:
    page, comparison = event_url(side.event.id), side.comparison
    yield Figure(label="Reports", value=str(len(side.event.articles)), url=f"{page}#glance")
    if origins is not None and origins.count:
        yield Figure(label="Origins", value=str(origins.count), url=f"{page}#origins")
    if comparison is not None:
        yield count("Shared passages", len(comparison.points), url=f"{page}#side")
        yield count("Said by one only", len(comparison.sole), url=f"{page}#side")
        yield count("Points of difference", len(comparison.differences), url=f"{page}#differ")
    if quotes:
        yield count("Quotations", quotes, url=f"{page}#quotes")


def count(label: str, number: int, *, url: str) -> Figure:
    """Return the figure; nothing has no place to lead to."""
    return Figure(label=label, value=str(number), url=url if number else "")

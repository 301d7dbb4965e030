"""Who reported what: outlets by events."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.facts import outlet_link
from newsdossier.composing.subjects import NOT_STATED
from newsdossier.composing.time.calendars import is_worked_out
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.page.addresses import index_url
from newsdossier.model.page.matrix import Matrix, MatrixCell, MatrixRow
from newsdossier.model.relation import Event

MAX_ROWS: Final = 12  # those beyond mostly have an article or two; the page of outlets has them all
MIN_TOGETHER: Final = 2  # a row that says "1 other outlet" takes the room of the outlet
MAX_SQUARES: Final = 9  # three rows of a cell; more cannot be counted at a glance

Named = tuple[str, str]
"""An outlet, or the agency of articles without one, and its page."""


def compose_matrix(events: Sequence[Event], *, catalogue: Catalogue) -> Matrix:
    """Return a row for each outlet, most articles first; articles whose outlet is not stated have the last ones."""
    outlets: defaultdict[Named, list[Slug]] = defaultdict(list)
    unstated: defaultdict[Named, list[Slug]] = defaultdict(list)
    for slug in catalogue.articles:
        group = outlets if catalogue.cards[slug].outlet else unstated
        group[name_row(slug, catalogue=catalogue)].append(slug)
    last = sorted(unstated.items(), key=lambda row: (row[0][0] == NOT_STATED, -len(row[1]), row[0]))
    return Matrix(
        events=tuple(catalogue.numbers[event.id] for event in events),
        rows=tuple(
            make_row(named, slugs, events=events, catalogue=catalogue)
            for named, slugs in (*list_outlets(outlets), *last)
        ),
    )


def name_row(slug: Slug, *, catalogue: Catalogue) -> Named:
    card, metadata = catalogue.cards[slug], catalogue.articles[slug].metadata
    if card.outlet or not card.agency:
        return card.outlet or NOT_STATED, outlet_link(metadata.outlet_id, catalogue=catalogue)
    return f"{card.agency} (agency), outlet not stated", outlet_link(metadata.agency_id, catalogue=catalogue)


def list_outlets(outlets: dict[Named, list[Slug]]) -> list[tuple[Named, list[Slug]]]:
    """Return the outlets with their articles, most first; those that are too many for a table go into one row."""
    ordered = sorted(outlets.items(), key=lambda row: (-len(row[1]), row[0]))
    beyond = ordered[MAX_ROWS:]
    if len(beyond) < MIN_TOGETHER:
        return ordered
    together = (count_of(len(beyond), "other outlet"), index_url("outlet"))
    return [*ordered[:MAX_ROWS], (together, [slug for _, slugs in beyond for slug in slugs])]


def make_row(named: Named, slugs: Sequence[Slug], *, events: Sequence[Event], catalogue: Catalogue) -> MatrixRow:
    text, url = named
    cells: dict[str, list[Slug]] = {event.id: [] for event in events}
    rest: list[Slug] = []
    for slug in slugs:
        event = catalogue.events_by_slug.get(slug)
        (rest if event is None else cells.get(event.id, rest)).append(slug)
    return MatrixRow(
        text=text,
        url=url,
        cells=tuple(make_cell(members, catalogue=catalogue) for members in (*cells.values(), rest)),
        total=f"{len(slugs):,}",
    )


def make_cell(slugs: Sequence[Slug], *, catalogue: Catalogue) -> MatrixCell:
    squares = tuple(is_worked_out(slug, catalogue=catalogue) for slug in slugs[: MAX_SQUARES + 1])
    return MatrixCell(
        squares=squares if len(squares) <= MAX_SQUARES else (),
        name=count_of(len(slugs), "article") if slugs else "",
    )

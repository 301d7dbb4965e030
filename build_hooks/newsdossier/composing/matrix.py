"""Who reported what: outlets by events."""

from collections import defaultdict
from collections.abc import Sequence

from newsdossier.composing.calendars import is_worked_out
from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.facts import outlet_link
from newsdossier.composing.subjects import NOT_STATED
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.page.matrix import Matrix, MatrixCell, MatrixRow
from newsdossier.model.relation import Event


def compose_matrix(events: Sequence[Event], *, catalogue: Catalogue) -> Matrix:
    """Return a row for each outlet, most articles first; articles whose outlet is not stated have the last one."""
    slugs: defaultdict[tuple[str, str], list[Slug]] = defaultdict(list)
    for slug, article in catalogue.articles.items():
        name = catalogue.cards[slug].outlet or NOT_STATED
        slugs[name, outlet_link(article.metadata.outlet_id, catalogue=catalogue)].append(slug)
    ordered = sorted(slugs, key=lambda named: (named[0] == NOT_STATED, -len(slugs[named]), named))
    return Matrix(
        events=tuple(catalogue.numbers[event.id] for event in events),
        rows=tuple(make_row(named, slugs[named], events=events, catalogue=catalogue) for named in ordered),
    )


def make_row(
    named: tuple[str, str], slugs: Sequence[Slug], *, events: Sequence[Event], catalogue: Catalogue
) -> MatrixRow:
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
        total=len(slugs),
    )


def make_cell(slugs: Sequence[Slug], *, catalogue: Catalogue) -> MatrixCell:
    squares = tuple(is_worked_out(slug, catalogue=catalogue) for slug in slugs)
    return MatrixCell(squares=squares, name=count_of(len(slugs), "article") if slugs else "")

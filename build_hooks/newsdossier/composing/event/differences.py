"""The table of points on which reports differ."""

from collections import defaultdict
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.composing.passage_links import Places, is_shown, link_passage
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.citing import words_at
from newsdossier.model.comparison import Difference, DifferenceKind, Side
from newsdossier.model.page.differences import DifferenceCell, DifferenceRow, DifferingWords
from newsdossier.model.shown import shown_quote

MAX_IN_TABLE: Final = 4  # reports that have a column each; more make columns that are narrower than their words
KINDS: Final = {
    DifferenceKind.NUMBER: "how many",
    DifferenceKind.SUM: "how much",
    DifferenceKind.SHARE: "what share",
    DifferenceKind.DISTANCE: "how far",
    DifferenceKind.MAGNITUDE: "how strong",
    DifferenceKind.AGE: "how old",
    DifferenceKind.DURATION: "how long",
    DifferenceKind.DAY: "when",
    DifferenceKind.NAME: "which name",
}


def fits_table(side: SideBySide) -> bool:
    """Return whether each report can have a column of its own."""
    return len(side.event.articles) <= MAX_IN_TABLE


def compose_differences(side: SideBySide, *, places: Places, catalogue: Catalogue) -> tuple[DifferenceRow, ...]:
    differences = side.comparison.differences if side.comparison is not None else ()
    return tuple(
        compose_row(number, difference, side=side, places=places, catalogue=catalogue)
        for number, difference in enumerate(differences, start=1)
    )


def compose_row(
    number: int, difference: Difference, *, side: SideBySide, places: Places, catalogue: Catalogue
) -> DifferenceRow:
    said: defaultdict[Slug, list[DifferingWords]] = defaultdict(list)
    for one in difference.sides:
        said[one.value.article].append(quote_side(one, places=places, catalogue=catalogue))
    silent = [slug for slug in side.event.articles if slug not in said]
    listed = side.event.articles if fits_table(side) else tuple(slug for slug in side.event.articles if slug in said)
    return DifferenceRow(
        anchor=f"d{number}",
        about=name_point(difference, catalogue=catalogue),
        rule=difference.rule,
        cells=tuple(DifferenceCell(report=side.names[slug], said=tuple(said.get(slug, ()))) for slug in listed),
        silent=f"not said by {count_of(len(silent), 'other report')}" if silent and not fits_table(side) else "",
    )


def quote_side(one: Side, *, places: Places, catalogue: Catalogue) -> DifferingWords:
    words = words_at(catalogue.articles[one.value.article], one.value)
    rights = catalogue.rights[one.value.article]
    sentence = link_passage(one.sentence, catalogue=catalogue, places=places)
    return DifferingWords(
        text=words if is_shown(one.value, catalogue=catalogue) else shown_quote(words, rights=rights),
        url=link_passage(one.value, catalogue=catalogue, places=places).url,
        passage=sentence,
    )


def name_point(difference: Difference, *, catalogue: Catalogue) -> str:
    """Return "jobs: how many"; only the kind of point where all who speak of it withhold their words."""
    kind = KINDS[difference.kind]
    shown = (shown_quote(difference.about, rights=catalogue.rights[one.value.article]) for one in difference.sides)
    about = next((words for words in shown if words), "")
    return f"{about}: {kind}" if about else kind

"""The reports of an event as they stand side by side: what each is called, and which of its passages are shown."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.shown_passages import ShownPassage
from newsdossier.model.address import Slug
from newsdossier.model.comparison import Comparison
from newsdossier.model.relation import Event
from newsdossier.model.span import HEADLINE, STANDFIRST, Span

MAX_COLUMNS: Final = 12  # more than anyone compares; further reports are in the table, with links to their articles
MAX_PASSAGES: Final = 80  # a page of a broadsheet; what goes on after that is read on the article's own page
OPENING_PASSAGES: Final = 3  # who, what, where, when: enough of a report that stands alone
UNNAMED: Final = "Report"


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """What all parts of an event's page agree on."""

    event: Event
    comparison: Comparison | None
    """None where there is nothing to compare."""
    anchors: Mapping[Slug, str]
    """Of each report: "r1"."""
    names: Mapping[Slug, str]
    """Of each report, no two the same."""
    shown: Mapping[Slug, Mapping[int, ShownPassage]]
    """Passages in the column of each report; reports without a column are left out."""

    def find_extent(self, span: Span) -> tuple[int, int]:
        """Return the characters of the span that its column shows; (0, 0) if none."""
        shown = self.shown.get(span.article, {}).get(span.passage)
        end = min(span.end, shown.end) if shown is not None else 0
        return (span.start, end) if span.start < end else (0, 0)


def put_side_by_side(event: Event, *, catalogue: Catalogue) -> SideBySide:
    comparison = catalogue.story.comparisons.get(event.id)
    most = MAX_PASSAGES if comparison is not None else OPENING_PASSAGES
    return SideBySide(
        event=event,
        comparison=comparison,
        anchors={slug: f"r{order}" for order, slug in enumerate(event.articles, start=1)},
        names=name_reports(event, catalogue=catalogue),
        shown={slug: limit(catalogue.shown[slug], most=most) for slug in event.articles[:MAX_COLUMNS]},
    )


def limit(shown: Mapping[int, ShownPassage], *, most: int) -> dict[int, ShownPassage]:
    """Return the head and the first passages of the text."""
    head = {passage: shown[passage] for passage in (HEADLINE, STANDFIRST) if passage in shown}
    text = islice(((passage, one) for passage, one in shown.items() if passage >= 0), most)
    return {**head, **dict(text)}


def name_reports(event: Event, *, catalogue: Catalogue) -> dict[Slug, str]:
    """Return "Merrin Post" for each report; with its number where that is no name, or two have the same."""
    cards = {slug: catalogue.cards[slug] for slug in event.articles}
    plain = {slug: card.outlet or card.agency or UNNAMED for slug, card in cards.items()}
    times = Counter(plain.values())
    return {
        slug: name_with_number(name, order) if name == UNNAMED or times[name] > 1 else name
        for order, (slug, name) in enumerate(plain.items(), start=1)
    }


def name_with_number(name: str, order: int) -> str:
    return f"{name} {order}" if name == UNNAMED else f"{name} ({order})"

"""The column of one report: its passages in their own order, with marks; long runs without any are folded."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.folds import Part, find_room, fold, summarise
from newsdossier.composing.event.marks import Marks
from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.composing.event.stretches import part_text
from newsdossier.composing.shown_passages import IN_HEAD, ShownPassage
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.citing import text_at
from newsdossier.model.clean_text import Fate
from newsdossier.model.page.addresses import article_url
from newsdossier.model.page.passages import Paragraph, ReportRow, RowGroup
from newsdossier.model.shown import CUT
from newsdossier.model.span import HEADLINE, STANDFIRST

RUNNING_TEXT: Final = frozenset({Fate.PARAGRAPH, Fate.QUESTION, Fate.ANSWER, Fate.QUOTE, Fate.LIST_ITEM})
LABELS: Final = {
    Fate.CAPTION: "Picture caption",
    Fate.HEADING: "Heading",
    Fate.QUESTION: "Question",
    Fate.ANSWER: "Answer",
}


def compose_column(slug: Slug, *, side: SideBySide, marks: Marks, catalogue: Catalogue) -> tuple[RowGroup, ...]:
    """Return the passages of a report that are shown; those of an event that was not compared are not folded."""
    parts = tuple(list_parts(slug, side=side, marks=marks, catalogue=catalogue))
    if side.comparison is None:
        return (RowGroup(summary="", rows=group_rows(parts)),) if parts else ()
    return tuple(
        RowGroup(summary=summarise(members) if folded else "", rows=group_rows(members))
        for folded, members in fold(parts, room=find_room(len(side.event.articles)))
    )


def list_parts(slug: Slug, *, side: SideBySide, marks: Marks, catalogue: Catalogue) -> Iterator[Part]:
    for passage in list_passages(slug, side=side, marks=marks, catalogue=catalogue):
        shown = side.shown[slug][passage]
        found = marks.by_passage.get((slug, passage), ())
        label = label_passage(slug, passage, catalogue=catalogue)
        anchor, url = passage_anchor(slug, passage, side=side), paragraph_url(slug, shown)
        text = text_at(catalogue.articles[slug], passage)
        cut = CUT if shown.end < len(text) else ""
        for index, part in enumerate(part_text(text[: shown.end] + cut, found)):
            paragraph = Paragraph(
                anchor="" if index else anchor, url=url, label="" if index else label, stretches=part.stretches
            )
            kind = "sole" if part.is_sole else "shared" if part.keys else "plain"
            yield Part(kind=kind, keys=part.keys, paragraph=paragraph)


def list_passages(slug: Slug, *, side: SideBySide, marks: Marks, catalogue: Catalogue) -> Iterator[int]:
    """Yield the passages of a column in order: running text, and all else only where it is marked."""
    passages = catalogue.articles[slug].text.passages
    for passage in side.shown[slug]:
        is_text = passage >= 0 and passages[passage].fate in RUNNING_TEXT
        if passage != HEADLINE and (is_text or (slug, passage) in marks.by_passage):
            yield passage


def passage_anchor(slug: Slug, passage: int, *, side: SideBySide) -> str:
    number = side.shown[slug][passage].number
    return f"{side.anchors[slug]}-p{number}" if number else f"{side.anchors[slug]}-standfirst"


def paragraph_url(slug: Slug, shown: ShownPassage) -> str:
    page = article_url(slug)
    return page if shown.number == IN_HEAD else f"{page}#p{shown.number}"


def label_passage(slug: Slug, passage: int, *, catalogue: Catalogue) -> str:
    if passage == STANDFIRST:
        return "Standfirst"
    return LABELS.get(catalogue.articles[slug].text.passages[passage].fate, "")


def group_rows(parts: Sequence[Part]) -> tuple[ReportRow, ...]:
    """Return the rows: paragraphs that only this report has stand together, all others by themselves."""
    rows = []
    for kind, members in groupby(parts, key=lambda part: part.kind):
        run = tuple(members)
        if kind == "sole":
            rows.append(ReportRow(kind=kind, letters=(), paragraphs=tuple(part.paragraph for part in run)))
        else:
            rows += [ReportRow(kind=kind, letters=part.keys, paragraphs=(part.paragraph,)) for part in run]
    return tuple(rows)


def count_rest(slug: Slug, *, side: SideBySide, catalogue: Catalogue) -> str:
    """Return "5 more passages in the article" of running text that may be shown, but not here; "" for none."""
    passages = catalogue.articles[slug].text.passages
    here = side.shown.get(slug, {})
    rest = sum(
        passage >= 0 and passage not in here and passages[passage].fate in RUNNING_TEXT
        for passage in catalogue.shown[slug]
    )
    return f"{count_of(rest, 'more passage')} in the article" if rest else ""

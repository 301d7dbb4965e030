"""The column of one report: its passages in their own order, with marks; long runs without any are folded."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.marks import Marks
from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.composing.event.stretches import part_text
from newsdossier.composing.shown_passages import IN_HEAD, ShownPassage
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.citing import text_at
from newsdossier.model.clean_text import Fate
from newsdossier.model.page.addresses import article_url
from newsdossier.model.page.passages import Paragraph, PassageKey, ReportRow, RowGroup
from newsdossier.model.shown import CUT
from newsdossier.model.span import HEADLINE, STANDFIRST

KINDS: Final = {"shared": "shared", "sole": "only here"}  # what the line of a fold counts
MIN_FOLDED: Final = 2  # a line that says "1 more passage" takes the room of the passage
RUNNING_TEXT: Final = frozenset({Fate.PARAGRAPH, Fate.QUESTION, Fate.ANSWER, Fate.QUOTE, Fate.LIST_ITEM})
LABELS: Final = {
    Fate.CAPTION: "Picture caption",
    Fate.HEADING: "Heading",
    Fate.QUESTION: "Question",
    Fate.ANSWER: "Answer",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How many paragraphs of a report stand open; the rest open on demand."""

    run: int
    """In a row that no other report has: so many give the drift."""
    column: int
    """That no other report has, in all: one long report left two columns beside it empty for pages."""
    shared: int
    """That another report has too."""


OF_FEW: Final = Room(run=3, column=6, shared=12)
OF_MANY: Final = Room(run=1, column=2, shared=4)  # several rows are read for what they share
FEW: Final = 3  # reports that stand in one row


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A paragraph, or the part of one that is marked alike."""

    kind: str
    """shared, sole or plain, as in `ReportRow`"""
    keys: tuple[PassageKey, ...]
    paragraph: Paragraph

    @property
    def differs(self) -> bool:
        """Whether anything in it differs from another report."""
        return any(words.differs for stretch in self.paragraph.stretches for words in stretch.words)


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


def find_room(reports: int) -> Room:
    return OF_FEW if reports <= FEW else OF_MANY


def fold(parts: Sequence[Part], *, room: Room) -> Iterator[tuple[bool, tuple[Part, ...]]]:
    """Yield the parts in order, in groups: whether the group is folded, and what is in it."""
    shown: list[Part] = []
    left = room.column
    for is_quiet, members in groupby(zip(find_quiet(parts, room=room), parts, strict=True), key=itemgetter(0)):
        run = tuple(part for _, part in members)
        opening = count_opening(run, left=min(left, room.run)) if is_quiet else len(run)
        shown += run[:opening]
        left -= opening if is_quiet else 0
        if opening == len(run):
            continue
        if shown:
            yield False, tuple(shown)
        yield True, run[opening:]
        shown = []
    if shown:
        yield False, tuple(shown)


def find_quiet(parts: Sequence[Part], *, room: Room) -> Iterator[bool]:
    """Yield of each part whether it may be folded: it does not differ, and is not among the first that are shared."""
    shared = 0
    for part in parts:
        shared += part.kind == "shared"
        yield not part.differs and (part.kind != "shared" or shared > room.shared)


def count_opening(run: Sequence[Part], *, left: int) -> int:
    """Return how many paragraphs of a run stand open: all of them where too few are left for a fold."""
    opening = max(0, left)
    return len(run) if len(run) < opening + MIN_FOLDED else opening


def summarise(parts: Sequence[Part]) -> str:
    """Return "6 more passages: 1 shared, 4 only here", "2 more passages, only here"."""
    total, kinds = f"{len(parts)} more passages", Counter(part.kind for part in parts)
    if len(kinds) == 1:
        return ", ".join((total, *(words for kind, words in KINDS.items() if kind in kinds)))
    return f"{total}: {', '.join(f'{kinds[kind]} {words}' for kind, words in KINDS.items() if kind in kinds)}"


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

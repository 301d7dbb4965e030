"""The reports of an event one after the other, with their marks in words."""

from collections.abc import Iterator, Sequence

from newsdossier.model.clipping import Mark, MarkKind
from newsdossier.model.page.event_page import Legend, Report
from newsdossier.model.page.passages import Paragraph, PassageKey, ReportRow, Stretch
from newsdossier.rendering.blocks import heading, join_blocks, sentence
from newsdossier.rendering.cards import render_card
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links
from newsdossier.rendering.marks import render_marked

ONLY_HERE = "**Only here**"


def explain_marks(legend: Legend) -> str:
    """Return how the marks read; "" where there are none."""
    return " ".join(
        words
        for words, is_used in (
            ("Words in italics after a letter stand in another report too, under the same letter.", legend.verbatim),
            ("Some passages are told in each report's own words.", legend.told),
            (f"{ONLY_HERE} marks what no other report of this event says.", legend.sole),
            ("Reports differ on words in bold.", legend.differs),
        )
        if is_used
    )


def render_report(report: Report, *, links: Links) -> str:
    """Return the report: who printed it, what it is made of, and its passages as far as they are shown."""
    name = heading(3, escape_markdown(report.name), anchor=report.anchor)
    about = sentence(render_card(report.card, links=links), escape_markdown(report.relation))
    rows = (row for group in report.groups for row in group.rows)
    return join_blocks(
        [
            name,
            about,
            render_headline(report, links=links),
            *(render_row(row, links=links) for row in rows),
            escape_markdown(report.withheld),
            render_beyond(report.keys_beyond, links=links),
            links.to(report.rest, report.card.url) if report.rest else "",
        ]
    )


def render_headline(report: Report, *, links: Links) -> str:
    """Return the headline with its marks; "" where it has none, for it stands above already."""
    is_marked = any(stretch.anchors or any(part.differs for part in stretch.words) for stretch in report.headline)
    if not is_marked:
        return ""
    return f"> Headline: {render_stretches(report.headline, report.headline_keys, links=links)}"


def render_row(row: ReportRow, *, links: Links) -> str:
    """Return each paragraph as a quotation, with what it is beside the other reports."""
    lead = f"{ONLY_HERE} " if row.kind == "sole" else ""
    return join_blocks(f"> {lead}{render_paragraph(one, row.letters, links=links)}" for one in row.paragraphs)


def render_paragraph(paragraph: Paragraph, keys: Sequence[PassageKey], *, links: Links) -> str:
    anchor = f'<a id="{paragraph.anchor}"></a>' if paragraph.anchor else ""
    label = f"{escape_markdown(paragraph.label)}: " if paragraph.label else ""
    source = f" ({links.to('in the article', paragraph.url)})"
    return f"{anchor}{label}{render_stretches(paragraph.stretches, keys, links=links)}{source}"


def render_stretches(stretches: Sequence[Stretch], keys: Sequence[PassageKey], *, links: Links) -> str:
    text, marks = "", []
    for stretch in stretches:
        text += f"({stretch.key}) " if stretch.key else ""
        start = len(text)
        for words in stretch.words:
            if words.differs:
                marks.append(Mark(kind=MarkKind.STRONG, start=len(text), end=len(text) + len(words.text)))
            text += words.text
        if stretch.key:
            marks.append(Mark(kind=MarkKind.EMPHASIS, start=start, end=len(text)))
    anchors = "".join(f'<a id="{anchor}"></a>' for anchor in list_anchors(stretches))
    elsewhere = ", ".join(links.to(key.label, key.url) for key in keys)
    return f"{anchors}{render_marked(text, marks, links=links)}" + (f" ({elsewhere})" if elsewhere else "")


def list_anchors(stretches: Sequence[Stretch]) -> Iterator[str]:
    for stretch in stretches:
        yield from stretch.anchors
        for words in stretch.words:
            yield from words.anchors


def render_beyond(keys: Sequence[PassageKey], *, links: Links) -> str:
    if not keys:
        return ""
    return f"It also has passages that are not shown here: {', '.join(links.to(key.label, key.url) for key in keys)}"

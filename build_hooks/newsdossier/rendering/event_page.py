"""An event as a Markdown file: its reports, what they share, and what stands around it."""

from collections.abc import Iterator

from newsdossier.model.page.event_page import EventPage, Report, SharedWords
from newsdossier.model.page.same_event import SameEventRow
from newsdossier.rendering.article_page import render_neighbour
from newsdossier.rendering.blocks import bullets, heading, join_blocks, nest, section, sentence, table
from newsdossier.rendering.cards import render_card, render_chips, render_links
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.followed_points import list_points
from newsdossier.rendering.links import Links
from newsdossier.rendering.why import list_reasons, render_day


def render_event_page(page: EventPage, *, links: Links) -> str:
    return join_blocks(
        [
            heading(1, escape_markdown(page.head.title)),
            escape_markdown(page.summary),
            bullets(list_head(page, links=links)),
            section(
                "Reports",
                table(("Report", "Words", "Rests on"), (report_row(one, links=links) for one in page.reports)),
            ),
            *(render_report(report, links=links) for report in page.reports),
            section("Shared word for word", bullets(render_shared(one, links=links) for one in page.shared)),
            section("Who retells whom", bullets(render_rewrite(one, links=links) for one in page.rewrites)),
            section("Before and after", bullets(render_neighbour(one, links=links) for one in page.neighbours)),
            section(
                "Named in it", bullets(f"{one.label}: {render_chips(one.chips, links=links)}" for one in page.named)
            ),
        ]
    )


def list_head(page: EventPage, *, links: Links) -> Iterator[str]:
    yield f"Event {page.number} of {page.total} in {links.to('the timeline', 'timeline/')}"
    day = f"Happened: {render_day(page.day, at_length=True)}"
    yield nest(day, list_reasons(page.day_why, links=links) if page.day_why is not None else ())
    if page.group_why is not None:
        grouped = f"{len(page.reports)} reports taken as one event ({page.group_why.certainty})"
        yield nest(grouped, list_reasons(page.group_why, links=links))
    elif page.curated:
        yield "Grouped by a curator"


def report_row(report: Report, *, links: Links) -> tuple[str, str, str]:
    return render_card(report.card, links=links), str(report.words), escape_markdown(report.rests_on)


def render_report(report: Report, *, links: Links) -> str:
    name = f"{heading(3, escape_markdown(report.card.headline))} {{: #{report.anchor} }}"
    about = sentence(render_card(report.card, links=links), escape_markdown(report.relation))
    return join_blocks([name, about, *(f"> {escape_markdown(paragraph)}" for paragraph in report.opening)])


def render_shared(shared: SharedWords, *, links: Links) -> str:
    return f"“{escape_markdown(shared.words)}”, in {render_links(shared.between, links=links)}"


def render_rewrite(row: SameEventRow, *, links: Links) -> str:
    words = sentence(render_card(row.card, links=links), escape_markdown(row.relation), escape_markdown(row.shared))
    return nest(words, list_points(row, links=links))

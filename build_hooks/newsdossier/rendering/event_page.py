"""An event as a Markdown file: its reports, what they share, where they differ, and what stands around it."""

from collections.abc import Iterator

from newsdossier.model.page.event_page import EventPage, Report
from newsdossier.model.page.parts import Figure
from newsdossier.model.page.same_event import SameEventRow
from newsdossier.rendering.blocks import bullets, heading, join_blocks, nest, section, sentence, table
from newsdossier.rendering.cards import render_card, render_lead, render_links
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.event.around import render_names, render_step
from newsdossier.rendering.event.columns import explain_marks, render_report
from newsdossier.rendering.event.differences import render_difference
from newsdossier.rendering.event.origins import render_origins
from newsdossier.rendering.followed_points import list_points
from newsdossier.rendering.links import Links
from newsdossier.rendering.quotes import render_quote
from newsdossier.rendering.why import list_reasons, render_day

GLANCE = ("Report", "Words", "Shared with another", "Only here", "Rests on")


def render_event_page(page: EventPage, *, links: Links) -> str:
    quotes = (*page.quotes, *page.more_quotes)
    return join_blocks(
        [
            heading(1, escape_markdown(page.head.title)),
            escape_markdown(page.summary),
            f"> {render_lead(page.lead, links=links)}" if page.lead is not None else "",
            bullets(list_head(page, links=links)),
            section("At a glance", table(GLANCE, (report_row(one, links=links) for one in page.reports))),
            section("Where they differ", bullets(render_difference(one, links=links) for one in page.differences)),
            section(
                "Side by side", explain_marks(page.legend), *(render_report(one, links=links) for one in page.reports)
            ),
            section("Who follows whom", bullets(render_rewrite(one, links=links) for one in page.rewrites)),
            section("Who is quoted, and who carried it", bullets(render_quote(one, links=links) for one in quotes)),
            section("What each report rests on", render_origins(page.origins, links=links), anchor="origins"),
            section("Before and after", bullets(render_step(one, links=links) for one in page.steps)),
            section("Named in it", bullets(render_names(one, links=links) for one in page.names)),
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
    yield from (render_figure(figure) for figure in page.figures)


def render_figure(figure: Figure) -> str:
    return f"{escape_markdown(figure.label)}: {escape_markdown(figure.value)}"


def report_row(report: Report, *, links: Links) -> tuple[str, ...]:
    shares = report.shares
    return (
        f"{escape_markdown(report.name)}: {render_card(report.card, links=links)}",
        str(report.words),
        links.to(f"{shares.shared} %", shares.shared_url) if shares is not None else "",
        links.to(str(shares.sole), shares.sole_url) if shares is not None else "",
        render_links(report.rests_on, links=links) or "not said",
    )


def render_rewrite(row: SameEventRow, *, links: Links) -> str:
    words = sentence(render_card(row.card, links=links), escape_markdown(row.relation), escape_markdown(row.shared))
    passages = (f"“{escape_markdown(passage)}”" for passage in row.passages)
    return nest(words, (*passages, *list_points(row, links=links)))

"""The activity strip as a sentence and a list: the months that have articles or events."""

from newsdossier.model.page.time_parts import Strip, StripColumn
from newsdossier.rendering.blocks import bullets, join_blocks
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links


def render_strip(strip: Strip | None, *, links: Links) -> str:
    """Return every column that is not empty; "" without a strip."""
    if strip is None:
        return ""
    columns = (column for column in strip.columns if column.count or column.events)
    undated = f"{links.of(strip.undated)}." if strip.undated is not None else ""
    return join_blocks(
        [escape_markdown(strip.caption), bullets(render_column(column, links=links) for column in columns), undated]
    )


def render_column(column: StripColumn, *, links: Links) -> str:
    hollow = sum(column.squares)
    worked_out = f", {hollow} of them with a day that was worked out or is not known" if hollow else ""
    named = [links.to(f"event {event.number}: {event.title}", event.url) for event in column.events]
    more = [links.to(f"{column.more.text} more events", column.more.url)] if column.more else []
    events = ", ".join((*named, *more))
    return f"{links.to(column.name, column.url)}{worked_out}" + (f"; {events}" if events else "")

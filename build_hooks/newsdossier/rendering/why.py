"""Days and the evidence behind worked-out values, in words."""

from collections.abc import Iterator

from newsdossier.model.page.parts import Day, ReadWords, Why
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links


def render_day(day: Day, *, at_length: bool = False) -> str:
    """Return the day; a worked-out one with its certainty: "Friday 22 September 2023 (worked out, likely)"."""
    words = escape_markdown(day.long if at_length else day.words)
    notes = ", ".join(part for part in ("" if day.stated or not day.iso else "worked out", day.certainty) if part)
    return f"{words} ({notes})" if notes else words


def list_reasons(why: Why, *, links: Links) -> Iterator[str]:
    yield from (render_read(read, links=links) for read in why.read)
    yield from (f"Concluded: {escape_markdown(step)}" for step in why.concluded)
    yield from (f"Against it: {escape_markdown(words)}" for words in why.against)
    yield f"How sure: {why.certainty}" if why.certainty else "How sure: not known"


def render_read(read: ReadWords, *, links: Links) -> str:
    """Return "Read: “on Friday” (line 14); the last Friday before it was saved (rule weekday)"."""
    line = links.to(f"line {read.line}", read.url) if read.line else ""
    source = escape_markdown(read.source)
    where = ", ".join(part for part in (line, source[:1].lower() + source[1:]) if part)
    quote = f"“{escape_markdown(read.quote)}”" if read.quote else "words that rights withhold"
    conclusion = f"; {escape_markdown(read.conclusion)}" if read.conclusion else ""
    return f"Read: {quote}{f' ({where})' if where else ''}{conclusion} (rule {escape_markdown(read.rule)})"

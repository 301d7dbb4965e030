"""The passages behind a claim, in words."""

from collections.abc import Iterable

from newsdossier.model.page.passages import PassageLink
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links


def render_passage(passage: PassageLink, *, links: Links) -> str:
    """Return "[Merrin Post, paragraph 3](…): “…” ([line 14](…))"; without the words where rights withhold them."""
    line = f" ({links.to(f'line {passage.line}', passage.line_url)})" if passage.line else ""
    quote = f": “{escape_markdown(passage.quote)}”" if passage.quote else ""
    return f"{links.to(passage.source, passage.url)}{quote}{line}"


def render_passages(passages: Iterable[PassageLink], *, links: Links) -> tuple[str, ...]:
    return tuple(render_passage(passage, links=links) for passage in passages)

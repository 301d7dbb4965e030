"""The points that one article follows of another, in words."""

from collections.abc import Iterator

from newsdossier.model.page.same_event import SameEventRow, ToldWords
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links


def list_points(row: SameEventRow, *, links: Links) -> Iterator[str]:
    """Yield each point as the rewrite tells it, and as the original does, with the lines where they stand."""
    for point in row.points:
        yield f"{render_point(point.in_rewrite, links=links)} follows {render_point(point.in_original, links=links)}"


def render_point(words: ToldWords, *, links: Links) -> str:
    line = links.to(f"line {words.line}", words.url)
    return f"“{escape_markdown(words.quote)}” ({line})" if words.quote else f"what {line} says"

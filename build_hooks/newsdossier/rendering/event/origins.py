"""What each report rests on, as a list."""

from collections.abc import Iterable, Iterator

from newsdossier.model.page.origins import Carried, OriginEntry, OriginList, SourceName
from newsdossier.model.page.passages import PassageLink
from newsdossier.rendering.blocks import bullets, nest
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links
from newsdossier.rendering.passage_links import render_passages


def render_origins(origins: OriginList | None, *, links: Links) -> str:
    return bullets(list_origins(origins, links=links)) if origins is not None else ""


def list_origins(origins: OriginList, *, links: Links) -> Iterator[str]:
    for entry in (*origins.entries, *origins.more_entries):
        yield nest(render_source(entry, links=links), list_below(entry, links=links))
    for name in origins.alone:
        yield f"{escape_markdown(name)} names no source, and shares too little to tell one"


def render_source(entry: OriginEntry, *, links: Links) -> str:
    name = f'<a id="{entry.anchor}"></a>{links.to(entry.name, entry.url)}'
    marks = [words for words, holds in (("not named", not entry.named), ("an origin", entry.is_origin)) if holds]
    return f"{name} ({', '.join(marks)})" if marks else name


def list_below(entry: OriginEntry, *, links: Links) -> Iterator[str]:
    yield from (f"cites {render_name(one, links=links)}" for one in entry.names)
    yield from (render_carried(one, links=links) for one in entry.carried_by)


def render_name(name: SourceName, *, links: Links) -> str:
    words = f"{escape_markdown(name.text)}{'' if name.named else ' (not named)'}"
    return add_passages(words, name.passages, links=links)


def render_carried(carried: Carried, *, links: Links) -> str:
    worked_out = "" if carried.stated else " (worked out)"
    reason = f": {escape_markdown(carried.reason)}" if carried.reason else ""
    words = f"{links.to(carried.name, carried.url)} rests on it{worked_out}{reason}"
    return add_passages(words, carried.passages, links=links)


def add_passages(words: str, passages: Iterable[PassageLink], *, links: Links) -> str:
    return nest(words, render_passages(passages, links=links))

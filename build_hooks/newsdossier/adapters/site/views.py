"""Views in handwritten pages: a comment asks for one, and its HTML takes the comment's place."""

import logging
import re
from collections.abc import Iterator

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from newsdossier.adapters.site.page import GeneratedPage
from newsdossier.model.dossier import Dossier
from newsdossier.model.page.views import UnknownViewError
from newsdossier.model.site import PlacedView, ViewCall
from newsdossier.pipeline import place_views, read_view_calls

log = logging.getLogger("mkdocs.plugins.dossier")


def fill_views(files: Files, *, env: Environment, dossier: Dossier, config: MkDocsConfig) -> None:
    """Put the views that handwritten pages ask for in place of the comments that ask.

    Comments are looked for in the converted page: one that is shown as code is no comment there.
    """
    for page in list_handwritten(files):
        content = page.content or ""
        calls = tuple(dict.fromkeys(read_view_calls(content)))
        views = {
            call.comment: print_view(call, placed, env=env, page=page, config=config)
            for call, placed in place_known(calls, dossier=dossier, page=page)
        }
        page.content = replace_all(content, views)


def list_handwritten(files: Files) -> Iterator[Page]:
    for file in files.documentation_pages():
        if file.page is not None and not isinstance(file.page, GeneratedPage):
            yield file.page


def place_known(calls: tuple[ViewCall, ...], *, dossier: Dossier, page: Page) -> Iterator[tuple[ViewCall, PlacedView]]:
    """Yield each comment with its view. All at once where all are known, for that reads the dossier once."""
    if not calls:
        return
    try:
        yield from zip(calls, place_views(dossier, calls), strict=True)
    except UnknownViewError:
        yield from ((call, placed) for call in calls for placed in try_to_place(call, dossier=dossier, page=page))


def try_to_place(call: ViewCall, *, dossier: Dossier, page: Page) -> tuple[PlacedView, ...]:
    """Return the view that the comment asks for; where there is none, () and a warning that says what there is."""
    try:
        return place_views(dossier, (call,))
    except UnknownViewError as unknown:
        line = find_line(page.file.content_string, call.comment)
        log.warning("%s:%d: unknown-view: %s\n  %s", page.file.src_uri, line, unknown.message, unknown.hint)
        return ()


def find_line(text: str, comment: str) -> int:
    """Return the line on which the comment first stands, from 1."""
    return text.count("\n", 0, max(text.find(comment), 0)) + 1


def print_view(call: ViewCall, placed: PlacedView, *, env: Environment, page: Page, config: MkDocsConfig) -> str:
    template = env.get_template(f"dossier/views/{call.name}.html")
    return template.render(view=placed.view, page=page, config=config, base_url=get_relative_url(".", page.url))


def replace_all(text: str, replacements: dict[str, str]) -> str:
    """Return the text with each key replaced; what is put in is not looked at again."""
    if not replacements:
        return text
    either = "|".join(re.escape(key) for key in sorted(replacements))
    return re.sub(either, lambda match: replacements[match[0]], text)

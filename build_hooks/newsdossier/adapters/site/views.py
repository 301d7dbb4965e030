"""Views in handwritten pages: a comment asks for one, and its HTML takes the comment's place."""

import logging
import re

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from newsdossier.adapters.site.page import GeneratedPage
from newsdossier.model.dossier import Dossier
from newsdossier.model.site import PlacedView, ViewCall
from newsdossier.pipeline import place_views, read_view_calls

FOLDER = "dossier/views/"
log = logging.getLogger("mkdocs.plugins.dossier")


def fill_views(files: Files, *, env: Environment, dossier: Dossier, config: MkDocsConfig) -> None:
    """Put the views that handwritten pages ask for in place of the comments that ask.

    Comments are looked for in the converted page: one that is shown as code is no comment there.
    """
    names = list_views(env)
    for file in files.documentation_pages():
        page = file.page
        if page is None or isinstance(page, GeneratedPage) or not page.content:
            continue
        calls = read_view_calls(page.content)
        warn_of_unknown(calls, page=page, names=names)
        known = tuple(call for call in calls if call.name in names)
        printed = {
            call.comment: print_view(call, placed, env=env, page=page, config=config)
            for call, placed in zip(known, place_views(dossier, known), strict=True)
        }
        page.content = replace_all(page.content, printed)


def list_views(env: Environment) -> tuple[str, ...]:
    """Return the names of all views that there is a template for."""
    names = env.list_templates(filter_func=lambda name: name.startswith(FOLDER) and name.endswith(".html"))
    return tuple(sorted(name.removeprefix(FOLDER).removesuffix(".html") for name in names))


def warn_of_unknown(calls: tuple[ViewCall, ...], *, page: Page, names: tuple[str, ...]) -> None:
    for call in calls:
        if call.name not in names:
            log.warning(
                '%s:%d: unknown-view: no view is called "%s"\n  views: %s',
                page.file.src_uri,
                find_line(page.file.content_string, call.comment),
                call.name,
                ", ".join(names),
            )


def find_line(text: str, comment: str) -> int:
    """Return the line of the comment, from 1."""
    return text.count("\n", 0, max(text.find(comment), 0)) + 1


def print_view(call: ViewCall, placed: PlacedView, *, env: Environment, page: Page, config: MkDocsConfig) -> str:
    template = env.get_template(f"{FOLDER}{call.name}.html")
    return template.render(view=placed.view, page=page, config=config, base_url=get_relative_url(".", page.url))


def replace_all(text: str, replacements: dict[str, str]) -> str:
    """Return the text with each key replaced; what is put in is not looked at again."""
    if not replacements:
        return text
    either = "|".join(re.escape(key) for key in sorted(replacements))
    return re.sub(either, lambda match: replacements[match[0]], text)

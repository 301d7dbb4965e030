"""Templates, printed as MkDocs prints them."""

import dataclasses
import json
from functools import cache
from types import SimpleNamespace
from typing import Any

import jinja2
from mkdocs.theme import Theme

from newsdossier.adapters.site.context import Counts, NavEntry, SiteContext
from newsdossier.adapters.site.theme import TEMPLATES

PAGE_TEMPLATES = {
    "ArticlePage": "dossier/article.html",
    "SavedPage": "dossier/saved.html",
    "EventPage": "dossier/event.html",
    "SubjectPage": "dossier/subject.html",
    "IndexPage": "dossier/listing.html",
    "DatesPage": "dossier/dates.html",
    "TimelinePage": "dossier/timeline.html",
    "SearchPage": "dossier/search.html",
    "DataPage": "dossier/data.html",
}
VIEW_TEMPLATES = {
    "FiguresView": "dossier/views/figures.html",
    "StripView": "dossier/views/strip.html",
    "EventsView": "dossier/views/events.html",
    "MatrixView": "dossier/views/matrix.html",
    "BarsView": "dossier/views/bars.html",
    "TimelineView": "dossier/views/timeline.html",
}


@cache
def make_environment() -> jinja2.Environment:
    theme = Theme(name="material")
    theme.dirs.insert(0, str(TEMPLATES))
    environment = theme.get_env()
    assert not environment.autoescape, "MkDocs has begun to escape; the templates' own blocks would be for nothing"
    return environment


def make_context(text: str) -> SiteContext:
    return SiteContext(
        title=text,
        description=text,
        language="en",
        repository=text,
        rights_statement=text,
        corrections=text,
        nav=(NavEntry(key="timeline", text=text, url="timeline/"),),
        has_search=True,
        feed="feed.xml",
        card="cards/dossier.png",
        data="data/",
        json_ld='{"@type":"WebSite"}',
        counts=Counts(articles=1, events=1, topics=1, people=1, outlets=1),
    )


def write_front_matter(model: Any) -> dict[str, Any]:
    """Return the page model as its front matter reads.

    The head's fields stand beside all others, tuples are lists, and what is empty is left out.
    """
    fields = json.loads(json.dumps(dataclasses.asdict(model)))
    front_matter: dict[str, Any] = leave_out_empty({**fields.pop("head"), **fields})
    return front_matter


def leave_out_empty(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {key: leave_out_empty(inner) for key, inner in value.items()}
        return {key: inner for key, inner in kept.items() if not is_empty(inner)}
    return [leave_out_empty(inner) for inner in value] if isinstance(value, list) else value


def is_empty(value: Any) -> bool:
    return value is None or value in ("", [], {})


def print_page(template: str, *, meta: dict[str, Any], content: str = "", site: SiteContext) -> str:
    """Return the page as HTML."""
    page = SimpleNamespace(
        meta=meta,
        title=meta.get("title", ""),
        content=content,
        url="articles/here/",
        canonical_url="https://dossier.example.org/articles/here/",
        is_homepage=False,
    )
    config = SimpleNamespace(site_url="https://dossier.example.org/", extra_css=[], extra_javascript=[], copyright=None)
    nav = SimpleNamespace(pages=[])
    environment = make_environment()
    environment.globals["dossier"] = site
    return environment.get_template(template).render(page=page, config=config, nav=nav, base_url="../..")


def print_view(template: str, *, view: Any) -> str:
    """Return a view as it stands in a handwritten page."""
    page = SimpleNamespace(meta={}, url="", title="", content="", is_homepage=True)
    environment = make_environment()
    return environment.get_template(template).render(view=view, page=page, base_url=".")

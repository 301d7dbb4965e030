"""Where each page stands: its address on the site (`url`) and its Markdown file below the docs folder (`path`)."""

from typing import Final

from newsdossier.model.address import Permalink, Slug
from newsdossier.model.days import DateSpan

TIMELINE: Final = "timeline/"
SEARCH: Final = "search/"
DATES: Final = "dates/"
EVENTS: Final = "events/"
DATA: Final = "data/"

FOLDERS: Final = {
    "topic": "topics",
    "person": "people",
    "place": "places",
    "organisation": "organisations",
    "work": "works",
    "outlet": "outlets",
}
"""Folder of the pages of each kind of subject."""

FOLDERS_WITH_INDEX: Final = frozenset({*FOLDERS.values(), "events", "dates"})


def article_url(slug: Slug) -> Permalink:
    return Permalink(f"articles/{slug}/")


def saved_url(slug: Slug, *, line: int = 0) -> str:
    """Return the address of the saved-file page, of one of its lines if a line is given."""
    return f"articles/{slug}/saved/" + (f"#l{line}" if line else "")


def event_url(event: str) -> Permalink:
    return Permalink(f"events/{event}/")


def subject_url(kind: str, subject: str) -> Permalink:
    return Permalink(f"{FOLDERS[kind]}/{subject}/")


def index_url(kind: str) -> str:
    """Return the address of the page that lists all subjects of a kind."""
    return f"{FOLDERS[kind]}/"


def dates_url(span: DateSpan) -> str:
    """Return the address of the page of a year or month; for a day, its place on the page of its month."""
    if span.month is None:
        return f"dates/{span.year:04}/"
    month = f"dates/{span.year:04}/{span.month:02}/"
    return month if span.day is None else f"{month}#{day_anchor(span)}"


def day_url(span: DateSpan) -> str:
    """Return the address of the page of a day, which it has where its month has too many articles for one."""
    return f"dates/{span.year:04}/{span.month:02}/{span.day:02}/"


def day_anchor(span: DateSpan) -> str:
    """Return the id under which the articles of one day stand on the page of its month: "d2023-09-22"."""
    return f"d{span}"


def markdown_path(url: str) -> str:
    """Return the file that is published at an address of the site; a file that is no page is its own address.

    "" is "index.md", "topics/" is "topics/index.md", "articles/harbour-strike/" is "articles/harbour-strike.md".
    """
    page = url.partition("#")[0]
    if page and not page.endswith("/"):
        return page
    name = page.strip("/")
    return f"{name}/index.md".lstrip("/") if not name or name in FOLDERS_WITH_INDEX else f"{name}.md"

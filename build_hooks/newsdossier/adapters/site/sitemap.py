"""Days in the sitemap: of articles, never of the build."""

from datetime import date

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

UNDATED = "1970-01-01"
"""MkDocs stamps sitemap.xml.gz with the latest day of all pages, so each needs one; sitemap.xml does not print this."""


def date_pages(files: Files) -> None:
    """Give each page the day of its article, in place of today, which MkDocs has given it."""
    for file in files.documentation_pages():
        if file.page is not None:
            file.page.update_date = read_day(file.page)


def read_day(page: Page) -> str:
    """Return the day of publication that front matter gives, if it is a whole day; else UNDATED."""
    published = page.meta.get("published")
    day = published.get("iso") if isinstance(published, dict) else None
    return day if isinstance(day, str) and is_day(day) else UNDATED


def is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False

"""What every page has."""

from dataclasses import dataclass

from newsdossier.model.page.parts import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class PageHead:
    """What every page has."""

    path: str
    """Markdown file below the docs folder: "articles/harbour-strike.md"."""
    url: str
    """Below the site's root: "articles/harbour-strike/"."""
    title: str
    description: str
    template: str
    """File of the theme: "dossier/article.html"."""
    crumbs: tuple[Link, ...]
    nav: str
    """The link of the masthead that is current: timeline, topics, people, dates, add or ""."""
    tab: str = ""
    """Title of the browser's tab, where `title` does not tell the page from others; "" where it does."""
    card: str = ""
    """Address of the picture beside a link to it elsewhere, below the site's root; "" where there is none."""
    json_ld: str = ""
    """A JSON object as text, safe inside a script element; only what is known."""
    feed: str = ""
    """Address of its own feed; "" where it has none."""

"""What every page has: file, address, title, description, and where it hangs."""

from typing import Final

from newsdossier.composing.wording import shorten
from newsdossier.model.page.addresses import markdown_path
from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import Link

DESCRIPTION_LENGTH: Final = 200  # search engines show about 160; what follows still helps readers of link previews
TITLE_LENGTH: Final = 300  # no outlet prints a longer headline; a pasted paragraph in its place must not fill the tab

TIMELINE: Final = Link(text="Timeline", url="timeline/")
PARENTS: Final = {
    "articles": TIMELINE,
    "events": TIMELINE,
    "topics": Link(text="Topics", url="topics/"),
    "people": Link(text="People", url="people/"),
    "places": Link(text="Places", url="places/"),
    "organisations": Link(text="Organisations", url="organisations/"),
    "works": Link(text="Works", url="works/"),
    "outlets": Link(text="Outlets", url="outlets/"),
    "dates": Link(text="Dates", url="dates/"),
}
"""Page to go up to from the pages of each folder."""

FOLLOWED: Final = frozenset({"topics", "people", "outlets"})
"""Folders whose pages have a feed each."""

NAV: Final = {folder: folder for folder in ("timeline", "topics", "people", "dates")} | {"events": "timeline"}


def compose_head(url: str, *, title: str, description: str, template: str) -> PageHead:
    """Return the head of a page of the theme's template (`article` for "dossier/article.html")."""
    return PageHead(
        path=markdown_path(url),
        url=url,
        title=shorten(title, length=TITLE_LENGTH),
        description=shorten(description, length=DESCRIPTION_LENGTH),
        template=f"dossier/{template}.html",
        crumbs=find_crumbs(url),
        nav=NAV.get(url.partition("/")[0], ""),
        feed=find_feed(url),
    )


def find_crumbs(url: str) -> tuple[Link, ...]:
    """Return the pages above this one, widest first."""
    folder, *below = url.strip("/").split("/")
    parent = PARENTS.get(folder)
    if parent is None or url == parent.url or not below:
        return ()
    if folder == "dates" and below[1:]:
        return (parent, Link(text=below[0], url=f"dates/{below[0]}/"))
    if folder == "articles" and below[1:]:
        return (Link(text="Back to the article", url=f"articles/{below[0]}/"),)
    return (parent,)


def find_feed(url: str) -> str:
    """Return the address of a page's own feed; the timeline has that of the whole dossier."""
    folder, _, below = url.partition("/")
    if folder in FOLLOWED and below:
        return f"{url}feed.xml"
    return "feed.xml" if folder == "timeline" else ""

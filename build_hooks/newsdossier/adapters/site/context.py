"""What every template knows of the dossier: `dossier` in Jinja."""

from dataclasses import dataclass

from mkdocs.structure.files import Files

from newsdossier.model.dossier import Dossier
from newsdossier.model.page.json_ld import write_json_ld
from newsdossier.model.taxonomy import EntityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class NavEntry:
    """A link of the masthead."""

    key: str
    """What a page calls it in `PageHead.nav`."""
    text: str
    url: str
    """Below the site's root."""


NAV = (
    NavEntry(key="timeline", text="Timeline", url="timeline/"),
    NavEntry(key="topics", text="Topics", url="topics/"),
    NavEntry(key="people", text="People", url="people/"),
    NavEntry(key="dates", text="Dates", url="dates/"),
    NavEntry(key="add", text="Add an article", url="add/"),
)
FEED = "feed.xml"
DATA = "data/"
CARD = "cards/dossier.png"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much there is of everything."""

    articles: int
    events: int
    topics: int
    people: int
    outlets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteContext:
    """The dossier as templates see it."""

    title: str
    description: str
    language: str
    """BCP 47 tag of the site's own words."""
    repository: str
    """Address on the forge, "" if none."""
    rights_statement: str
    corrections: str
    nav: tuple[NavEntry, ...]
    """Only pages that there are."""
    has_search: bool
    feed: str
    """Below the site's root; "" where there is none."""
    card: str
    """Picture beside links to pages that have none of their own, likewise."""
    data: str
    """The page of the data files, likewise."""
    json_ld: str
    """For pages that bring none: a JSON object as text, safe inside a script element."""
    counts: Counts


def compose_context(dossier: Dossier, *, files: Files, has_search: bool) -> SiteContext:
    """Return what templates need to know of the dossier. A dossier without articles has nothing to search."""
    settings = dossier.settings
    addresses = {file.dest_uri for file in files}
    return SiteContext(
        title=settings.title,
        description=settings.description,
        language=settings.language,
        repository=settings.repository,
        rights_statement=settings.rights_statement,
        corrections=settings.corrections,
        nav=tuple(entry for entry in NAV if f"{entry.url}index.html" in addresses),
        has_search=has_search and bool(dossier.articles),
        feed=FEED if FEED in addresses else "",
        card=CARD if CARD in addresses else "",
        data=DATA if f"{DATA}index.html" in addresses else "",
        json_ld=write_json_ld((("@type", "WebSite"), ("name", settings.title), ("description", settings.description))),
        counts=count(dossier),
    )


def count(dossier: Dossier) -> Counts:
    lists = dossier.taxonomies
    return Counts(
        articles=len(dossier.articles),
        events=len(dossier.relations.events),
        topics=len(lists.topics),
        people=sum(entity.kind is EntityKind.PERSON for entity in lists.entities.values()),
        outlets=len(lists.outlets),
    )

"""A page as a Markdown file with front matter, as any tool reads it."""

from newsdossier.model.page.article_page import ArticlePage
from newsdossier.model.page.data_page import DataPage
from newsdossier.model.page.dates_page import DatesPage
from newsdossier.model.page.event_page import EventPage
from newsdossier.model.page.listing_page import IndexPage
from newsdossier.model.page.pages import Page
from newsdossier.model.page.saved_page import SavedPage
from newsdossier.model.page.search_page import SearchPage
from newsdossier.model.page.subject_page import SubjectPage
from newsdossier.model.page.timeline_page import TimelinePage
from newsdossier.model.site import SiteFile
from newsdossier.rendering.article_page import render_article_page
from newsdossier.rendering.data.data_page import render_data_page
from newsdossier.rendering.event_page import render_event_page
from newsdossier.rendering.front_matter import list_front_matter, render_front_matter
from newsdossier.rendering.links import Links
from newsdossier.rendering.listing_page import render_listing_page
from newsdossier.rendering.saved_page import render_saved_page
from newsdossier.rendering.search_page import render_search_page
from newsdossier.rendering.subject_page import render_subject_page
from newsdossier.rendering.time.dates_page import render_dates_page
from newsdossier.rendering.time.timeline_page import render_timeline_page


def render_page(page: Page) -> SiteFile:
    """Return the page's file: its fields as front matter, and below them all that it says as Markdown."""
    body = render_body(page, links=Links(page.head.path))
    values = list_front_matter(page)
    return SiteFile(path=page.head.path, text=f"{render_front_matter(values)}\n{body}\n", front_matter=values)


def render_body(page: Page, *, links: Links) -> str:
    match page:
        case ArticlePage():
            return render_article_page(page, links=links)
        case SavedPage():
            return render_saved_page(page, links=links)
        case EventPage():
            return render_event_page(page, links=links)
        case SubjectPage():
            return render_subject_page(page, links=links)
        case IndexPage():
            return render_listing_page(page, links=links)
        case DatesPage():
            return render_dates_page(page, links=links)
        case TimelinePage():
            return render_timeline_page(page, links=links)
        case SearchPage():
            return render_search_page(page, links=links)
        case DataPage():
            return render_data_page(page, links=links)

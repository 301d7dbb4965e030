"""The page types. Each is one Markdown file with its fields as front matter; the models stand beside this file."""

from newsdossier.model.page.article_page import ArticlePage
from newsdossier.model.page.data_page import DataPage
from newsdossier.model.page.dates_page import DatesPage
from newsdossier.model.page.event_page import EventPage
from newsdossier.model.page.listing_page import IndexPage
from newsdossier.model.page.saved_page import SavedPage
from newsdossier.model.page.search_page import SearchPage
from newsdossier.model.page.subject_page import SubjectPage
from newsdossier.model.page.timeline_page import TimelinePage

Page = ArticlePage | SavedPage | EventPage | SubjectPage | IndexPage | DatesPage | TimelinePage | SearchPage | DataPage

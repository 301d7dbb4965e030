"""The reports of each event, gathered once for all that is asked of them."""

from collections.abc import Iterable, Mapping

from newsdossier.model.article import Article, Articles
from newsdossier.model.relation import Event

EventReports = Mapping[str, tuple[Article, ...]]
"""By the id of the event, in the order of the events."""


def gather_reports(articles: Articles, *, events: Iterable[Event]) -> EventReports:
    """Return the reports of each event in its order, of those that are among these articles."""
    return {event.id: tuple([articles[slug] for slug in event.articles if slug in articles]) for event in events}

"""The articles as lines of a table, with only what is known."""

from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.facts import find_original
from newsdossier.model.address import Slug
from newsdossier.model.days import SettledDay
from newsdossier.model.page.addresses import article_url

COLUMNS: Final = {
    "slug": "Last part of the article's address.",
    "page": "Address of its page, below the site's root.",
    "headline": "As printed; nothing where the file has none.",
    "outlet": "Who published it.",
    "agency": "News service whose text it is.",
    "authors": "As printed, with semicolons between them.",
    "published": "Day on which it came out.",
    "published_certainty": "How sure that is: certain, likely, doubtful.",
    "published_stated": "yes where the file or its curator says it, no where it was worked out.",
    "event_day": "Day of what it reports.",
    "event": "Id of the event that it reports.",
    "topics": "Ids, with semicolons.",
    "people": "Ids of the people whom it names, with semicolons.",
    "language": "Tag of the language (BCP 47).",
    "words": "Number of words of the article's text.",
    "rights": "full, excerpt or link: how much of the text the site shows.",
    "original": "Address at which it stood.",
}
"""Columns of articles.csv, and what they hold."""

FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")  # with which a spreadsheet takes text for a formula


def list_cells(slug: Slug, *, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the cells of an article, in the order of the columns; none is taken for a formula."""
    article, card = catalogue.articles[slug], catalogue.cards[slug]
    published, event = article.dating.published, catalogue.events_by_slug.get(slug)
    subjects = catalogue.subjects_by_slug[slug]
    cells = {
        "slug": slug,
        "page": article_url(slug),
        "headline": card.headline if card.has_headline else "",
        "outlet": card.outlet,
        "agency": card.agency,
        "authors": "; ".join(article.metadata.authors),
        "published": name_day(published),
        "published_certainty": published.certainty if published is not None else "",
        "published_stated": ("yes" if published.stated else "no") if published is not None else "",
        "event_day": name_day(article.dating.event),
        "event": event.id if event is not None else "",
        "topics": "; ".join(key for kind, key in subjects if kind == "topic"),
        "people": "; ".join(key for kind, key in subjects if kind == "person"),
        "language": card.lang,
        "words": str(article.text.words),
        "rights": catalogue.rights[slug],
        "original": find_original(article),
    }
    return tuple(disarm(" ".join(cells[name].split())) for name in COLUMNS)


def name_day(day: SettledDay | None) -> str:
    return str(day.span) if day is not None else ""


def disarm(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell

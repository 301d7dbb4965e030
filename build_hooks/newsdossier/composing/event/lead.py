"""What happened, in the first words of a report, where no curator has said it."""

from itertools import islice
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.columns import RUNNING_TEXT
from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.composing.passage_links import Places, find_in_article, name_place
from newsdossier.composing.wording import shorten
from newsdossier.model.address import Slug
from newsdossier.model.citing import words_at
from newsdossier.model.page.event_parts import Lead
from newsdossier.model.shown import CUT
from newsdossier.model.span import Span

MIN_LEAD: Final = 60  # characters; shorter first lines name a place or greet, and tell nothing
NEAR_TOP: Final = 3  # paragraphs; what stands below more short lines is a note to a table
MAX_LEAD: Final = 320  # about fifty words; what goes on after that is read in the column


def compose_lead(side: SideBySide, *, places: Places, catalogue: Catalogue) -> Lead | None:
    """Return the first paragraph of the report whose headline the event has, with where it stands.

    None where a curator describes the event, where rights withhold the paragraph, or where a text opens with lines.
    """
    slug = find_title_report(side, catalogue=catalogue)
    if side.event.description or slug is None:
        return None
    text = catalogue.articles[slug].text.passages
    spans = (
        Span(article=slug, passage=index, start=0, end=shown.end)
        for index, shown in side.shown.get(slug, {}).items()
        if index >= 0 and text[index].fate in RUNNING_TEXT
    )
    lead = next((span for span in islice(spans, NEAR_TOP) if len(text[span.passage].text) >= MIN_LEAD), None)
    return quote_lead(lead, name=side.names[slug], places=places, catalogue=catalogue) if lead else None


def quote_lead(span: Span, *, name: str, places: Places, catalogue: Catalogue) -> Lead:
    article, card = catalogue.articles[span.article], catalogue.cards[span.article]
    cut = CUT if span.end < len(article.text.passages[span.passage].text) else ""
    return Lead(
        quote=shorten(f"{words_at(article, span)}{cut}", length=MAX_LEAD),
        source=f"{name}, {name_place(span, catalogue=catalogue)}",
        url=places.find(span) or find_in_article(span, catalogue=catalogue),
        lang=card.lang,
        dir=card.dir,
    )


def find_title_report(side: SideBySide, *, catalogue: Catalogue) -> Slug | None:
    """Return the report from which the event has its title, else the first; None if the title is a text's opening."""
    headlines = {
        slug: headline.value
        for slug in side.event.articles
        if (headline := catalogue.articles[slug].metadata.headline) is not None
    }
    titled = (slug for slug, headline in headlines.items() if headline == side.event.title)
    return next(titled, next(iter(headlines), None) if side.event.curated else None)

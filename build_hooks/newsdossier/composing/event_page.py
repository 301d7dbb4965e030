"""The page of one event: its reports side by side, and what they share."""

from dataclasses import replace
from typing import Final

from newsdossier.composing.article_page import compose_neighbours
from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event_cards import describe_event_day
from newsdossier.composing.facets import group_named
from newsdossier.composing.heads import compose_head
from newsdossier.composing.same_event import compose_row, shared_words
from newsdossier.composing.why import explain_event_day, explain_group
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.clean_text import Fate
from newsdossier.model.page.addresses import event_url
from newsdossier.model.page.event_page import EventPage, Report, SharedWords
from newsdossier.model.page.parts import Link
from newsdossier.model.page.same_event import SameEventRow
from newsdossier.model.relation import Event, Rewrite
from newsdossier.model.shown import shown_passages

OPENING_PARAGRAPHS: Final = 3  # who, what, where, when: enough to compare reports by
RUNNING_TEXT: Final = frozenset({Fate.PARAGRAPH, Fate.QUESTION, Fate.ANSWER, Fate.QUOTE})


def compose_event_page(event: Event, *, catalogue: Catalogue) -> EventPage:
    number = catalogue.numbers[event.id]
    summary = count_of(len(event.articles), "report")
    day = describe_event_day(event, catalogue=catalogue)
    return EventPage(
        head=compose_head(
            event_url(event.id),
            title=number.title,
            description=f"{number.title}: {day.words}, {summary}. {event.description}".strip(),
            template="event",
        ),
        number=number.number,
        total=len(catalogue.events),
        curated=event.curated,
        summary=event.description,
        day=day,
        day_why=explain_event_day(event, catalogue=catalogue),
        group_why=explain_group(event, catalogue=catalogue),
        reports=tuple(
            compose_report(slug, order=order, catalogue=catalogue) for order, slug in enumerate(event.articles, start=1)
        ),
        shared=tuple(words for one in list_rewrites(event, catalogue=catalogue) for words in share(one, catalogue)),
        rewrites=tuple(
            compose_rewrite_row(one, catalogue=catalogue) for one in list_rewrites(event, catalogue=catalogue)
        ),
        neighbours=compose_neighbours(event, catalogue=catalogue),
        named=group_named(event.articles, catalogue=catalogue, within=True),
    )


def compose_report(slug: Slug, *, order: int, catalogue: Catalogue) -> Report:
    article, card = catalogue.articles[slug], catalogue.cards[slug]
    shown = shown_passages(article, rights=catalogue.rights[slug])
    paragraphs = [passage.text for passage in shown if passage.fate in RUNNING_TEXT]
    made_of = (one for one in catalogue.rewrites.get(slug, ()) if one.rewrite == slug)
    return Report(
        anchor=f"r{order}",
        card=card,
        words=article.text.words,
        rests_on=card.agency or "not said",
        relation=next((describe_origin(one, catalogue=catalogue) for one in made_of), ""),
        opening=tuple(paragraphs[:OPENING_PARAGRAPHS]),
    )


def describe_origin(rewrite: Rewrite, *, catalogue: Catalogue) -> str:
    """Return "a likely rewrite of “…”"."""
    how = "a rewrite of" if rewrite.stated else f"a {rewrite.certainty} rewrite of"
    return f"{how} “{catalogue.cards[rewrite.original].headline}”"


def list_rewrites(event: Event, *, catalogue: Catalogue) -> tuple[Rewrite, ...]:
    """Return the rewrites among the reports of an event, each once, in the order of the reports."""
    members = frozenset(event.articles)
    return tuple(
        rewrite
        for slug in event.articles
        for rewrite in catalogue.rewrites.get(slug, ())
        if rewrite.rewrite == slug and rewrite.original in members
    )


def share(rewrite: Rewrite, catalogue: Catalogue) -> tuple[SharedWords, ...]:
    cards = catalogue.cards_of((rewrite.original, rewrite.rewrite))
    between = tuple(Link(text=card.headline, url=card.url) for card in cards)
    return tuple(SharedWords(words=words, between=between) for words in shared_words(rewrite, catalogue=catalogue))


def compose_rewrite_row(rewrite: Rewrite, *, catalogue: Catalogue) -> SameEventRow:
    """Return the rewrite as a row that says of which article it is one."""
    return replace(
        compose_row(rewrite.original, rewrite.rewrite, catalogue=catalogue),
        relation=describe_origin(rewrite, catalogue=catalogue),
    )

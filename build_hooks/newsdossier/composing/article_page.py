"""The page of one article."""

from dataclasses import replace
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.citing.citations import compose_citations
from newsdossier.composing.day_words import describe_day
from newsdossier.composing.event.around import rights_of_link
from newsdossier.composing.event_cards import compose_neighbour_card
from newsdossier.composing.facets import compose_filters, group_named
from newsdossier.composing.facts import compose_facts, find_original, outlet_link
from newsdossier.composing.forge import edit_link, report_link
from newsdossier.composing.heads import compose_head
from newsdossier.composing.passage_links import link_passages
from newsdossier.composing.related import compose_related
from newsdossier.composing.same_event import compose_same_event
from newsdossier.composing.shared_letters import compose_letters
from newsdossier.composing.structured_data import compose_json_ld
from newsdossier.composing.subjects import NOT_STATED
from newsdossier.composing.why import explain_day, explain_found, shown_reasoning
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.days import Subject
from newsdossier.model.page.addresses import article_url, saved_url
from newsdossier.model.page.article_page import ArticlePage
from newsdossier.model.page.event_parts import NeighbourEvent
from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import Link
from newsdossier.model.relation import Event, Neighbour
from newsdossier.model.shown import shown_passages, shown_standfirst, shown_words

AROUND: Final = ("Before", "After")


def compose_article_page(article: Article, *, catalogue: Catalogue) -> ArticlePage:
    slug, metadata, dating = article.slug, article.metadata, article.dating
    card, rights, settings = catalogue.cards[slug], catalogue.rights[slug], catalogue.dossier.settings
    event = catalogue.events_by_slug.get(slug)
    return ArticlePage(
        head=replace(
            compose_article_head(article, catalogue=catalogue), json_ld=compose_json_ld(article, catalogue=catalogue)
        ),
        has_headline=card.has_headline,
        lang=card.lang,
        dir=card.dir,
        event=catalogue.numbers[event.id] if event is not None else None,
        place_in_event=place_in_event(slug, event),
        standfirst=shown_standfirst(article, rights=rights),
        outlet=find_outlet(article, catalogue=catalogue),
        outlet_why=explain_found(metadata.outlet, article=article, catalogue=catalogue),
        agency=card.agency,
        byline=metadata.byline.value if metadata.byline is not None else "",
        words=article.text.words,
        published=card.day,
        published_why=explain_day(dating.published, subject=Subject.PUBLISHED, article=article, catalogue=catalogue),
        event_day=describe_day(dating.event, locale=catalogue.locale),
        event_day_why=explain_day(dating.event, subject=Subject.EVENT, article=article, catalogue=catalogue),
        differs=list_differences(article, catalogue=catalogue),
        rights=rights,
        original_url=find_original(article),
        text=shown_passages(article, rights=rights),
        facts=compose_facts(article, catalogue=catalogue),
        named=group_named((slug,), catalogue=catalogue, within=False),
        citations=compose_citations(article, catalogue=catalogue),
        same_event=compose_same_event(slug, catalogue=catalogue),
        same_event_summary=summarise_event(event, catalogue=catalogue),
        letters=compose_letters(slug, catalogue=catalogue),
        neighbours=compose_neighbours(event, catalogue=catalogue),
        related=compose_related(slug, catalogue=catalogue),
        saved_url=saved_url(slug),
        edit_url=edit_link(article.clipping.path, settings=settings),
        report_url=report_link(f"{card.headline} ({article.clipping.path})", settings=settings),
        filters=compose_filters(article, catalogue=catalogue),
        note=article.clipping.front_matter.note or "",
    )


def compose_article_head(article: Article, *, catalogue: Catalogue) -> PageHead:
    card = catalogue.cards[article.slug]
    summary = shown_standfirst(article, rights=catalogue.rights[article.slug]) or card.headline
    likely = f" ({card.day.certainty})" if card.day.certainty else ""
    return compose_head(
        article_url(article.slug),
        title=card.headline,
        description=f"{card.outlet or NOT_STATED}, {card.day.words}{likely}: {summary}",
        template="article",
    )


def place_in_event(slug: Slug, event: Event | None) -> str:
    """Return "Report 2 of 3 on", to be followed by the event; "" without one."""
    if event is None or slug not in event.articles:
        return ""
    total = len(event.articles)
    return "The only report on" if total == 1 else f"Report {event.articles.index(slug) + 1} of {total} on"


def find_outlet(article: Article, *, catalogue: Catalogue) -> Link | None:
    """Return the outlet with its page, if it has one; None where the file does not say which it is."""
    name = catalogue.cards[article.slug].outlet
    return Link(text=name, url=outlet_link(article.metadata.outlet_id, catalogue=catalogue)) if name else None


def list_differences(article: Article, *, catalogue: Catalogue) -> tuple[str, ...]:
    said = dict.fromkeys(conflict.explanation for conflict in article.dating.conflicts)
    return shown_reasoning(tuple(said), article=article, catalogue=catalogue)


def summarise_event(event: Event | None, *, catalogue: Catalogue) -> str:
    """Return "3 reports of …"; "" without an event."""
    if event is None:
        return ""
    return f"{count_of(len(event.articles), 'report')} of {catalogue.event_titles[event.id]}"


def compose_neighbours(event: Event | None, *, catalogue: Catalogue) -> tuple[NeighbourEvent, ...]:
    """Return the events before and after, either of them empty at an end of the story; () without an event."""
    if event is None:
        return ()
    relations = catalogue.dossier.relations
    found = (relations.before.get(event.id), relations.after.get(event.id))
    return tuple(
        compose_neighbour(label, event, neighbour, catalogue=catalogue)
        for label, neighbour in zip(AROUND, found, strict=True)
    )


def compose_neighbour(label: str, event: Event, neighbour: Neighbour | None, *, catalogue: Catalogue) -> NeighbourEvent:
    """Return the neighbour with what links it and the passages that say so."""
    if neighbour is None:
        return NeighbourEvent(label=label, event=None)
    ends = (neighbour.event, event.id) if label == AROUND[0] else (event.id, neighbour.event)
    links = catalogue.story.links_before.get(ends[1], ())
    link = next((one for one in links if one.earlier == ends[0]), None)
    if link is None:
        return NeighbourEvent(label=label, event=compose_neighbour_card(neighbour, catalogue=catalogue))
    reason = shown_words(link.reason, rights=rights_of_link(link, catalogue))
    return NeighbourEvent(
        label=label,
        event=compose_neighbour_card(replace(neighbour, reason=reason), catalogue=catalogue),
        passages=link_passages(link.passages, catalogue=catalogue),
    )

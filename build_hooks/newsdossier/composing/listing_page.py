"""The pages that list all topics, people, places, organisations, works, outlets or events."""

from collections import Counter
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event_cards import compose_event_card
from newsdossier.composing.facets import draw_bars, make_bars
from newsdossier.composing.facts import outlet_link
from newsdossier.composing.heads import compose_head
from newsdossier.composing.subjects import NOT_STATED, PLURALS
from newsdossier.composing.time.parts import LATEST, Part, link_parts
from newsdossier.composing.wording import count_of
from newsdossier.model.page.addresses import EVENTS, TIMELINE, index_url
from newsdossier.model.page.listing_page import IndexPage
from newsdossier.model.page.parts import BarList
from newsdossier.model.taxonomy import Outlet, OutletKind

Named = tuple[str, str]
"""A name and the address of its page, "" where it has none."""

DESCRIBED: Final = {
    "topic": "Subjects of the story, from the dossier's own list.",
    "person": "People whom the dossier follows, by the number of articles that name them.",
    "place": "Places that the dossier follows, by the number of articles that name them.",
    "organisation": "Organisations that the dossier follows, by the number of articles that name them.",
    "work": "Reports, books, treaties and other works, by the number of articles that name them.",
    "outlet": "Where the articles appeared, and the news agencies whose text they are.",
}
NONE_LISTED: Final = "None has been listed yet."
NO_EVENTS: Final = "No event is known yet."
IN_TIMELINE: Final = " The latest stand here; all of them stand in the timeline, by date."


def compose_listing_page(kind: str, *, catalogue: Catalogue) -> IndexPage:
    groups = list_outlets(catalogue=catalogue) if kind == "outlet" else list_subjects(kind, catalogue=catalogue)
    standfirst = DESCRIBED[kind] if groups else f"{DESCRIBED[kind]} {NONE_LISTED}"
    title = PLURALS[kind]
    return IndexPage(
        head=compose_head(
            index_url(kind),
            title=title,
            description=f"{title} of {catalogue.dossier.settings.title}. {standfirst}",
            template="listing",
        ),
        kind=kind,
        standfirst=standfirst,
        groups=groups,
        parts=(),
        events=(),
    )


def compose_events_page(timeline: Part, *, catalogue: Catalogue) -> IndexPage:
    """Return the page of all events; where the timeline is in parts these have them, and the page has the latest."""
    events = list(catalogue.events.values())
    shown = events[-LATEST:] if timeline.parts else events
    standfirst = f"{count_of(len(events), 'event')}, in the order in which they happened." if events else NO_EVENTS
    if timeline.parts:
        standfirst += IN_TIMELINE
    return IndexPage(
        head=compose_head(
            EVENTS,
            title="Events",
            description=f"Events of {catalogue.dossier.settings.title}: {standfirst}",
            template="listing",
        ),
        kind="event",
        standfirst=standfirst,
        groups=(),
        parts=link_parts(timeline, above=TIMELINE, locale=catalogue.locale),
        events=tuple(compose_event_card(event, catalogue=catalogue) for event in shown),
    )


def list_subjects(kind: str, *, catalogue: Catalogue) -> tuple[BarList, ...]:
    """Return all subjects of a kind with their numbers; () for none."""
    keys = [key for key in catalogue.subjects if key[0] == kind]
    return (make_bars("", ((key, catalogue.count(key)) for key in keys), catalogue=catalogue),) if keys else ()


def list_outlets(*, catalogue: Catalogue) -> tuple[BarList, ...]:
    """Return outlets and news agencies with their numbers; a name that stands only in files has no page."""
    outlets: Counter[Named] = Counter()
    agencies: Counter[Named] = Counter()
    for (kind, _), subject in catalogue.subjects.items():
        if isinstance(subject.entry, Outlet) and kind == "outlet":
            group = agencies if subject.entry.kind is OutletKind.AGENCY else outlets
            group[subject.name, subject.url] += 0
    for slug, article in catalogue.articles.items():
        card, metadata = catalogue.cards[slug], article.metadata
        outlets[card.outlet or NOT_STATED, outlet_link(metadata.outlet_id, catalogue=catalogue)] += 1
        if card.agency:
            agencies[card.agency, outlet_link(metadata.agency_id, catalogue=catalogue)] += 1
    groups = (draw_named("Outlets", outlets), draw_named("News agencies", agencies))
    return tuple(group for group in groups if group.bars)


def draw_named(title: str, counts: Counter[Named]) -> BarList:
    return draw_bars(title, ((name, url, count) for (name, url), count in counts.items()))

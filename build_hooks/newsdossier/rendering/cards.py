"""Articles and events in lists."""

from collections.abc import Iterable

from newsdossier.model.page.event_parts import EventCard, Lead
from newsdossier.model.page.parts import Bar, BarList, Card, Chip, Fact, Link
from newsdossier.rendering.blocks import bullets, nest, sentence
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links
from newsdossier.rendering.why import list_reasons, render_day

NO_OUTLET = "Outlet not stated"
NO_HEADLINE = "no headline"


def render_cards(cards: Iterable[Card], *, links: Links) -> str:
    return bullets(render_card(card, links=links) for card in cards)


def render_card(card: Card, *, links: Links) -> str:
    """Return "[Headline](…) · Outlet, from Agency · 22 September 2023 (worked out, likely): why it stands here"."""
    marked = "" if card.has_headline else f" ({NO_HEADLINE})"
    reason = f": {escape_markdown(card.reason)}" if card.reason else ""
    anchor = f'<a id="{card.anchor}"></a>' if card.anchor else ""
    name = f"{anchor}{links.to(card.headline, card.url)}{marked}"
    return sentence(name, render_outlet(card), render_day(card.day)) + reason


def render_outlet(card: Card) -> str:
    outlet = escape_markdown(card.outlet) or NO_OUTLET
    return f"{outlet}, from {escape_markdown(card.agency)}" if card.agency and card.agency != card.outlet else outlet


def render_event(event: EventCard, *, links: Links) -> str:
    """Return the event as an item of a list, with its reports below it."""
    reason = f": {escape_markdown(event.reason)}" if event.reason else ""
    name = links.to(event.title, event.url)
    head = sentence(f"{name} (event {event.number})", render_day(event.day), event.reports) + reason
    words = f"{head}. {escape_markdown(event.description)}" if event.description else head
    return nest(words, (render_card(card, links=links) for card in event.cards))


def render_lead(lead: Lead, *, links: Links) -> str:
    """Return the first words of a report, and where they stand."""
    return f"“{escape_markdown(lead.quote)}” ({links.to(lead.source, lead.url)})"


def render_links(found: Iterable[Link], *, links: Links) -> str:
    return ", ".join(links.of(link) for link in found)


def render_chips(chips: Iterable[Chip], *, links: Links) -> str:
    return ", ".join(f"{links.to(chip.text, chip.url)} ({chip.count})" for chip in chips)


def render_bars(bars: BarList, *, links: Links) -> str:
    return bullets(render_bar(bar, links=links) for bar in bars.bars)


def render_bar(bar: Bar, *, links: Links) -> str:
    return f"{links.to(bar.text, bar.url)}: {bar.count}"


def render_fact(fact: Fact, *, links: Links) -> str:
    """Return "**Label**: value (detail)", with its evidence below it."""
    detail = f" ({escape_markdown(fact.detail)})" if fact.detail else ""
    words = f"**{escape_markdown(fact.label)}**: {links.to(fact.value, fact.url)}{detail}"
    return nest(words, list_reasons(fact.why, links=links) if fact.why is not None else ())

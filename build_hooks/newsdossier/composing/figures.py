"""Size and span of the dossier, in numbers."""

from collections.abc import Iterator

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import join_days, name_span
from newsdossier.model.days import DateSpan
from newsdossier.model.page.addresses import DATES, EVENTS, TIMELINE, index_url
from newsdossier.model.page.parts import Day, Figure


def compose_figures(catalogue: Catalogue) -> tuple[Figure, ...]:
    return tuple(list_figures(catalogue))


def list_figures(catalogue: Catalogue) -> Iterator[Figure]:
    cards = catalogue.cards.values()
    yield Figure(label="Articles", value=f"{len(catalogue.slugs):,}", url=TIMELINE)
    yield Figure(label="Events", value=f"{len(catalogue.events):,}", url=EVENTS)
    yield count_named("Outlets", {card.outlet for card in cards if card.outlet})
    yield count_named("News agencies", {card.agency for card in cards if card.agency})
    days = days_that_bound([card.day for card in cards if card.day.iso])
    if days:
        value = join_days(days[0].words, days[-1].words)
        yield Figure(label="From and to", value=value, url=DATES, wide=True)
    added = [article.clipping.front_matter.added for article in catalogue.articles.values()]
    known = [day for day in added if day is not None]
    if known:
        last = name_span(DateSpan.of_day(max(known)), locale=catalogue.locale)
        yield Figure(label="Last article added", value=last, wide=True)


def count_named(label: str, names: set[str]) -> Figure:
    """Return how many there are; none at all is a thing that the files do not say, and not a number of outlets."""
    return Figure(label=label, value=str(len(names)) if names else "None stated", url=index_url("outlet"))


def days_that_bound(days: list[Day]) -> list[Day]:
    """Return the days, in order, by which the span of the dossier is told: whole days, or whatever there is."""
    return [day for day in days if len(day.iso) == len("2023-09-22")] or days

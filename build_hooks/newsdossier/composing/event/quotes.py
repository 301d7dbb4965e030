"""Who is quoted in the reports of an event, and who carried it in which words."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.composing.passage_links import Places
from newsdossier.composing.quoting.quotes import compose_quote
from newsdossier.model.page.quotes import Quote
from newsdossier.model.voices import Quotation, SharedQuotation

MAX_FIRST: Final = 6  # quotations at length; what goes beyond opens on demand
MIN_MORE: Final = 2
MIN_WORDS: Final = 4  # fewer are a word that a report sets apart, and come last


def compose_quotes(
    side: SideBySide, *, places: Places, catalogue: Catalogue
) -> tuple[tuple[Quote, ...], tuple[Quote, ...]]:
    """Return the quotations that are shown and those that open on demand.

    First those that most reports carry, then those with a speaker, whole phrases before single words, then by place.
    A word or two that one report sets apart, and that nobody is said to have said, are left out: "supercrane", the
    name of a song.
    """
    utterances = [one for one in list_utterances(side, catalogue=catalogue) if not is_set_apart(one)]
    ordered = sorted(enumerate(utterances), key=lambda one: (*rank(one[1]), one[0]))
    quotes = tuple(compose_quote(wordings, catalogue=catalogue, places=places) for _, wordings in ordered)
    return split(quotes)


def split(quotes: tuple[Quote, ...]) -> tuple[tuple[Quote, ...], tuple[Quote, ...]]:
    at = MAX_FIRST if len(quotes) >= MAX_FIRST + MIN_MORE else len(quotes)
    return quotes[:at], quotes[at:]


def list_utterances(side: SideBySide, *, catalogue: Catalogue) -> Iterator[SharedQuotation | Quotation]:
    """Yield each utterance once, in the order of the reports."""
    seen: set[int] = set()
    for slug in side.event.articles:
        for quotation in catalogue.story.quotations.get(slug, ()):
            shared = catalogue.story.shared_quotations.get(quotation.spans[0])
            if shared is None:
                yield quotation
            elif id(shared) not in seen:
                seen.add(id(shared))
                yield shared


def is_set_apart(utterance: SharedQuotation | Quotation) -> bool:
    """Return whether it is a scrap without a speaker in a single report."""
    reports, is_unspoken, is_scrap = rank(utterance)
    return reports == -1 and is_unspoken and is_scrap


def rank(utterance: SharedQuotation | Quotation) -> tuple[int, bool, bool]:
    quotations = quotations_of(utterance)
    reports = {quotation.spans[0].article for quotation in quotations}
    is_scrap = all(len(quotation.words.split()) < MIN_WORDS for quotation in quotations)
    return -len(reports), all(quotation.speaker is None for quotation in quotations), is_scrap


def quotations_of(utterance: SharedQuotation | Quotation) -> Sequence[Quotation]:
    return (utterance,) if isinstance(utterance, Quotation) else [one.quotation for one in utterance.wordings]

"""What a person, place or organisation is quoted as saying, the newest first."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.quoting.quotes import compose_quote
from newsdossier.model.address import Slug
from newsdossier.model.page.parts import Link
from newsdossier.model.page.people import Saying
from newsdossier.model.voices import Quotation, SharedQuotation

MAX_FIRST: Final = 6  # at length; what goes beyond opens on demand
MIN_MORE: Final = 2


def compose_sayings(
    entity: str, slugs: Sequence[Slug], *, catalogue: Catalogue
) -> tuple[tuple[Saying, ...], tuple[Saying, ...]]:
    """Return the utterances that are shown, and those that open on demand: by day, the newest first.

    An utterance is placed by the first article that carries it.
    """
    sayings = [
        compose_saying(utterance, slug=slug, catalogue=catalogue)
        for slug, utterance in list_utterances(entity, slugs, catalogue=catalogue)
    ][::-1]
    at = MAX_FIRST if len(sayings) >= MAX_FIRST + MIN_MORE else len(sayings)
    return tuple(sayings[:at]), tuple(sayings[at:])


def list_utterances(
    entity: str, slugs: Sequence[Slug], *, catalogue: Catalogue
) -> Iterator[tuple[Slug, SharedQuotation | Quotation]]:
    """Yield each utterance of the entity once, with the first article in order of publication that carries it."""
    seen: set[int] = set()
    for slug in slugs:
        for quotation in catalogue.story.quotations.get(slug, ()):
            if quotation.speaker is None or quotation.speaker.entity != entity:
                continue
            shared = catalogue.story.shared_quotations.get(quotation.spans[0])
            if id(shared or quotation) not in seen:
                seen.add(id(shared or quotation))
                yield slug, shared or quotation


def compose_saying(utterance: SharedQuotation | Quotation, *, slug: Slug, catalogue: Catalogue) -> Saying:
    event = catalogue.events_by_slug.get(slug)
    number = catalogue.numbers[event.id] if event is not None else None
    return Saying(
        day=catalogue.cards[slug].day,
        event=Link(text=number.title, url=number.url) if number is not None else None,
        quote=compose_quote(utterance, catalogue=catalogue),
    )

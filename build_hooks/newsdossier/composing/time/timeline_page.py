"""The page of the whole story in order."""

from collections.abc import Iterator
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.facets import make_bars
from newsdossier.composing.heads import compose_head
from newsdossier.composing.subject_page import is_undated
from newsdossier.composing.time.part_pages import Parting, compose_part_pages
from newsdossier.composing.time.parts import Part, link_parts, list_latest
from newsdossier.composing.time.timeline import with_landmarks
from newsdossier.model.page.addresses import TIMELINE
from newsdossier.model.page.parts import Chip
from newsdossier.model.page.timeline_page import TimelinePage

MAX_CHIPS: Final = 12  # two rows; all of them stand on the pages of topics and people
STANDFIRST: Final = "By the day on which things happened, not the day on which they were printed."
EMPTY: Final = "No article has been added yet."
IN_PARTS: Final = "The latest of {:,} entries stand here; all of them stand by date."


def compose_timeline_pages(whole: Part, *, catalogue: Catalogue) -> Iterator[TimelinePage]:
    """Yield the page of the timeline, and those of its parts where it is too long for one."""
    page = compose_timeline_page(whole, catalogue=catalogue)
    yield page
    yield from compose_part_pages(Parting(whole=whole, above=page.head, locale=catalogue.locale))


def compose_timeline_page(whole: Part, *, catalogue: Catalogue) -> TimelinePage:
    """Return the page of the timeline; of one in parts with the latest entries, and no filters: they narrow a page."""
    return TimelinePage(
        head=compose_head(
            TIMELINE,
            title="Timeline",
            description=f"{catalogue.dossier.settings.title}, in order. {STANDFIRST}",
            template="timeline",
        ),
        standfirst=choose_standfirst(whole, catalogue=catalogue),
        parts=link_parts(whole, above=TIMELINE, locale=catalogue.locale),
        entries=tuple(with_landmarks(list_latest(whole))),
        topics=() if whole.parts else list_frequent("topic", catalogue=catalogue),
        people=() if whole.parts else list_frequent("person", catalogue=catalogue),
        undated=catalogue.cards_of(slug for slug in catalogue.slugs if is_undated(slug, catalogue=catalogue)),
    )


def choose_standfirst(whole: Part, *, catalogue: Catalogue) -> str:
    if not catalogue.slugs:
        return EMPTY
    return f"{STANDFIRST} {IN_PARTS.format(whole.count)}" if whole.parts else STANDFIRST


def list_frequent(kind: str, *, catalogue: Catalogue) -> tuple[Chip, ...]:
    """Return the subjects of a kind that have most articles; the number counts articles."""
    counts = [(key, len(slugs)) for key, slugs in catalogue.slugs_by_subject.items() if key[0] == kind]
    bars = make_bars("", counts, catalogue=catalogue).bars
    return tuple(Chip(text=bar.text, url=bar.url, count=bar.count) for bar in bars[:MAX_CHIPS])

"""The page of the whole story in order."""

from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.facets import make_bars
from newsdossier.composing.heads import compose_head
from newsdossier.composing.subject_page import is_undated
from newsdossier.composing.time.timeline import compose_timeline
from newsdossier.model.page.addresses import TIMELINE
from newsdossier.model.page.parts import Chip
from newsdossier.model.page.timeline_page import TimelinePage

MAX_CHIPS: Final = 12  # two rows; all of them stand on the pages of topics and people
STANDFIRST: Final = "By the day on which things happened, not the day on which they were printed."
EMPTY: Final = "No article has been added yet."


def compose_timeline_page(catalogue: Catalogue) -> TimelinePage:
    return TimelinePage(
        head=compose_head(
            TIMELINE,
            title="Timeline",
            description=f"{catalogue.dossier.settings.title}, in order. {STANDFIRST}",
            template="timeline",
        ),
        standfirst=STANDFIRST if catalogue.slugs else EMPTY,
        entries=compose_timeline(catalogue.slugs, catalogue=catalogue, gaps=catalogue.story.gaps),
        topics=list_frequent("topic", catalogue=catalogue),
        people=list_frequent("person", catalogue=catalogue),
        undated=catalogue.cards_of(slug for slug in catalogue.slugs if is_undated(slug, catalogue=catalogue)),
    )


def list_frequent(kind: str, *, catalogue: Catalogue) -> tuple[Chip, ...]:
    """Return the subjects of a kind that have most articles; the number counts articles."""
    counts = [(key, len(slugs)) for key, slugs in catalogue.slugs_by_subject.items() if key[0] == kind]
    bars = make_bars("", counts, catalogue=catalogue).bars
    return tuple(Chip(text=bar.text, url=bar.url, count=bar.count) for bar in bars[:MAX_CHIPS])

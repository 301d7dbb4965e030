"""What articles tell together, as pages look it up: by event, by article, by person."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from newsdossier.model.address import Slug
from newsdossier.model.comparison import Comparison, EventLink, EventOrigins, Gap
from newsdossier.model.span import Span
from newsdossier.model.story import Story
from newsdossier.model.voices import Attribution, Quotation, Role, SharedQuotation

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryIndex:
    """The story of the dossier, by what pages know. Lists keep the order of the story."""

    comparisons: Mapping[str, Comparison]
    """By event; only events with two reports or more."""
    origins: Mapping[str, EventOrigins]
    links_before: Mapping[str, tuple[EventLink, ...]]
    """By the later event."""
    links_after: Mapping[str, tuple[EventLink, ...]]
    """By the earlier event."""
    gaps: tuple[Gap, ...]
    gaps_after: Mapping[str, tuple[Gap, ...]]
    """By the last event before them."""
    gaps_named: Mapping[Slug, tuple[Gap, ...]]
    """By the articles that mention them."""
    quotations: Mapping[Slug, tuple[Quotation, ...]]
    """By the article that has them."""
    shared_quotations: Mapping[Span, SharedQuotation]
    """By the first span of each of their wordings."""
    attributions: Mapping[Slug, tuple[Attribution, ...]]
    """By the article that has them."""
    roles: Mapping[str, tuple[Role, ...]]
    """By entity."""


def index_story(story: Story) -> StoryIndex:
    return StoryIndex(
        comparisons={one.event: one for one in story.comparisons},
        origins={one.event: one for one in story.origins},
        links_before=group(story.links, by=lambda link: (link.later,)),
        links_after=group(story.links, by=lambda link: (link.earlier,)),
        gaps=story.gaps,
        gaps_after=group(story.gaps, by=lambda gap: (gap.after,) if gap.after is not None else ()),
        gaps_named=group(story.gaps, by=lambda gap: dict.fromkeys(span.article for span in gap.mentions)),
        quotations=group(story.voices.quotations, by=lambda quotation: (quotation.spans[0].article,)),
        shared_quotations={
            wording.quotation.spans[0]: shared for shared in story.voices.shared for wording in shared.wordings
        },
        attributions=group(story.voices.attributions, by=lambda one: (one.claim.article,)),
        roles=group(story.roles, by=lambda role: (role.entity,)),
    )


def group(values: Iterable[T], *, by: Callable[[T], Iterable[K]]) -> dict[K, tuple[T, ...]]:
    """Return the values by each of their keys, in the order in which they come."""
    groups: defaultdict[K, list[T]] = defaultdict(list)
    for value in values:
        for key in by(value):
            groups[key].append(value)
    return {key: tuple(members) for key, members in groups.items()}

"""The dossier by the article that is explained. Built once; no explanation goes through the whole story by itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from newsdossier.composing.story_index import group
from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.comparison import Comparison, EventLink, EventOrigins, Gap
from newsdossier.model.dossier import Dossier
from newsdossier.model.relation import Copy, Event, Related, Rewrite
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.model.voices import Attribution, Quotation, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedIndex:
    """What there is to explain, by article or by event. Lists keep the order of the dossier."""

    taxonomies: Taxonomies
    articles: Mapping[Slug, Article]
    events: Mapping[Slug, Event]
    """By each of their reports."""
    rewrites: Mapping[Slug, tuple[Rewrite, ...]]
    """By both ends."""
    copies: Mapping[Slug, tuple[Copy, ...]]
    """Likewise."""
    related: Mapping[Slug, tuple[Related, ...]]
    quotations: Mapping[Slug, tuple[Quotation, ...]]
    attributions: Mapping[Slug, tuple[Attribution, ...]]
    roles: Mapping[Slug, tuple[Role, ...]]
    """By the articles that have the words."""
    gaps: Mapping[Slug, tuple[Gap, ...]]
    """By the articles that mention them."""
    comparisons: Mapping[str, tuple[Comparison, ...]]
    """By event, and so all below."""
    origins: Mapping[str, tuple[EventOrigins, ...]]
    links: Mapping[str, tuple[EventLink, ...]]
    """By both ends."""

    @classmethod
    def of(cls, dossier: Dossier) -> Self:
        relations, story = dossier.relations, dossier.story
        return cls(
            taxonomies=dossier.taxonomies,
            articles={article.slug: article for article in dossier.articles},
            events={slug: event for event in reversed(relations.events) for slug in event.articles},  # the first wins
            rewrites=group(relations.rewrites, by=lambda one: dict.fromkeys((one.rewrite, one.original))),
            copies=group(relations.copies, by=lambda one: dict.fromkeys((one.first, one.second))),
            related=relations.related,
            quotations=group(story.voices.quotations, by=lambda one: (one.spans[0].article,)),
            attributions=group(story.voices.attributions, by=lambda one: (one.claim.article,)),
            roles=group(story.roles, by=lambda one: dict.fromkeys(said.span.article for said in one.mentions)),
            gaps=group(story.gaps, by=lambda one: dict.fromkeys(span.article for span in one.mentions)),
            comparisons=group(story.comparisons, by=lambda one: (one.event,)),
            origins=group(story.origins, by=lambda one: (one.event,)),
            links=group(story.links, by=lambda one: dict.fromkeys((one.earlier, one.later))),
        )

"""What links an article to others."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.composing.explaining.index import ExplainedIndex
from newsdossier.model.address import Slug
from newsdossier.model.evidence import Certainty, Evidence
from newsdossier.model.explanation import (
    ExplainedLink,
)
from newsdossier.model.relation import CopyKind, Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A link to another article."""

    kind: str
    slug: Slug
    certainty: Certainty | None = None
    reason: str
    evidence: tuple[Evidence, ...] = ()


def list_links(slug: Slug, *, event: Event | None, index: ExplainedIndex) -> Iterator[ExplainedLink]:
    links = (
        *link_event(slug, event),
        *link_rewrites(slug, index=index),
        *link_copies(slug, index=index),
        *link_related(slug, index=index),
    )
    for link in links:
        yield ExplainedLink(
            kind=link.kind,
            slug=link.slug,
            path=index.articles[link.slug].clipping.path if link.slug in index.articles else "",
            certainty=link.certainty,
            reason=link.reason,
            evidence=link.evidence,
        )


def link_event(slug: Slug, event: Event | None) -> Iterator[Linked]:
    if event is None:
        return
    reason = "; ".join(event.reasons) or ("a curator says so" if event.curated else "")
    for other in event.articles:
        if other != slug:
            yield Linked(kind="same-event", slug=other, certainty=event.certainty, reason=reason)


def link_rewrites(slug: Slug, *, index: ExplainedIndex) -> Iterator[Linked]:
    for one in index.rewrites.get(slug, ()):
        pairs = (
            *((point.in_rewrite, point.in_original) for point in one.aligned),
            *((passage.in_first, passage.in_second) for passage in one.shared),
        )
        if one.rewrite == slug:
            kind, other, evidence = "rewrite-of", one.original, [side for pair in pairs for side in pair]
        else:
            kind, other, evidence = "rewritten-by", one.rewrite, [side for pair in pairs for side in pair[::-1]]
        yield Linked(kind=kind, slug=other, certainty=one.certainty, reason=one.reason, evidence=tuple(evidence))


def link_copies(slug: Slug, *, index: ExplainedIndex) -> Iterator[Linked]:
    """Yield a link to each article that is the same text; rewrites have links of their own."""
    for copy in index.copies.get(slug, ()):
        if copy.kind is CopyKind.REWRITE:
            continue
        pairs = [(passage.in_first, passage.in_second) for passage in copy.passages]
        ordered = pairs if copy.first == slug else [pair[::-1] for pair in pairs]
        yield Linked(
            kind={None: "same-text", slug: "copied-by"}.get(copy.original, "copy-of"),
            slug=copy.second if copy.first == slug else copy.first,
            certainty=copy.certainty,
            reason=f"{copy.kind}: {copy.reason}",
            evidence=tuple(side for pair in ordered for side in pair),
        )


def link_related(slug: Slug, *, index: ExplainedIndex) -> Iterator[Linked]:
    for related in index.related.get(slug, ()):
        yield Linked(kind="related", slug=related.slug, reason=related.reason)

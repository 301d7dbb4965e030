"""All that is known of one article, with the evidence, for `dossier explain`."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeVar

from newsdossier.composing.explained_index import ExplainedIndex
from newsdossier.composing.facts import name_dateline
from newsdossier.composing.told import list_told
from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate, LineFate
from newsdossier.model.days import SettledDay
from newsdossier.model.evidence import Certainty, Evidence, Found
from newsdossier.model.explanation import (
    ExplainedConflict,
    ExplainedDay,
    ExplainedEntity,
    ExplainedFact,
    ExplainedLine,
    ExplainedLink,
    ExplainedPassage,
    Explanation,
)
from newsdossier.model.mention import Mention
from newsdossier.model.relation import CopyKind, Event

T = TypeVar("T")

HEADLINE_MENTION: Final = -1
STANDFIRST_MENTION: Final = -2


def compose_explanation(article: Article, *, index: ExplainedIndex) -> Explanation:
    """Return every fact about an article, every line of its file and every link, each with what it rests on."""
    event = index.events.get(article.slug)
    return Explanation(
        path=article.clipping.path,
        slug=article.slug,
        sha256=article.clipping.saved.sha256,
        facts=tuple(list_facts(article)),
        days=tuple(list_days(article)),
        conflicts=tuple(
            ExplainedConflict(about=one.subject, explanation=one.explanation, said=one.said, against=one.against)
            for one in article.dating.conflicts
        ),
        passages=tuple(
            ExplainedPassage(
                kind=passage.fate,
                text=passage.text,
                line=passage.block.line,
                repairs=tuple(f"{one.rule}: “{one.saved}” is read as “{one.reads}”" for one in passage.repairs),
            )
            for passage in article.text.passages
        ),
        lines=tuple(explain_line(line) for line in article.text.lines),
        tags=(*list_topics(article, index=index), *list_entities(article, index=index)),
        event=event.id if event is not None else None,
        links=tuple(list_links(article.slug, event=event, index=index)),
        told=list_told(article.slug, index=index),
    )


def list_facts(article: Article) -> Iterator[ExplainedFact]:
    metadata = article.metadata
    yield explain_fact("headline", metadata.headline)
    yield explain_fact("standfirst", metadata.standfirst)
    yield explain_fact("section", metadata.section)
    yield explain_fact("byline", metadata.byline)
    yield explain_fact("agency", metadata.agency)
    yield explain_fact("outlet", metadata.outlet)
    yield explain_fact("dateline", metadata.dateline.map(name_dateline) if metadata.dateline is not None else None)
    yield explain_fact("language", metadata.language)
    yield explain_fact("url", metadata.url)


def explain_fact(name: str, found: Found[str] | None) -> ExplainedFact:
    if found is None:
        return ExplainedFact(name=name, value=None, certainty=None, stated=False, evidence=())
    return ExplainedFact(
        name=name, value=found.value, certainty=found.certainty, stated=found.stated, evidence=found.evidence
    )


def list_days(article: Article) -> Iterator[ExplainedDay]:
    yield explain_day("published", article.dating.published, unknown=article.dating.unknown)
    yield explain_day("event", article.dating.event, unknown=())
    yield explain_day("updated", article.dating.updated, unknown=())


def explain_day(name: str, day: SettledDay | None, *, unknown: tuple[str, ...]) -> ExplainedDay:
    """Return a day with its reasoning; `unknown` says what stayed open."""
    if day is None:
        return ExplainedDay(
            name=name, day=None, precision=None, certainty=None, stated=False, reasoning=unknown, evidence=()
        )
    return ExplainedDay(
        name=name,
        day=str(day.span),
        precision=day.span.precision,
        certainty=day.certainty,
        stated=day.stated,
        reasoning=(*day.reasoning, *unknown),
        evidence=day.evidence,
    )


def explain_line(line: LineFate) -> ExplainedLine:
    fate = "blank" if line.fate is None else str(line.fate)
    kept = line.fate not in (None, Fate.DROPPED)
    return ExplainedLine(line=line.line, text=line.text, kept=kept, fate=fate, rule=line.rule, reason=line.reason)


def list_topics(article: Article, *, index: ExplainedIndex) -> Iterator[ExplainedEntity]:
    for tag in article.tags:
        topic = index.taxonomies.topics.get(tag.topic)
        name = topic.name if topic is not None else tag.topic
        yield ExplainedEntity(kind="topic", id=tag.topic, name=name, stated=tag.stated, evidence=tag.evidence)


def list_entities(article: Article, *, index: ExplainedIndex) -> Iterator[ExplainedEntity]:
    """Return each entity that the article names, in the order of their first mentions."""
    mentions: dict[tuple[str, str], list[Mention]] = {}
    for mention in article.mentions:
        mentions.setdefault((mention.kind, mention.entity), []).append(mention)
    for (kind, entity), places in mentions.items():
        known = index.taxonomies.entities.get(entity)
        yield ExplainedEntity(
            kind=kind,
            id=entity,
            name=known.name if known is not None else entity,
            stated=True,
            evidence=tuple(locate_mention(mention, article=article) for mention in places),
        )


def locate_mention(mention: Mention, *, article: Article) -> Evidence:
    """Return where the name stands in the file: the passage that holds it, or the head."""
    head = {HEADLINE_MENTION: article.metadata.headline, STANDFIRST_MENTION: article.metadata.standfirst}
    if mention.passage >= 0:
        block = article.text.passages[mention.passage].block
        line, start, end = block.line, block.start, block.end
    else:
        found = head.get(mention.passage)
        source = found.evidence[0] if found is not None and found.evidence else None
        line, start, end = (source.line, source.start, source.end) if source is not None else (0, 0, 0)
    return Evidence(
        rule="name-in-text", path=article.clipping.path, line=line, start=start, end=end, quote=mention.words
    )


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A link to another article."""

    kind: str
    slug: Slug
    certainty: Certainty | None = None
    reason: str
    evidence: tuple[Evidence, ...] = ()


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

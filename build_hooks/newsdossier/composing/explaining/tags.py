"""The topics of an article, and whom and what it names."""

from collections.abc import Iterator
from typing import Final

from newsdossier.composing.explaining.index import ExplainedIndex
from newsdossier.model.article import Article
from newsdossier.model.evidence import Evidence
from newsdossier.model.explanation import (
    ExplainedEntity,
)
from newsdossier.model.mention import Mention

HEADLINE_MENTION: Final = -1
STANDFIRST_MENTION: Final = -2


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

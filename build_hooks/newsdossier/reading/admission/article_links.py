"""What a clipping points to: topics, outlet, event, other articles."""

from collections.abc import Iterator
from dataclasses import replace

from newsdossier.model.address import Slug
from newsdossier.model.clipping import Clipping
from newsdossier.model.problem import Problem
from newsdossier.model.source import DossierSources
from newsdossier.model.taxonomy import CuratedEvent
from newsdossier.reading.admission.known_ids import IdList, KnownIds
from newsdossier.reading.lists.entries import read_entries
from newsdossier.reading.quoting import did_you_mean, quote


def check_links(clipping: Clipping, *, known: KnownIds) -> Iterator[Problem]:
    """Give a fault for each id and slug in the front matter that nothing has."""
    lines = dict(clipping.field_lines)
    for field, name, ids in links_of(clipping, known=known):
        if ids.is_complete and name not in ids.ids:
            yield Problem(
                path=clipping.field_path,
                line=lines.get(field, 1),
                code=f"unknown-{ids.noun}",
                message=f"no {ids.noun} is called {quote(name)}",
                hint=hint_at(name, ids=ids, known=known),
            )


def links_of(clipping: Clipping, *, known: KnownIds) -> Iterator[tuple[str, str, IdList]]:
    matter = clipping.front_matter
    yield from (("topics", topic, known.topics) for topic in matter.topics or ())
    yield from (("related", slug, known.articles) for slug in matter.related or ())
    singles = (
        ("outlet", matter.outlet, known.outlets),
        ("event", matter.event, known.events),
        ("rewrite_of", matter.rewrite_of, known.articles),
    )
    yield from ((field, name, ids) for field, name, ids in singles if name is not None)


def hint_at(name: str, *, ids: IdList, known: KnownIds) -> str:
    if ids is known.articles and name in known.new_slugs:
        return f"it is called {quote(known.new_slugs[name])} now"
    return did_you_mean(name, ids.ids, otherwise=ids.where)


def check_event_articles(known: KnownIds, *, sources: DossierSources) -> Iterator[Problem]:
    """Give a fault for each slug in events.yml that no article has."""
    if not known.articles.is_complete or sources.events is None:
        return
    events = read_entries(sources.events, CuratedEvent)
    for name, event in events.values.items():
        for index, slug in enumerate(event.articles):
            if slug not in known.articles.ids:
                yield Problem(
                    path=events.path,
                    line=events.line_of(name, "articles", index),
                    code="unknown-article",
                    message=f"no article is called {quote(slug)}",
                    hint=hint_at(slug, ids=known.articles, known=known),
                )


def keep_links(clipping: Clipping, *, slugs: frozenset[Slug]) -> Clipping:
    """Return the clipping without links to itself, and to articles that are left out: drafts, or those with faults."""
    matter = clipping.front_matter
    others = slugs - {clipping.slug}
    related = tuple(slug for slug in matter.related if slug in others) if matter.related is not None else None
    rewrite_of = matter.rewrite_of if matter.rewrite_of in others else None
    if (related, rewrite_of) == (matter.related, matter.rewrite_of):
        return clipping
    return replace(clipping, front_matter=matter.model_copy(update={"related": related, "rewrite_of": rewrite_of}))

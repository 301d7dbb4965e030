"""Events and relations in data/dossier.json."""

from collections.abc import Iterable, Mapping

from newsdossier.model.address import Slug
from newsdossier.model.dossier import Dossier
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.addresses import event_url
from newsdossier.model.relation import Neighbour
from newsdossier.model.shown import rights_of, shown_event_title, shown_words
from newsdossier.rendering.data.days import Json, describe_day


def describe_events(dossier: Dossier) -> list[Json]:
    articles = {article.slug: article for article in dossier.articles}
    rights = {article.slug: rights_of(article, settings=dossier.settings) for article in dossier.articles}
    by_path = {article.clipping.path: rights[article.slug] for article in dossier.articles}
    relations = dossier.relations
    return [
        {
            "id": event.id,
            "url": event_url(event.id),
            "title": shown_event_title(event, articles=articles, rights=rights),
            "description": event.description,
            "curated": event.curated,
            "certainty": event.certainty,
            "day": describe_day(event.day, by_path=by_path),
            "articles": event.articles,
            "reasons": [
                shown_words(reason, rights=strictest(event.articles, rights=rights)) for reason in event.reasons
            ],
            "before": describe_neighbour(relations.before.get(event.id)),
            "after": describe_neighbour(relations.after.get(event.id)),
        }
        for event in relations.events
    ]


def strictest(slugs: Iterable[Slug], *, rights: Mapping[Slug, Rights]) -> Rights:
    return Rights.FULL if all(rights[slug] is Rights.FULL for slug in slugs) else Rights.EXCERPT


def describe_neighbour(neighbour: Neighbour | None) -> Json | None:
    return {"event": neighbour.event, "reason": neighbour.reason} if neighbour is not None else None


def describe_relations(dossier: Dossier) -> Json:
    rights = {article.slug: rights_of(article, settings=dossier.settings) for article in dossier.articles}
    relations = dossier.relations
    return {
        "alike": [
            {"first": one.first, "second": one.second, "score": one.score, "shared": one.shared}
            for one in relations.alike
        ],
        "rewrites": [
            {
                "rewrite": one.rewrite,
                "original": one.original,
                "certainty": one.certainty,
                "stated": one.stated,
                "reason": shown_words(one.reason, rights=strictest((one.rewrite, one.original), rights=rights)),
                "passages": len(one.shared),
            }
            for one in relations.rewrites
        ],
        "copies": [
            {
                "kind": one.kind,
                "first": one.first,
                "second": one.second,
                "share_of_first": one.share_of_first,
                "share_of_second": one.share_of_second,
                "original": one.original,
                "certainty": one.certainty,
                "stated": one.stated,
                "reason": shown_words(one.reason, rights=strictest((one.first, one.second), rights=rights)),
                "passages": len(one.passages),
            }
            for one in relations.copies
        ],
        "related": [
            {"from": slug, "to": one.slug, "score": one.score, "reason": one.reason, "stated": one.stated}
            for slug in sorted(relations.related)
            for one in relations.related[slug]
        ],
    }

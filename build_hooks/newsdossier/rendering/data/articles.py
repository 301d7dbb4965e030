"""Articles in data/dossier.json."""

from collections import Counter

from newsdossier.model.article import Article
from newsdossier.model.dossier import Dossier
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.addresses import article_url
from newsdossier.model.shown import listed_name, rights_of, shown_passages, shown_standfirst, shown_words
from newsdossier.rendering.data.days import Json, RightsByPath, describe_day


def describe_articles(dossier: Dossier) -> list[Json]:
    rights = {article.slug: rights_of(article, settings=dossier.settings) for article in dossier.articles}
    by_path = {article.clipping.path: rights[article.slug] for article in dossier.articles}
    return [
        {
            **describe_clipping(article),
            **describe_metadata(article, rights=rights[article.slug]),
            **describe_days(article, rights=rights[article.slug], by_path=by_path),
            **describe_subjects(article),
            "text": [
                {"kind": passage.fate, "text": passage.text}
                for passage in shown_passages(article, rights=rights[article.slug])
            ],
        }
        for article in dossier.articles
    ]


def describe_clipping(article: Article) -> Json:
    front_matter = article.clipping.front_matter
    return {
        "slug": article.slug,
        "path": article.clipping.path,
        "url": article_url(article.slug),
        "sha256": article.clipping.saved.sha256,
        "archived": front_matter.archived_url,
        "added": front_matter.added,
        "retrieved": front_matter.retrieved,
        "words": article.text.words,
    }


def describe_metadata(article: Article, *, rights: Rights) -> Json:
    metadata = article.metadata
    found = {"headline": metadata.headline, "byline": metadata.byline, "section": metadata.section}
    dateline = metadata.dateline.value if metadata.dateline is not None else None
    return {
        **{name: one.value if one is not None else None for name, one in found.items()},
        "name": listed_name(article, rights=rights),
        "standfirst": shown_standfirst(article, rights=rights) or None,
        "authors": metadata.authors,
        "outlet": {"id": metadata.outlet_id, "name": metadata.outlet.value if metadata.outlet is not None else None},
        "agency": {"id": metadata.agency_id, "name": metadata.agency.value if metadata.agency is not None else None},
        "dateline": {"place": dateline.place, "agency": dateline.agency, "day": dateline.day_words}
        if dateline
        else None,
        "language": metadata.language.value if metadata.language is not None else None,
        "original": metadata.url.value if metadata.url is not None else None,
        "rights": rights,
    }


def describe_days(article: Article, *, rights: Rights, by_path: RightsByPath) -> Json:
    dating = article.dating
    days = {"published": dating.published, "event_day": dating.event, "updated": dating.updated}
    conflicts = [shown_words(one.explanation, rights=rights) for one in dating.conflicts]
    return {**{name: describe_day(day, by_path=by_path) for name, day in days.items()}, "conflicts": conflicts}


def describe_subjects(article: Article) -> Json:
    mentions = Counter((mention.kind, mention.entity) for mention in article.mentions)
    return {
        "topics": [{"id": tag.topic, "stated": tag.stated} for tag in article.tags],
        "entities": [
            {"id": entity, "kind": kind, "mentions": mentions[kind, entity]} for kind, entity in sorted(mentions)
        ],
    }

"""What feeds say of an article, and which articles they can place in time."""

import re
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.model.days import Precision
from newsdossier.model.dossier import Dossier
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.evidence import Certainty
from newsdossier.model.page.addresses import article_url, subject_url
from newsdossier.model.shown import CUT, cut_words, listed_name, rights_of, shown_passages, shown_standfirst
from newsdossier.model.taxonomy import EntityKind, Listed, Taxonomies
from newsdossier.rendering.characters import clean_characters

MAX_ENTRIES: Final = 100  # what a reader who looks in once a month has missed; more only costs those who poll
SUMMARY_WORDS: Final = 60
SUMMARY_CHARACTERS: Final = 420
LANGUAGE_TAG: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}")
SUMMED_UP: Final = frozenset({Fate.PARAGRAPH, Fate.QUESTION, Fate.ANSWER, Fate.QUOTE})


Followed = tuple[str, str]
"""Kind and id of what has a feed of its own: a topic, person or outlet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One article in a feed. All text is clean, and shortened to what rights allow."""

    id: str
    """A URN that stays if the site moves."""
    url: str
    """Below the site's root."""
    title: str
    summary: str
    authors: tuple[str, ...]
    language: str
    day: date
    """Day on which it joined the dossier, else was saved, else came out."""
    published: date | None
    """Day on which it came out, if that is known without doubt."""
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """The newest articles of the dossier, or of a topic, person or outlet."""

    path: str
    """Without its ending: "feed", "topics/wages/feed"."""
    id: str
    title: str
    description: str
    page: str
    """Address of the page that it belongs to, below the site's root."""
    entries: tuple[FeedEntry, ...]
    """Newest first, at most MAX_ENTRIES."""
    left_out: int
    """Articles without any day."""


def compose_feeds(dossier: Dossier) -> tuple[Feed, ...]:
    """Return the feed of the whole dossier, and that of each topic, person and outlet, by kind and id."""
    entries = {article.slug: compose_entry(article, dossier=dossier) for article in dossier.articles}
    slugs: dict[Followed, list[Slug]] = {followed: [] for followed in list_followed(dossier.taxonomies)}
    for article in dossier.articles:
        for followed in subjects_of(article) & slugs.keys():
            slugs[followed].append(article.slug)
    return (
        compose_whole_feed(tuple(entries.values()), dossier=dossier),
        *(
            compose_subject_feed(followed, tuple(entries[slug] for slug in members), dossier=dossier)
            for followed, members in slugs.items()
        ),
    )


def list_followed(lists: Taxonomies) -> tuple[Followed, ...]:
    people = (key for key, entity in lists.entities.items() if entity.kind is EntityKind.PERSON)
    ids = {"topic": lists.topics, "person": people, "outlet": lists.outlets}
    return tuple((kind, key) for kind in ids for key in sorted(ids[kind]))


def subjects_of(article: Article) -> set[Followed]:
    outlets = (article.metadata.outlet_id, article.metadata.agency_id)
    return {
        *(("topic", tag.topic) for tag in article.tags),
        *(("person", mention.entity) for mention in article.mentions),
        *(("outlet", outlet) for outlet in outlets if outlet is not None),
    }


def compose_whole_feed(entries: tuple[FeedEntry | None, ...], *, dossier: Dossier) -> Feed:
    return Feed(
        path="feed",
        id=make_urn("feed", dossier=dossier),
        title=clean_characters(dossier.settings.title),
        description=clean_characters(dossier.settings.description),
        page="",
        entries=choose_newest(entries),
        left_out=entries.count(None),
    )


def compose_subject_feed(followed: Followed, entries: tuple[FeedEntry | None, ...], *, dossier: Dossier) -> Feed:
    kind, key = followed
    lists = dossier.taxonomies
    by_kind: dict[str, Mapping[str, Listed]] = {
        "topic": lists.topics,
        "person": lists.entities,
        "outlet": lists.outlets,
    }
    entry, page = by_kind[kind][key], subject_url(kind, key)
    return Feed(
        path=f"{page}feed",
        id=make_urn(f"{page}feed", dossier=dossier),
        title=clean_characters(f"{entry.name}: {dossier.settings.title}"),
        description=clean_characters(entry.description),
        page=page,
        entries=choose_newest(entries),
        left_out=entries.count(None),
    )


def choose_newest(entries: Iterable[FeedEntry | None]) -> tuple[FeedEntry, ...]:
    dated = (entry for entry in entries if entry is not None)
    return tuple(sorted(dated, key=lambda entry: (-entry.day.toordinal(), entry.url))[:MAX_ENTRIES])


def compose_entry(article: Article, *, dossier: Dossier) -> FeedEntry | None:
    """Return the article as feeds have it; None if no day places it."""
    day = find_day(article)
    if day is None:
        return None
    rights = rights_of(article, settings=dossier.settings)
    language, topics = article.metadata.language, dossier.taxonomies.topics
    return FeedEntry(
        id=make_urn(article_url(article.slug), dossier=dossier),
        url=article_url(article.slug),
        title=clean_characters(listed_name(article, rights=rights)),
        summary=summarise(article, rights=rights),
        authors=tuple(clean_characters(author) for author in article.metadata.authors),
        language=language.value if language is not None and LANGUAGE_TAG.fullmatch(language.value) else "",
        day=day,
        published=find_published(article),
        topics=tuple(clean_characters(topics[tag.topic].name) for tag in article.tags if tag.topic in topics),
    )


def find_day(article: Article) -> date | None:
    front_matter = article.clipping.front_matter
    return front_matter.added or front_matter.retrieved or find_exact_day(article)


def find_exact_day(article: Article) -> date | None:
    published = article.dating.published
    return published.span.first if published is not None and published.span.precision is Precision.DAY else None


def find_published(article: Article) -> date | None:
    published = article.dating.published
    doubtful = published is not None and published.certainty is Certainty.DOUBTFUL
    return None if doubtful else find_exact_day(article)


def summarise(article: Article, *, rights: Rights) -> str:
    """Return the standfirst, else the first lines, as far as rights allow."""
    standfirst = shown_standfirst(article, rights=rights)
    if standfirst:
        return clean_characters(standfirst)
    opening = next((one.text for one in shown_passages(article, rights=rights) if one.fate in SUMMED_UP), "")
    cut = cut_words(opening, words=SUMMARY_WORDS, characters=SUMMARY_CHARACTERS)
    return clean_characters(cut if cut == opening else f"{cut}{CUT}")


def make_urn(address: str, *, dossier: Dossier) -> str:
    """Return an id that stays the same wherever the site stands: of the repository, else the title, and the address."""
    home = dossier.settings.repository or dossier.settings.title
    return uuid.uuid5(uuid.NAMESPACE_URL, f"{home}#{address}").urn

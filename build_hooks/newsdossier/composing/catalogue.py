"""The dossier as pages look things up in it. Built once; no page goes through all articles by itself."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from babel import Locale

from newsdossier.composing.cards import compose_card
from newsdossier.composing.day_words import find_locale
from newsdossier.composing.shown_passages import ShownPassage, measure_shown
from newsdossier.composing.story_index import StoryIndex, index_story
from newsdossier.composing.subjects import Subject, SubjectKey, list_narrower_topics, list_subjects, subjects_of_article
from newsdossier.model.address import Slug, SourcePath
from newsdossier.model.article import Article
from newsdossier.model.dossier import Dossier
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.addresses import event_url
from newsdossier.model.page.event_parts import EventNumber
from newsdossier.model.page.parts import Card
from newsdossier.model.relation import Alike, Copy, Event, Rewrite
from newsdossier.model.shown import rights_of, shown_event_title

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything of the dossier by the key that pages know. Lists of slugs are in order of publication."""

    dossier: Dossier
    locale: Locale
    articles: Mapping[Slug, Article]
    rights: Mapping[Slug, Rights]
    cards: Mapping[Slug, Card]
    shown: Mapping[Slug, Mapping[int, ShownPassage]]
    """What the page of each article shows, by passage."""
    slugs: tuple[Slug, ...]
    slugs_by_path: Mapping[SourcePath, Slug]
    events: Mapping[str, Event]
    event_titles: Mapping[str, str]
    """As shown: an event that is called after words that rights withhold has another name."""
    numbers: Mapping[str, EventNumber]
    """By event id; the same on every page."""
    events_by_slug: Mapping[Slug, Event]
    subjects: Mapping[SubjectKey, Subject]
    narrower: Mapping[str, tuple[SubjectKey, ...]]
    """Topics by the id of the topic right above them."""
    subjects_by_slug: Mapping[Slug, tuple[SubjectKey, ...]]
    slugs_by_subject: Mapping[SubjectKey, tuple[Slug, ...]]
    rewrites: Mapping[Slug, tuple[Rewrite, ...]]
    """Both those that an article is, and those that were made of it."""
    copies: Mapping[Slug, tuple[Copy, ...]]
    alike: Mapping[Slug, tuple[Alike, ...]]
    story: StoryIndex

    def cards_of(self, slugs: Iterable[Slug]) -> tuple[Card, ...]:
        return tuple(self.cards[slug] for slug in slugs)

    def count(self, key: SubjectKey) -> int:
        return len(self.slugs_by_subject.get(key, ()))


def build_catalogue(dossier: Dossier) -> Catalogue:
    locale = find_locale(dossier.settings.language)
    ordered = tuple(sorted(dossier.articles, key=publication_order))
    rights = {article.slug: rights_of(article, settings=dossier.settings) for article in ordered}
    articles = {article.slug: article for article in ordered}
    outlets = dossier.taxonomies.outlets
    subjects = list_subjects(dossier.taxonomies)
    subjects_by_slug = {article.slug: subjects_of_article(article, subjects=subjects) for article in ordered}
    titles = {
        event.id: shown_event_title(event, articles=articles, rights=rights) for event in dossier.relations.events
    }
    return Catalogue(
        dossier=dossier,
        locale=locale,
        articles=articles,
        rights=rights,
        cards={
            article.slug: compose_card(article, rights=rights[article.slug], outlets=outlets, locale=locale)
            for article in ordered
        },
        shown={article.slug: measure_shown(article, rights=rights[article.slug]) for article in ordered},
        slugs=tuple(article.slug for article in ordered),
        slugs_by_path={article.clipping.path: article.slug for article in ordered},
        events={event.id: event for event in dossier.relations.events},
        event_titles=titles,
        numbers={
            event.id: EventNumber(number=number, url=event_url(event.id), title=titles[event.id])
            for number, event in enumerate(dossier.relations.events, start=1)
        },
        events_by_slug={slug: event for event in dossier.relations.events for slug in event.articles},
        subjects=subjects,
        narrower=list_narrower_topics(subjects),
        subjects_by_slug=subjects_by_slug,
        slugs_by_subject=invert(subjects_by_slug),
        rewrites=group_by_slug((item, (item.rewrite, item.original)) for item in dossier.relations.rewrites),
        copies=group_by_slug((item, (item.first, item.second)) for item in dossier.relations.copies),
        alike=group_by_slug((item, (item.first, item.second)) for item in dossier.relations.alike),
        story=index_story(dossier.story),
    )


def publication_order(article: Article) -> tuple[date, Slug]:
    """Sort key: by day of publication, then by slug; at the end of the month, year or list where it is not known."""
    published = article.dating.published
    return (published.span.last if published is not None else date.max, article.slug)


def invert(subjects_by_slug: Mapping[Slug, tuple[SubjectKey, ...]]) -> dict[SubjectKey, tuple[Slug, ...]]:
    slugs: defaultdict[SubjectKey, list[Slug]] = defaultdict(list)
    for slug, keys in subjects_by_slug.items():
        for key in keys:
            slugs[key].append(slug)
    return {key: tuple(members) for key, members in slugs.items()}


def group_by_slug(pairs: Iterable[tuple[T, tuple[Slug, Slug]]]) -> dict[Slug, tuple[T, ...]]:
    groups: defaultdict[Slug, list[T]] = defaultdict(list)
    for item, ends in pairs:
        for slug in ends:
            groups[slug].append(item)
    return {slug: tuple(items) for slug, items in groups.items()}

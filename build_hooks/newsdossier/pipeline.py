"""The way through the house: files in memory become a dossier, a dossier becomes a site. No decisions are made here.

sources ──reading──▶ clippings ──cleaning.sift, extracting, dating.collect──▶ surveys      (1, each alone)
surveys ──cleaning.recurring, relating.likeness──▶ facts of the dossier                       (2, small values of all)
surveys + facts ──cleaning, dating.settle, tagging, relating──▶ Dossier                    (3, settling)
Dossier ──composing──▶ pages ──rendering──▶ Site
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import PurePosixPath

from newsdossier.cleaning.clean import clean
from newsdossier.cleaning.recurring import find_recurring_blocks, find_recurring_lines
from newsdossier.cleaning.sift import sift
from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.data_files import compose_data_files
from newsdossier.composing.explained_index import ExplainedIndex
from newsdossier.composing.explanation import compose_explanation
from newsdossier.composing.site import compose_pages, compose_redirects
from newsdossier.composing.social_cards import compose_social_cards
from newsdossier.composing.views import compose_view
from newsdossier.dating.collect import collect_days
from newsdossier.dating.notes import note_conflicts
from newsdossier.dating.settle import settle_days
from newsdossier.extracting.metadata import extract_metadata
from newsdossier.model.address import Slug, SourcePath, make_slug
from newsdossier.model.article import Article, Survey
from newsdossier.model.clean_text import CleanText
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.days import Dating
from newsdossier.model.dossier import Dossier
from newsdossier.model.dossier_settings import DossierSettings
from newsdossier.model.explanation import ExplanationReport
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.problem import Checked, Problem
from newsdossier.model.proposal import Proposal
from newsdossier.model.site import PlacedView, Site, SiteFile, ViewCall
from newsdossier.model.source import DossierSources, Source
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.reading.admission.admit import admit_clippings
from newsdossier.reading.clipping import read_clipping
from newsdossier.reading.imported.take_over import take_over_front_matter
from newsdossier.reading.lists.taxonomies import read_taxonomies
from newsdossier.reading.settings import read_settings
from newsdossier.reading.unnamed_files import tell_ending
from newsdossier.relating.likeness.likeness import Likeness, find_likeness
from newsdossier.relating.relate import Web, relate_again
from newsdossier.relating.related.nearest import rank_nearest
from newsdossier.relating.together import Account, read_together_again
from newsdossier.rendering.data import render_data
from newsdossier.rendering.feeds import render_feeds
from newsdossier.rendering.markdown import render_page
from newsdossier.rendering.regions import text_region
from newsdossier.rendering.robots import render_robots
from newsdossier.rendering.search_names import render_search_names
from newsdossier.rendering.social_cards import render_social_card
from newsdossier.rendering.views import read_view_calls, render_view_markdown
from newsdossier.suggesting.boilerplate import suggest_boilerplate
from newsdossier.suggesting.duplicates import find_duplicates
from newsdossier.suggesting.entities import suggest_entities
from newsdossier.suggesting.events import suggest_events
from newsdossier.suggesting.outlets import suggest_outlets
from newsdossier.suggesting.proposal import propose_clipping
from newsdossier.suggesting.topics import suggest_topics
from newsdossier.tagging.gazetteer import build_gazetteer
from newsdossier.tagging.mentions import find_mentions
from newsdossier.tagging.topics import assign_topics

__all__ = [
    "Understanding",
    "build_dossier",
    "build_site",
    "explain",
    "find_duplicates",
    "list_addresses",
    "place_views",
    "propose",
    "rank_nearest",
    "read_view_calls",
    "render_view_markdown",
    "suggest_boilerplate",
    "suggest_entities",
    "suggest_events",
    "suggest_outlets",
    "suggest_topics",
    "survey",
    "tell_ending",
    "text_region",
    "understand",
]

EXPLANATION_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Understanding:
    """A dossier, and all that it was understood by: the next one, of which a few files differ, can use it."""

    dossier: Dossier
    clippings: Mapping[SourcePath, Kept[Checked[Clipping]]]
    surveys: Mapping[Slug, Kept[Survey]]
    texts: Mapping[Slug, Kept[CleanText]]
    articles: Mapping[Slug, Kept[Article]]
    likeness: Likeness
    web: Web
    account: Account


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Intake:
    """What the files of a dossier say."""

    settings: DossierSettings
    lists: Taxonomies
    read: Mapping[SourcePath, Kept[Checked[Clipping]]]
    """All that could be read, by path."""
    clippings: tuple[Clipping, ...]
    """Those that are taken into the dossier."""
    problems: tuple[Problem, ...]


def build_dossier(sources: DossierSources, *, today: date | None = None) -> Dossier:
    """Return everything that is understood of the dossier, and all that is wrong with it.

    Clippings with a fault, and drafts, are left out. `today` is for checks alone: with it, days in the future are
    noted.
    """
    return understand(sources, today=today).dossier


def understand(
    sources: DossierSources, *, today: date | None = None, previous: Understanding | None = None
) -> Understanding:
    """Return the same, and what it was understood by. `previous` spares work and changes nothing."""
    intake = take_in(sources, today=today, known=previous.clippings if previous else {})
    lists = intake.lists
    known = previous if previous is not None and previous.dossier.taxonomies == lists else None
    surveys = survey_all(intake.clippings, taxonomies=lists, known=known.surveys if known else {})
    surveyed = tuple(kept.found for kept in surveys.values())
    texts = clean_all(surveyed, known=known.texts if known else {})
    likeness = find_likeness(
        surveyed,
        texts={slug: kept.found for slug, kept in texts.items()},
        previous=previous.likeness if previous else None,
    )
    datings = settle_days(surveyed, alike=likeness.alike, scope=intake.settings.scope)
    kept_articles = make_articles(
        surveyed, texts=texts, datings=datings, taxonomies=lists, known=known.articles if known else {}
    )
    articles = {slug: kept.found for slug, kept in kept_articles.items()}
    web = relate_again(articles, likeness=likeness, taxonomies=lists, previous=previous.web if previous else None)
    account = read_together_again(
        articles, relations=web.relations, taxonomies=lists, previous=previous.account if previous else None
    )
    listed = tuple(articles.values())
    dossier = Dossier(
        settings=intake.settings,
        taxonomies=lists,
        articles=listed,
        relations=web.relations,
        story=account.story,
        problems=tuple(sorted({*intake.problems, *note_conflicts(listed)})),
    )
    return Understanding(
        dossier=dossier,
        clippings=intake.read,
        surveys=surveys,
        texts=texts,
        articles=kept_articles,
        likeness=likeness,
        web=web,
        account=account,
    )


def take_in(
    sources: DossierSources, *, today: date | None, known: Mapping[SourcePath, Kept[Checked[Clipping]]]
) -> Intake:
    """Return what the files say, and all that is wrong with them."""
    settings = read_settings(sources.settings)
    taxonomies = read_taxonomies(sources)
    lists = taxonomies.value or Taxonomies()
    read = read_clippings(sources, known=known)
    admitted = admit_clippings(
        tuple(kept.found for kept in read.values()), taxonomies=lists, sources=sources, today=today
    )
    return Intake(
        settings=settings.value or DossierSettings(),
        lists=lists,
        read=read,
        clippings=admitted.value or (),
        problems=(*sources.problems, *settings.problems, *taxonomies.problems, *admitted.problems),
    )


def read_clippings(
    sources: DossierSources, *, known: Mapping[SourcePath, Kept[Checked[Clipping]]]
) -> dict[SourcePath, Kept[Checked[Clipping]]]:
    """Return every clipping, by path, with what is wrong with it."""
    return {
        source.path: find_or_keep(read_clipping, (source,), kept=known.get(source.path)) for source in sources.clippings
    }


def survey_all(
    clippings: tuple[Clipping, ...], *, taxonomies: Taxonomies, known: Mapping[Slug, Kept[Survey]]
) -> dict[Slug, Kept[Survey]]:
    """Return all that can be said of each clipping alone; `known` was said of it with the same lists."""
    look = partial(survey, taxonomies=taxonomies)
    return {clipping.slug: find_or_keep(look, (clipping,), kept=known.get(clipping.slug)) for clipping in clippings}


def survey(clipping: Clipping, *, taxonomies: Taxonomies) -> Survey:
    """Return all that can be said of one clipping without its siblings."""
    sifted = sift(clipping, outlets=taxonomies.outlets)
    metadata = extract_metadata(clipping, sifted=sifted, outlets=taxonomies.outlets)
    days = collect_days(clipping, sifted=sifted, metadata=metadata)
    return Survey(clipping=clipping, sifted=sifted, metadata=metadata, days=days)


def clean_all(surveys: tuple[Survey, ...], *, known: Mapping[Slug, Kept[CleanText]]) -> dict[Slug, Kept[CleanText]]:
    """Return the text of each article without what comes back on the pages of its outlet."""
    recurring = find_recurring_lines(surveys)

    def clean_one(survey: Survey, _: frozenset[Block]) -> CleanText:
        return clean(survey, recurring=recurring)

    return {
        survey.slug: find_or_keep(
            clean_one, (survey, find_recurring_blocks(survey, recurring)), kept=known.get(survey.slug)
        )
        for survey in surveys
    }


def make_articles(
    surveys: tuple[Survey, ...],
    *,
    texts: Mapping[Slug, Kept[CleanText]],
    datings: Mapping[Slug, Dating],
    taxonomies: Taxonomies,
    known: Mapping[Slug, Kept[Article]],
) -> dict[Slug, Kept[Article]]:
    """Return every article in the light of all the others, in order of slugs; `known` are of the same lists."""
    gazetteer = build_gazetteer(taxonomies.entities)

    def make_article(survey: Survey, text: CleanText, dating: Dating) -> Article:
        return Article(
            clipping=survey.clipping,
            text=text,
            metadata=survey.metadata,
            dating=dating,
            mentions=find_mentions(text, metadata=survey.metadata, gazetteer=gazetteer),
            tags=assign_topics(survey.clipping, text=text, metadata=survey.metadata, topics=taxonomies.topics),
        )

    return {
        survey.slug: find_or_keep(
            make_article, (survey, texts[survey.slug].found, datings[survey.slug]), kept=known.get(survey.slug)
        )
        for survey in sorted(surveys, key=lambda survey: survey.slug)
    }


def build_site(dossier: Dossier, *, site_url: str) -> Site:
    """Return every generated file of the site. `site_url` is its public address, or "" where it has none yet."""
    catalogue = build_catalogue(dossier)
    pages = tuple(render_page(page) for page in compose_pages(catalogue))
    files: tuple[SiteFile, ...] = (
        *pages,
        *render_feeds(dossier, site_url=site_url),
        *render_data(dossier),
        *compose_data_files(catalogue),
        render_search_names(dossier),
        render_robots(site_url=site_url),
    )
    return Site(
        files=tuple(sorted(files, key=lambda file: file.path)),
        pictures=tuple(render_social_card(card) for card in compose_social_cards(catalogue)),
        redirects=compose_redirects(dossier),
        problems=dossier.problems,
    )


def place_views(dossier: Dossier, calls: tuple[ViewCall, ...]) -> tuple[PlacedView, ...]:
    """Return what stands in place of each comment of a handwritten page."""
    catalogue = build_catalogue(dossier)
    return tuple(PlacedView(comment=call.comment, view=compose_view(call, catalogue=catalogue)) for call in calls)


def explain(dossier: Dossier, *, paths: tuple[SourcePath, ...]) -> ExplanationReport:
    """Return every fact about the articles in these files, with its evidence.

    Files that hold no article are passed over.
    """
    index, wanted = ExplainedIndex.of(dossier), frozenset(paths)
    return ExplanationReport(
        version=EXPLANATION_VERSION,
        articles=tuple(
            compose_explanation(article, index=index) for article in dossier.articles if article.clipping.path in wanted
        ),
        problems=tuple(problem for problem in dossier.problems if problem.path in wanted),
    )


def list_addresses(sources: DossierSources) -> frozenset[str]:
    """Return every slug that an article has or had, and the name of every file: what a new one must not be called."""
    read = tuple(clipping for source in sources.clippings if (clipping := read_clipping(source).value))
    aliases = (alias for clipping in read for alias in clipping.front_matter.aliases)
    files = (make_slug(PurePosixPath(source.path).stem) for source in sources.clippings)
    return frozenset((*(clipping.slug for clipping in read), *aliases, *files))


def propose(
    new: Source, *, sources: DossierSources, stated: Mapping[str, str], name: str, taken: frozenset[str]
) -> Checked[Proposal]:
    """Return the file as it would join the dossier, with a block of what is surely known of it.

    Front matter that another tool wrote is said in our words, and stays as comments. There is no proposal where the
    file holds nothing to read. `stated` is front matter that the curator gives, `name` the
    slug, or "" for one made of the headline; slugs in `taken` are not given again.
    """
    lists = read_taxonomies(sources).value or Taxonomies()
    brought = take_over_front_matter(new, lists=lists, stated=frozenset(stated))
    read = read_clipping(brought.source)
    if read.value is None:
        return Checked(value=None, problems=read.problems)
    surveyed = survey(read.value, taxonomies=lists)
    proposal = propose_clipping(surveyed, content=brought.source.content, stated=stated, name=name, taken=taken)
    return Checked(value=replace(proposal, brought=brought.fields), problems=read.problems)

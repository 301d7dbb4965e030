"""The way through the house: files in memory become a dossier, a dossier becomes a site. No decisions are made here.

sources ──reading──▶ clippings ──cleaning.sift, extracting, dating.collect──▶ surveys      (1, each alone)
surveys ──cleaning.recurring, relating.likeness──▶ facts of the dossier                       (2, small values of all)
surveys + facts ──cleaning, dating.settle, tagging, relating──▶ Dossier                    (3, settling)
Dossier ──composing──▶ pages ──rendering──▶ Site
"""

from collections.abc import Mapping
from datetime import date
from pathlib import PurePosixPath

from newsdossier.cleaning.clean import clean
from newsdossier.cleaning.recurring import find_recurring_lines
from newsdossier.cleaning.sift import sift
from newsdossier.composing.data_files import compose_data_files
from newsdossier.composing.explanation import compose_explanation
from newsdossier.composing.site import compose_pages, compose_redirects
from newsdossier.composing.social_cards import compose_social_cards
from newsdossier.composing.views import compose_view
from newsdossier.dating.collect import collect_days
from newsdossier.dating.notes import note_conflicts
from newsdossier.dating.settle import settle_days
from newsdossier.extracting.metadata import extract_metadata
from newsdossier.model.address import SourcePath, make_slug
from newsdossier.model.article import Article, Survey
from newsdossier.model.clipping import Clipping
from newsdossier.model.dossier import Dossier
from newsdossier.model.dossier_settings import DossierSettings
from newsdossier.model.explanation import ExplanationReport
from newsdossier.model.problem import Checked
from newsdossier.model.proposal import Proposal
from newsdossier.model.site import PlacedView, Site, SiteFile, ViewCall
from newsdossier.model.source import DossierSources, Source
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.reading.admission.admit import admit_clippings
from newsdossier.reading.clipping import read_clipping
from newsdossier.reading.lists.taxonomies import read_taxonomies
from newsdossier.reading.settings import read_settings
from newsdossier.relating.likeness import find_likeness
from newsdossier.relating.nearest import rank_nearest
from newsdossier.relating.relate import relate
from newsdossier.relating.together import read_together
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
    "settle",
    "suggest_boilerplate",
    "suggest_entities",
    "suggest_events",
    "suggest_outlets",
    "suggest_topics",
    "survey",
    "text_region",
]

EXPLANATION_VERSION = 1


def build_dossier(sources: DossierSources, *, today: date | None = None) -> Dossier:
    """Return everything that is understood of the dossier, and all that is wrong with it.

    Clippings with a fault, and drafts, are left out. `today` is for checks alone: with it, days in the future are
    noted.
    """
    settings = read_settings(sources.settings)
    taxonomies = read_taxonomies(sources)
    read = tuple(read_clipping(source) for source in sources.clippings)
    admitted = admit_clippings(read, taxonomies=taxonomies.value or Taxonomies(), sources=sources, today=today)
    return settle(
        tuple(survey(clipping, taxonomies=taxonomies.value or Taxonomies()) for clipping in admitted.value or ()),
        settings=settings,
        taxonomies=taxonomies,
        admitted=admitted,
        sources=sources,
    )


def survey(clipping: Clipping, *, taxonomies: Taxonomies) -> Survey:
    """Return all that can be said of one clipping without its siblings."""
    sifted = sift(clipping, outlets=taxonomies.outlets)
    metadata = extract_metadata(clipping, sifted=sifted, outlets=taxonomies.outlets)
    days = collect_days(clipping, sifted=sifted, metadata=metadata)
    return Survey(clipping=clipping, sifted=sifted, metadata=metadata, days=days)


def settle(
    surveys: tuple[Survey, ...],
    *,
    settings: Checked[DossierSettings],
    taxonomies: Checked[Taxonomies],
    admitted: Checked[tuple[Clipping, ...]],
    sources: DossierSources,
) -> Dossier:
    """Return the dossier: every article in the light of all the others."""
    lists = taxonomies.value or Taxonomies()
    scope = (settings.value or DossierSettings()).scope
    recurring = find_recurring_lines(surveys)
    texts = {survey.slug: clean(survey, recurring=recurring) for survey in surveys}
    likeness = find_likeness(surveys, texts=texts)
    datings = settle_days(surveys, alike=likeness.alike, scope=scope)
    gazetteer = build_gazetteer(lists.entities)
    articles = tuple(
        Article(
            clipping=survey.clipping,
            text=texts[survey.slug],
            metadata=survey.metadata,
            dating=datings[survey.slug],
            mentions=find_mentions(texts[survey.slug], metadata=survey.metadata, gazetteer=gazetteer),
            tags=assign_topics(survey.clipping, text=texts[survey.slug], metadata=survey.metadata, topics=lists.topics),
        )
        for survey in sorted(surveys, key=lambda survey: survey.slug)
    )
    problems = (
        *sources.problems,
        *settings.problems,
        *taxonomies.problems,
        *admitted.problems,
        *note_conflicts(articles),
    )
    relations = relate(articles, likeness=likeness, taxonomies=lists)
    return Dossier(
        settings=settings.value or DossierSettings(),
        taxonomies=lists,
        articles=articles,
        relations=relations,
        story=read_together(articles, relations=relations, taxonomies=lists),
        problems=tuple(sorted(set(problems))),
    )


def build_site(dossier: Dossier, *, site_url: str) -> Site:
    """Return every generated file of the site. `site_url` is its public address, or "" where it has none yet."""
    pages = tuple(render_page(page) for page in compose_pages(dossier))
    files: tuple[SiteFile, ...] = (
        *pages,
        *render_feeds(dossier, site_url=site_url),
        *render_data(dossier),
        *compose_data_files(dossier),
        render_search_names(dossier),
        render_robots(site_url=site_url),
    )
    return Site(
        files=tuple(sorted(files, key=lambda file: file.path)),
        pictures=tuple(render_social_card(card) for card in compose_social_cards(dossier)),
        redirects=compose_redirects(dossier),
        problems=dossier.problems,
    )


def place_views(dossier: Dossier, calls: tuple[ViewCall, ...]) -> tuple[PlacedView, ...]:
    """Return what stands in place of each comment of a handwritten page."""
    return tuple(PlacedView(comment=call.comment, view=compose_view(call, dossier=dossier)) for call in calls)


def explain(dossier: Dossier, *, paths: tuple[SourcePath, ...]) -> ExplanationReport:
    """Return every fact about the articles in these files, with its evidence.

    Files that hold no article are passed over.
    """
    return ExplanationReport(
        version=EXPLANATION_VERSION,
        articles=tuple(
            compose_explanation(article, dossier=dossier)
            for article in dossier.articles
            if article.clipping.path in paths
        ),
        problems=tuple(problem for problem in dossier.problems if problem.path in paths),
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

    There is none where the file holds nothing to read. `stated` is front matter that the curator gives, `name` the
    slug, or "" for one made of the headline; slugs in `taken` are not given again.
    """
    read = read_clipping(new)
    if read.value is None:
        return Checked(value=None, problems=read.problems)
    surveyed = survey(read.value, taxonomies=read_taxonomies(sources).value or Taxonomies())
    proposal = propose_clipping(surveyed, content=new.content, stated=stated, name=name, taken=taken)
    return Checked(value=proposal, problems=read.problems)

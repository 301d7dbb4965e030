"""From a dossier to its site, to views on handwritten pages and to explanations."""

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.data.files import compose_data_files
from newsdossier.composing.explaining.explanation import compose_explanation
from newsdossier.composing.explaining.index import ExplainedIndex
from newsdossier.composing.site import compose_pages, compose_redirects
from newsdossier.composing.social_cards import compose_social_cards
from newsdossier.composing.views import compose_view
from newsdossier.model.address import SourcePath
from newsdossier.model.dossier import Dossier
from newsdossier.model.explanation import ExplanationReport
from newsdossier.model.site import PlacedView, Site, SiteFile, ViewCall
from newsdossier.rendering.data.files import render_data
from newsdossier.rendering.feeds import render_feeds
from newsdossier.rendering.markdown import render_page
from newsdossier.rendering.robots import render_robots
from newsdossier.rendering.search_names import render_search_names
from newsdossier.rendering.social_cards import render_social_card

EXPLANATION_VERSION = 1


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

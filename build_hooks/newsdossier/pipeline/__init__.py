"""The way through the house: files in memory become a dossier, a dossier becomes a site. No decisions are made here.

sources ──reading──▶ clippings ──cleaning.sift, extracting, dating.collect──▶ surveys      (1, each alone)
surveys ──cleaning.recurring, relating.likeness──▶ facts of the dossier                       (2, small values of all)
surveys + facts ──cleaning, dating.settle, tagging, relating──▶ Dossier                    (3, settling)
Dossier ──composing──▶ pages ──rendering──▶ Site
"""

from newsdossier.pipeline.intake import list_addresses
from newsdossier.pipeline.proposing import propose
from newsdossier.pipeline.publishing import build_site, explain, place_views
from newsdossier.pipeline.understanding import Understanding, build_dossier, survey, understand
from newsdossier.reading.unnamed_files import tell_ending
from newsdossier.relating.related.nearest import rank_nearest
from newsdossier.rendering.portable import make_portable
from newsdossier.rendering.regions import text_region
from newsdossier.rendering.views import read_view_calls, render_view_markdown
from newsdossier.suggesting.boilerplate import suggest_boilerplate
from newsdossier.suggesting.duplicates import find_duplicates
from newsdossier.suggesting.entities import suggest_entities
from newsdossier.suggesting.events import suggest_events
from newsdossier.suggesting.outlets import suggest_outlets
from newsdossier.suggesting.topics import suggest_topics

__all__ = [
    "Understanding",
    "build_dossier",
    "build_site",
    "explain",
    "find_duplicates",
    "list_addresses",
    "make_portable",
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

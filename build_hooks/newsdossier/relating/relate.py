"""All links of the dossier."""

from newsdossier.model.article import Article
from newsdossier.model.relation import Alike, Relations
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.relating.events import group_events
from newsdossier.relating.kinship import score_pairs
from newsdossier.relating.portraits import make_portraits
from newsdossier.relating.related import rank_related
from newsdossier.relating.rewrites import find_rewrites
from newsdossier.relating.story import tell_story


def relate(articles: tuple[Article, ...], *, alike: tuple[Alike, ...], taxonomies: Taxonomies) -> Relations:
    """Return how the articles hang together: events, rewrites, what to read next, what came before and after."""
    portraits = make_portraits(articles, taxonomies=taxonomies)
    kinship = score_pairs(alike, portraits=portraits)
    events = group_events(portraits, kinship=kinship, curated=taxonomies.events)
    before, after = tell_story(events, portraits=portraits, alike=alike)
    return Relations(
        events=events,
        alike=alike,
        rewrites=find_rewrites(portraits, alike=alike, events=events),
        related=rank_related(portraits, alike=alike, events=events),
        before=before,
        after=after,
    )

"""All links of the dossier."""

from newsdossier.model.article import Article
from newsdossier.model.relation import Relations
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.relating.events import group_events
from newsdossier.relating.kinship import score_pairs
from newsdossier.relating.likeness import Likeness
from newsdossier.relating.portraits import make_portraits
from newsdossier.relating.related import rank_related
from newsdossier.relating.rewrites import find_rewrites
from newsdossier.relating.story import tell_story


def relate(articles: tuple[Article, ...], *, likeness: Likeness, taxonomies: Taxonomies) -> Relations:
    """Return how the articles hang together: events, rewrites, what to read next, what came before and after."""
    portraits = make_portraits(articles, likeness=likeness, taxonomies=taxonomies, known={})
    kinship = score_pairs(likeness.pairs, datings=[portrait.article.dating for portrait in portraits.values()])
    events = group_events(portraits, kinship=kinship, curated=taxonomies.events)
    before, after = tell_story(events, portraits=portraits, alike=likeness.alike)
    return Relations(
        events=events,
        alike=likeness.alike,
        rewrites=find_rewrites(portraits, alike=likeness.alike, events=events),
        related=rank_related(portraits, alike=likeness.alike, events=events),
        before=before,
        after=after,
    )

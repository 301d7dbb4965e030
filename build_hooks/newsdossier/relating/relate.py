"""All links of the dossier."""

from collections.abc import Mapping
from dataclasses import dataclass

from newsdossier.model.article import Article, Articles, index_by_slug
from newsdossier.model.relation import Relations
from newsdossier.model.taxonomy import CuratedEvent, Taxonomies
from newsdossier.relating.day_table import make_day_table
from newsdossier.relating.events.chapter import in_order
from newsdossier.relating.events.events import Grouped, find_homes, group_events
from newsdossier.relating.events.kinship import score_pairs
from newsdossier.relating.gallery import Gallery, hang
from newsdossier.relating.likeness.likeness import Likeness
from newsdossier.relating.portraits import make_portraits
from newsdossier.relating.related.related import NextReads, rank_related
from newsdossier.relating.reuse.copies.copies import Reuse, find_copies
from newsdossier.relating.reuse.rewrites.rewrites import Rewrites, find_rewrites
from newsdossier.relating.story import find_between, tell_story


@dataclass(frozen=True, slots=True, eq=False)
class Web:
    """All links of the dossier, and what they were found by: the next dossier, of one article more, can use it."""

    relations: Relations
    curated: Mapping[str, CuratedEvent]
    gallery: Gallery
    grouped: Grouped
    chosen: NextReads
    rewrites: Rewrites
    reuse: Reuse


def relate(articles: tuple[Article, ...], *, likeness: Likeness, taxonomies: Taxonomies) -> Relations:
    """Return how the articles hang together: events, rewrites, what to read next, what came before and after."""
    return relate_again(index_by_slug(articles), likeness=likeness, taxonomies=taxonomies, previous=None).relations


def relate_again(articles: Articles, *, likeness: Likeness, taxonomies: Taxonomies, previous: Web | None) -> Web:
    """Return the same as `relate`, and what it was found by; `previous` spares work and changes no result."""
    before_it = previous.gallery if previous else None
    drawn = make_portraits(
        articles, likeness=likeness, taxonomies=taxonomies, known=before_it.drawn if before_it else {}
    )
    gallery = hang(drawn, previous=before_it)
    same_list = previous is not None and previous.curated == taxonomies.events
    grouped = group_events(
        gallery,
        kinship=score_pairs(likeness.pairs, days=make_day_table(gallery.days)),
        curated=taxonomies.events,
        known=previous.grouped if previous is not None and same_list else None,
    )
    chapters = in_order(grouped.chapters)
    events = tuple(chapter.event for chapter in chapters)
    homes = find_homes(events, slugs=likeness.slugs)
    before, after = tell_story(chapters, homes=homes, likeness=likeness)
    chosen = rank_related(gallery, likeness=likeness, homes=homes, known=previous.chosen if previous else None)
    told = find_rewrites(
        gallery, likeness=likeness, events=events, homes=homes, previous=previous.rewrites if previous else None
    )
    reuse = find_copies(articles, rewrites=told.rewrites, previous=previous.reuse if previous else None)
    relations = Relations(
        events=events,
        alike=likeness.alike,
        rewrites=told.rewrites,
        related=chosen.related,
        before=before,
        after=after,
        between=find_between(events, homes=homes, likeness=likeness, before=before, after=after),
        copies=reuse.copies,
    )
    return Web(relations, taxonomies.events, gallery, grouped, chosen, told, reuse)

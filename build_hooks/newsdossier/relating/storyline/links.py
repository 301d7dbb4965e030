"""What links an event with those before and after it in the story."""

from functools import partial

from newsdossier.model.article import Article, index_by_slug
from newsdossier.model.citing import words_at
from newsdossier.model.comparison import EventLink
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.relation import Relations
from newsdossier.model.span import Span
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.relating.event_reports import EventReports, gather_reports
from newsdossier.relating.storyline.common_names import Lists, name_common, read_lists
from newsdossier.relating.storyline.coverage import cover, is_covered
from newsdossier.relating.storyline.leads import read_leads
from newsdossier.relating.storyline.pairs import Pair, Reports, find_pairs
from newsdossier.relating.storyline.passages import find_passages
from newsdossier.relating.storyline.telling import Telling
from newsdossier.relating.wording import join_words

MOST_NAMED = 3  # in a reason
Links = dict[tuple[str, str], Kept[EventLink]]
"""By the ids of the earlier and the later event."""


def link_events(
    articles: tuple[Article, ...], *, relations: Relations, taxonomies: Taxonomies, tellings: tuple[Telling, ...]
) -> tuple[EventLink, ...]:
    """Return what links each event with its neighbours in the story, with passages of both, in order of the events.

    The reason names works, people, organisations and places that reports of both name, else it is that of the
    neighbourhood. Where a report of the later event tells what the earlier one is about, and its day, it is quoted.
    """
    reports = gather_reports(index_by_slug(articles), events=relations.events)
    links = link_events_again(reports, relations=relations, taxonomies=taxonomies, tellings=tellings, known={})
    return tuple(kept.found for kept in links.values())


def link_events_again(
    reports: EventReports,
    *,
    relations: Relations,
    taxonomies: Taxonomies,
    tellings: tuple[Telling, ...],
    known: Links,
) -> Links:
    """Return the same by the ids of both events; `known` links were found with the same lists."""
    link = partial(make_link, lists=read_lists(taxonomies))
    pairs = find_pairs(reports, relations=relations, tellings=tellings)
    return {ends: find_or_keep(link, (pair,), kept=known.get(ends)) for ends, pair in pairs}


def make_link(pair: Pair, *, lists: Lists) -> EventLink:
    """Return why one event follows from the other, with what reports of the first, then of the second, say of it."""
    earlier, later = pair.earlier.reports, pair.later.reports
    entities = name_common(earlier, later, lists=lists)[:MOST_NAMED]
    named = tell_earlier(pair)
    common = join_words([lists.entities[key].name for key in entities])
    reason = f"both name {common}" if entities else pair.reason
    quoted = f"; the later one tells of it: “{quote(later, named)}”" if named else ""
    find = partial(find_passages, entities=frozenset(entities), words=pair.shared_words())
    found = (*find(earlier), *((named,) if named else ()), *find(later))
    return EventLink(
        earlier=pair.earlier.event,
        later=pair.later.event,
        reason=f"{reason}{quoted}",
        passages=tuple(dict.fromkeys(found)),
    )


def quote(reports: Reports, span: Span) -> str:
    return next(words_at(report, span) for report in reports if report.slug == span.article)


def tell_earlier(pair: Pair) -> Span | None:
    """Return the words of a later report that tell what the earlier event is about, and its day; None without any.

    A month alone is too long for it: much of a story happens within one.
    """
    told = tuple(one for one in pair.told if one.day.day is not None)
    if pair.earlier.day is None or not told:
        return None
    happening = {pair.earlier.event: (pair.earlier.day, pair.earlier.reports)}
    coverage = cover((told,), leads=read_leads(happening, groups=(told,), known=None))
    return next((one.span for one in told if is_covered((one,), coverage)), None)

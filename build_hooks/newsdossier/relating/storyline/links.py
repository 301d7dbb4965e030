"""What links an event with those before and after it in the story."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from newsdossier.model.address import Slug
from newsdossier.model.article import Article, index_by_slug
from newsdossier.model.citing import words_at
from newsdossier.model.clean_text import TELLING_FATES
from newsdossier.model.comparison import EventLink
from newsdossier.model.days import SettledDay
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.relation import Event, Relations
from newsdossier.model.span import Span
from newsdossier.model.taxonomy import Entity, EntityKind, Taxonomies
from newsdossier.relating.event_reports import EventReports, gather_reports
from newsdossier.relating.sentence_ends import split_sentences
from newsdossier.relating.storyline.coverage import cover, is_covered, read_leads
from newsdossier.relating.storyline.tellings import Telling
from newsdossier.relating.wording import join_words

MOST_REPORTS = 3  # of an event, the first by day: others tell the same
MOST_SENTENCES = 6  # of a report that are looked at: what it is about is told first
MOST_NAMED = 3  # in a reason
KINDS = (EntityKind.WORK, EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE)
"""The most telling first: a country stands in every report of its story, a treaty does not."""
Reports = tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """An event with its first reports."""

    event: str
    day: SettledDay | None
    slugs: tuple[Slug, ...]
    reports: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """An event, a later one that follows from it, and all that is known of both."""

    earlier: Chapter
    later: Chapter
    reason: str
    words: tuple[tuple[str, ...], ...]
    """Those that reports of both share, for each two of them that are alike."""
    told: tuple[Telling, ...]
    """What reports of the later one tell of other days than their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """Whom and what the dossier follows."""

    entities: Mapping[str, Entity]
    sources: frozenset[str]
    """Names of outlets and agencies, without case."""


Links = dict[tuple[str, str], Kept[EventLink]]
"""By the ids of the earlier and the later event."""


def link_events(
    articles: tuple[Article, ...], *, relations: Relations, taxonomies: Taxonomies, tellings: tuple[Telling, ...]
) -> tuple[EventLink, ...]:
    """Return what links each event with its neighbours in the story, with passages of both, in order of the events.

    The reason names works, people, organisations and places that reports of both name, else it is that of the
    neighbourhood. Where a report of the later event tells what the earlier one is about, and its day, it is quoted.
    """
    return tuple(
        kept.found
        for kept in link_events_again(
            gather_reports(index_by_slug(articles), events=relations.events),
            relations=relations,
            taxonomies=taxonomies,
            tellings=tellings,
            known={},
        ).values()
    )


def link_events_again(
    reports: EventReports,
    *,
    relations: Relations,
    taxonomies: Taxonomies,
    tellings: tuple[Telling, ...],
    known: Links,
) -> Links:
    """Return the same by the ids of both events; `known` links were found with the same lists."""
    outlets = taxonomies.outlets.values()
    lists = Lists(
        entities=taxonomies.entities,
        sources=frozenset(name.casefold() for outlet in outlets for name in (outlet.name, *outlet.aliases)),
    )
    link = partial(make_link, lists=lists)
    pairs = find_pairs(reports, relations=relations, tellings=tellings)
    return {ends: find_or_keep(link, (pair,), kept=known.get(ends)) for ends, pair in pairs}


def find_pairs(
    reports: EventReports, *, relations: Relations, tellings: tuple[Telling, ...]
) -> Iterator[tuple[tuple[str, str], Pair]]:
    """Yield every event with the one before it, and with the one after it, each pair once, by their ids."""
    told: dict[Slug, list[Telling]] = defaultdict(list)
    for one in tellings:
        told[one.span.article].append(one)
    chapters = {event.id: open_chapter(event, reports[event.id][:MOST_REPORTS]) for event in relations.events}
    for ends, reason in order_pairs(relations):
        earlier, later = chapters[ends[0]], chapters[ends[1]]
        alike = relations.between.get(ends, ())
        shown = {*earlier.slugs, *later.slugs}
        words = tuple([one.shared for one in alike if one.first in shown and one.second in shown])
        of_later = tuple([one for slug in later.slugs for one in told.get(slug, ())])
        yield ends, Pair(earlier, later, reason, words=words, told=of_later)


def open_chapter(event: Event, reports: Reports) -> Chapter:
    return Chapter(event.id, event.day, tuple([report.slug for report in reports]), reports)


def order_pairs(relations: Relations) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the ids of neighbours with the reason, in the order of the events."""
    reasons = {(one.event, event): one.reason for event, one in relations.before.items()}
    for event, one in relations.after.items():
        reasons.setdefault((event, one.event), one.reason)
    places = {event.id: place for place, event in enumerate(relations.events)}
    yield from sorted(reasons.items(), key=lambda one: (places[one[0][0]], places[one[0][1]]))


def make_link(pair: Pair, *, lists: Lists) -> EventLink:
    earlier, later = pair.earlier.reports, pair.later.reports
    entities = name_common(earlier, later, lists=lists)[:MOST_NAMED]
    words = {word.casefold() for shared in pair.words for word in shared}
    named = tell_earlier(pair)
    common = join_words([lists.entities[key].name for key in entities])
    reason = f"both name {common}" if entities else pair.reason
    quoted = f"; the later one tells of it: “{quote(later, named)}”" if named else ""
    found = (
        *telling(earlier, entities=frozenset(entities), words=words),
        *((named,) if named else ()),
        *telling(later, entities=frozenset(entities), words=words),
    )
    return EventLink(
        earlier=pair.earlier.event,
        later=pair.later.event,
        reason=f"{reason}{quoted}",
        passages=tuple(dict.fromkeys(found)),
    )


def quote(reports: Reports, span: Span) -> str:
    return next(words_at(report, span) for report in reports if report.slug == span.article)


def name_common(earlier: Reports, later: Reports, *, lists: Lists) -> list[str]:
    """Return the ids that reports of both name, the most telling first; a news service that carried both links none."""
    counts = [Counter(one.entity for report in reports for one in report.mentions) for reports in (earlier, later)]
    entities = lists.entities
    common = (key for key in counts[0] if key in counts[1] and key in entities)
    return sorted(
        (key for key in common if entities[key].name.casefold() not in lists.sources),
        key=lambda key: (KINDS.index(entities[key].kind), -min(counts[0][key], counts[1][key]), key),
    )


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


def telling(reports: Reports, *, entities: frozenset[str], words: set[str]) -> tuple[Span, ...]:
    """Return the sentence that names most of what the events share; of equals the first. () where none does.

    Where the lists have nothing that both name, it is the passage that has most of the common words.
    """
    if entities:
        best = max(name_entities(reports, entities=entities), key=lambda one: one[0], default=None)
        return (best[1],) if best is not None and best[0] else ()
    passage = max(have_words(reports, words=words), key=lambda one: one[0], default=None)
    return (all_of(*passage[1:]),) if passage is not None and passage[0] else ()


def name_entities(reports: Reports, *, entities: frozenset[str]) -> Iterator[tuple[int, Span]]:
    for report in reports:
        places = [(one.passage, one.start, one.entity) for one in report.mentions if one.entity in entities]
        for span in sentences_of(report):
            yield (
                len({key for index, start, key in places if index == span.passage and span.start <= start < span.end}),
                span,
            )


def have_words(reports: Reports, *, words: set[str]) -> Iterator[tuple[int, Article, int]]:
    """Yield how many of the words the first passages have, each passage as its report and its number."""
    for report in reports:
        for index, passage in enumerate(report.text.passages[:MOST_SENTENCES]):
            if passage.fate in TELLING_FATES:
                yield sum(map(passage.text.casefold().__contains__, words)), report, index


def all_of(report: Article, index: int) -> Span:
    return Span(article=report.slug, passage=index, start=0, end=len(report.text.passages[index].text))


def sentences_of(report: Article) -> Iterator[Span]:
    seen = 0
    for index, passage in enumerate(report.text.passages):
        if passage.fate not in TELLING_FATES:
            continue
        for start, end in split_sentences(passage.text):
            seen += 1
            if seen > MOST_SENTENCES:
                return
            yield Span(article=report.slug, passage=index, start=start, end=end)

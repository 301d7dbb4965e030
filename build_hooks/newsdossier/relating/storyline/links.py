"""What links an event with those before and after it in the story."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.citing import words_at
from newsdossier.model.comparison import EventLink
from newsdossier.model.relation import Event, Relations
from newsdossier.model.span import Span
from newsdossier.model.taxonomy import EntityKind, Taxonomies
from newsdossier.relating.comparing.sentences import TOLD, split_sentences
from newsdossier.relating.storyline.coverage import is_covered, read_coverage
from newsdossier.relating.storyline.tellings import Telling
from newsdossier.relating.wording import join_words

MOST_REPORTS = 3  # of an event, the first by day: others tell the same
MOST_SENTENCES = 6  # of a report that are looked at: what it is about is told first
MOST_NAMED = 3  # in a reason
KINDS = (EntityKind.WORK, EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE)
"""The most telling first: a country stands in every report of its story, a treaty does not."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An event, a later one that follows from it, and the reason in words."""

    earlier: Event
    later: Event
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """All that links are found in."""

    articles: Mapping[Slug, Article]
    told: Mapping[Slug, list[Telling]]
    """What each article tells of other days than its own."""
    words: Mapping[tuple[Slug, Slug], tuple[str, ...]]
    """The words that two articles share."""
    lists: Taxonomies
    sources: frozenset[str]
    """Names of outlets and agencies, without case."""


def link_events(
    articles: tuple[Article, ...], *, relations: Relations, taxonomies: Taxonomies, tellings: tuple[Telling, ...]
) -> tuple[EventLink, ...]:
    """Return what links each event with its neighbours in the story, with passages of both, in order of the events.

    The reason names works, people, organisations and places that reports of both name, else it is that of the
    neighbourhood. Where a report of the later event tells what the earlier one is about, and its day, it is quoted.
    """
    told: dict[Slug, list[Telling]] = defaultdict(list)
    for one in tellings:
        told[one.span.article].append(one)
    archive = Archive(
        articles={article.slug: article for article in articles},
        told=told,
        words={(one.first, one.second): one.shared for one in relations.alike},
        lists=taxonomies,
        sources=frozenset(
            name.casefold() for outlet in taxonomies.outlets.values() for name in (outlet.name, *outlet.aliases)
        ),
    )
    return tuple(make_link(pair, archive=archive) for pair in find_pairs(relations))


def find_pairs(relations: Relations) -> Iterator[Pair]:
    """Yield every event with the one before it, and with the one after it, each pair once."""
    by_id = {event.id: event for event in relations.events}
    reasons = {(one.event, event): one.reason for event, one in relations.before.items()}
    for event, one in relations.after.items():
        reasons.setdefault((event, one.event), one.reason)
    places = {event.id: place for place, event in enumerate(relations.events)}
    for earlier, later in sorted(reasons, key=lambda pair: (places[pair[0]], places[pair[1]])):
        yield Pair(by_id[earlier], by_id[later], reasons[earlier, later])


def make_link(pair: Pair, *, archive: Archive) -> EventLink:
    earlier, later = (
        [archive.articles[slug] for slug in event.articles[:MOST_REPORTS]] for event in (pair.earlier, pair.later)
    )
    entities = name_common(earlier, later, archive=archive)[:MOST_NAMED]
    words = {word.casefold() for ends in pairs_of(earlier, later) for word in archive.words.get(ends, ())}
    named = tell_earlier(pair, earlier=earlier, later=later, told=archive.told)
    common = join_words([archive.lists.entities[key].name for key in entities])
    reason = f"both name {common}" if entities else pair.reason
    quoted = f"; the later one tells of it: “{words_at(archive.articles[named.article], named)}”" if named else ""
    found = (
        *telling(earlier, entities=frozenset(entities), words=words),
        *((named,) if named else ()),
        *telling(later, entities=frozenset(entities), words=words),
    )
    return EventLink(
        earlier=pair.earlier.id, later=pair.later.id, reason=f"{reason}{quoted}", passages=tuple(dict.fromkeys(found))
    )


def name_common(earlier: list[Article], later: list[Article], *, archive: Archive) -> list[str]:
    """Return the ids that reports of both name, the most telling first; a news service that carried both links none."""
    counts = [Counter(one.entity for report in reports for one in report.mentions) for reports in (earlier, later)]
    entities = archive.lists.entities
    common = (key for key in counts[0] if key in counts[1] and key in entities)
    return sorted(
        (key for key in common if entities[key].name.casefold() not in archive.sources),
        key=lambda key: (KINDS.index(entities[key].kind), -min(counts[0][key], counts[1][key]), key),
    )


def pairs_of(earlier: list[Article], later: list[Article]) -> Iterator[tuple[Slug, Slug]]:
    for one in earlier:
        for other in later:
            first, second = sorted((one.slug, other.slug))
            yield first, second


def tell_earlier(
    pair: Pair, *, earlier: list[Article], later: list[Article], told: Mapping[Slug, list[Telling]]
) -> Span | None:
    """Return the words of a later report that tell what the earlier event is about, and its day; None without any.

    A month alone is too long for it: much of a story happens within one.
    """
    of_later = [one for report in later for one in told.get(report.slug, ()) if one.day.day is not None]
    if pair.earlier.day is None or not of_later:
        return None
    coverage = read_coverage(tuple(earlier), events=(pair.earlier,), groups=(tuple(of_later),))
    return next((one.span for one in of_later if is_covered((one,), coverage)), None)


def telling(reports: list[Article], *, entities: frozenset[str], words: set[str]) -> tuple[Span, ...]:
    """Return the sentence that names most of what the events share; of equals the first. () where none does.

    Where the lists have nothing that both name, it is the passage that has most of the common words.
    """
    found = name_entities(reports, entities=entities) if entities else have_words(reports, words=words)
    best = max(found, key=lambda one: one[0], default=(0, None))
    return (best[1],) if best[1] is not None and best[0] else ()


def name_entities(reports: list[Article], *, entities: frozenset[str]) -> Iterator[tuple[int, Span]]:
    for report in reports:
        places = [(one.passage, one.start, one.entity) for one in report.mentions if one.entity in entities]
        for span in sentences_of(report):
            yield (
                len({key for index, start, key in places if index == span.passage and span.start <= start < span.end}),
                span,
            )


def have_words(reports: list[Article], *, words: set[str]) -> Iterator[tuple[int, Span]]:
    for report in reports:
        for index, passage in enumerate(report.text.passages[:MOST_SENTENCES]):
            if passage.fate in TOLD:
                lowered = passage.text.casefold()
                span = Span(article=report.slug, passage=index, start=0, end=len(passage.text))
                yield sum(word in lowered for word in words), span


def sentences_of(report: Article) -> Iterator[Span]:
    seen = 0
    for index, passage in enumerate(report.text.passages):
        if passage.fate not in TOLD:
            continue
        for start, end in split_sentences(passage.text):
            seen += 1
            if seen > MOST_SENTENCES:
                return
            yield Span(article=report.slug, passage=index, start=start, end=end)

"""What came before and after an event in the story."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping

import numpy as np

from newsdossier.model.relation import Alike, Event, Neighbour
from newsdossier.relating.arrays import Numbers, find_new, order_of
from newsdossier.relating.events.chapter import Chapter
from newsdossier.relating.likeness.likeness import Likeness
from newsdossier.relating.shared_subjects import most_telling
from newsdossier.relating.wording import join_words, quote_words

MAX_LOOKED_AT = 200  # events on each side: what hangs together is told again within so many
MAX_QUOTED = 3


Linked = Mapping[int, tuple[int, Alike]]
"""For the place of an event, that of the next one with a report alike in words that can be named, and the most alike
of such pairs of reports."""


def tell_story(
    chapters: tuple[Chapter, ...], *, homes: Numbers, likeness: Likeness
) -> tuple[dict[str, Neighbour], dict[str, Neighbour]]:
    """Return the nearest earlier and the nearest later event of each, by id, that it shares a subject with.

    Without subjects, words that weigh in reports of both will do. An event without a day has no neighbours. Chapters
    are in order; `homes` has the place of each article's.
    """
    dated = tuple(chapter for chapter in chapters if chapter.event.day is not None)  # those without a day are last
    backward, forward = find_linked(likeness, homes=homes, events=len(dated))
    return find_neighbours(dated[::-1], linked=backward), find_neighbours(dated, linked=forward)


def find_neighbours(chapters: tuple[Chapter, ...], *, linked: Linked) -> dict[str, Neighbour]:
    """Return for each event the first that follows it in this order and has something in common with it."""
    by_subject: dict[str, list[int]] = defaultdict(list)
    for place, chapter in enumerate(chapters):
        for subject in chapter.subjects:
            by_subject[subject].append(place)
    found: dict[str, Neighbour] = {}
    for place, chapter in enumerate(chapters):
        next_linked, pair = linked.get(place, (place, None))
        following = [*follow(chapter, place, by_subject=by_subject), next_linked]
        nearest = min([other for other in following if place < other <= place + MAX_LOOKED_AT], default=None)
        if nearest is not None:
            other = chapters[nearest]
            reason = name_common(chapter, other) or (name_words(pair) if pair and nearest == next_linked else "")
            found[chapter.event.id] = Neighbour(event=other.event.id, reason=reason)
    return found


def follow(chapter: Chapter, place: int, *, by_subject: Mapping[str, list[int]]) -> Iterator[int]:
    """Yield the place of the next event with each of its subjects."""
    for subject in chapter.subjects:
        places = by_subject[subject]
        after = bisect_right(places, place)
        yield from places[after : after + 1]


def find_linked(likeness: Likeness, *, homes: Numbers, events: int) -> tuple[Linked, Linked]:
    """Return for each of so many first events the next one, with events in the opposite order and in this."""
    first, second = (homes[ends] for ends in likeness.pairs.ends_of_shown())
    earlier, later = np.minimum(first, second), np.maximum(first, second)
    rows = np.flatnonzero((earlier != later) & (later < events) & likeness.named.telling)
    scores = likeness.pairs.words[likeness.pairs.shown][rows]
    earlier, later = earlier[rows], later[rows]
    alike = likeness.alike

    def link(here: Numbers, there: Numbers) -> Linked:
        best = find_next(here, there, scores=scores, events=events)
        columns = (rows[best], here[best], there[best])
        return {event: (other, alike[row]) for row, event, other in zip(*map(np.ndarray.tolist, columns), strict=True)}

    return link(events - 1 - later, events - 1 - earlier), link(earlier, later)


def find_next(here: Numbers, there: Numbers, *, scores: Numbers, events: int) -> Numbers:
    """Return for each event the place of a pair that it and the next one have: of several the most alike, then the
    first."""
    nearest = np.full(events, events, dtype=np.int64)
    np.minimum.at(nearest, here, there)
    rows = np.flatnonzero(there == nearest[here])
    best = rows[order_of(here[rows], int(scores.max(initial=0)) - scores[rows])]
    return best[find_new(here[best])]


def find_between(
    events: tuple[Event, ...],
    *,
    homes: Numbers,
    likeness: Likeness,
    before: Mapping[str, Neighbour],
    after: Mapping[str, Neighbour],
) -> dict[tuple[str, str], tuple[Alike, ...]]:
    """Return reports, one of an event and one of its neighbour, whose words are alike, by the ids of both."""
    places = {event.id: place for place, event in enumerate(events)}
    beside = {(places[one.event], places[event]) for event, one in before.items()}
    beside |= {(places[event], places[one.event]) for event, one in after.items()}
    wanted = np.array(sorted(one * len(events) + other for one, other in beside), dtype=np.int64)
    first, second = (homes[ends] for ends in likeness.pairs.ends_of_shown())
    keys = np.minimum(first, second) * len(events) + np.maximum(first, second)
    rows = np.flatnonzero(np.isin(keys, wanted))
    between: dict[tuple[str, str], list[Alike]] = defaultdict(list)
    alike = likeness.alike
    for row, key in zip(rows.tolist(), keys[rows].tolist(), strict=True):
        earlier, later = divmod(key, len(events))
        between[events[earlier].id, events[later].id].append(alike[row])
    return {ends: tuple(pairs) for ends, pairs in between.items()}


def name_common(chapter: Chapter, other: Chapter) -> str:
    common = most_telling([chapter.subjects, other.subjects])
    return f"both tell of {join_words(common)}" if common else ""


def name_words(pair: Alike) -> str:
    return f"both write of {quote_words(pair.shared[:MAX_QUOTED])}"

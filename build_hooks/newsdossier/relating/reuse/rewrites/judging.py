"""What is claimed in each event; what was claimed before is kept where its reports are what they were."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.keeping import Kept
from newsdossier.model.relation import Event
from newsdossier.relating.arrays import Numbers, order_of, starts_of
from newsdossier.relating.likeness.lexicon import Lexicon
from newsdossier.relating.likeness.likeness import Likeness
from newsdossier.relating.likeness.neighbours import SCALE
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.reuse.rewrites.claims import Claim, judge_events
from newsdossier.relating.reuse.rewrites.desk import Case
from newsdossier.relating.reuse.words.numbering import WordNumbers

MIN_ALIKE = 0.25  # of the score of their words; below it nobody has retold anybody
AT_A_TIME = 400  # events that are laid out together: some megabytes


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """What was claimed in an event."""

    event: Event
    pairs: bytes
    """Those of its articles that are alike, by twos: which of them each is in order of slugs."""
    claims: Kept[tuple[Claim, ...]]
    """With the articles and the pairs themselves."""

    def holds(self, event: Event, pairs: bytes) -> bool:
        """Return whether it is the same event, and no equal one: with a report that changes it is made anew."""
        return self.event is event and self.pairs == pairs


def judge_new(
    pairs: Iterable[tuple[Event, bytes]],
    *,
    portraits: Mapping[Slug, Portrait],
    known: Mapping[str, Judged],
    lexicon: Lexicon,
) -> dict[str, Judged]:
    """Return what is claimed in each event; those that are not known are looked at many at a time."""
    asked = {event.id: (event, own) for event, own in pairs}
    kept = {key: known[key] for key, own in asked.items() if key in known and known[key].holds(*own)}
    given = {key: write_out(*own, portraits=portraits) for key, own in asked.items() if key not in kept}
    new = [key for key, own in given.items() if key not in known or known[key].claims.given != own]
    numbers = WordNumbers(lexicon)
    turns = (new[begin : begin + AT_A_TIME] for begin in range(0, len(new), AT_A_TIME))
    judged = chain.from_iterable(judge_events([given[key] for key in turn], numbers=numbers) for turn in turns)
    found = {key: Kept(given[key], claims) for key, claims in zip(new, judged, strict=True)}
    return {
        key: kept[key] if key in kept else Judged(*own, found[key] if key in found else known[key].claims)
        for key, own in asked.items()
    }


def pairs_of(likeness: Likeness, *, events: tuple[Event, ...], homes: Numbers) -> Iterator[tuple[Event, bytes]]:
    """Yield each event that has pairs to compare, with these: see `Judged`."""
    first, second = likeness.pairs.ends_of_shown()
    is_alike = likeness.pairs.words[likeness.pairs.shown] >= round(MIN_ALIKE * SCALE)
    rows = np.flatnonzero((homes[first] == homes[second]) & is_alike)
    rows = rows[order_of(homes[first[rows]])]
    ranks = rank_inside(homes)
    table = np.column_stack((ranks[first[rows]], ranks[second[rows]])).astype(np.int32).tobytes()
    counts = np.bincount(homes[first[rows]], minlength=len(events))
    ends = (starts_of(counts) * (len(table) // max(1, len(rows)))).tolist()
    for place in np.flatnonzero(counts).tolist():
        yield events[place], table[ends[place] : ends[place + 1]]


def rank_inside(homes: Numbers) -> Numbers:
    """Return which of the articles of its event each article is, in order of slugs."""
    order = order_of(homes)
    ranks = np.empty(len(homes), dtype=np.int64)
    ranks[order] = np.arange(len(homes)) - starts_of(np.bincount(homes))[homes[order]]
    return ranks


def write_out(event: Event, pairs: bytes, *, portraits: Mapping[Slug, Portrait]) -> Case:
    """Return the articles of an event that are alike, and their pairs, by slugs."""
    slugs = sorted(event.articles)
    ranks: list[int] = np.frombuffer(pairs, dtype=np.int32).tolist()  # few: no array is worth its calls
    articles = tuple([portraits[slugs[rank]].article for rank in sorted(set(ranks))])
    ends = zip(ranks[::2], ranks[1::2], strict=True)
    return Case(articles, tuple([(slugs[first], slugs[second]) for first, second in ends]))

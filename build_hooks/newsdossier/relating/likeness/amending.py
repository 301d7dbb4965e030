"""The neighbours of articles that are as they were: only what has changed among those is compared anew.

When the number of articles that have a word passes a half, a quarter … of the dossier, all that have the word weigh
otherwise: a thousand of twenty thousand. Nearly every other article has been compared with some of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

import numpy as np

from newsdossier.relating.arrays import Compact, Flags, Numbers, Weights, order_of
from newsdossier.relating.likeness.index import measure_overlap
from newsdossier.relating.likeness.neighbourhoods import MAX_NEIGHBOURS, NOBODY, Found, Neighbourhoods, tabulate
from newsdossier.relating.likeness.neighbours import MIN_SCORE, SCALE, Comparison, Shortlist, rate_names, rate_words
from newsdossier.relating.likeness.products import AT_A_TIME


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """How alike articles that are as they were and others are, pair by pair; see `Neighbourhoods`."""

    rows: Numbers
    """Of the articles that are as they were."""
    others: Numbers
    words: Numbers
    names: Numbers
    wording: Numbers

    def take(self, which: Numbers) -> "Scores":
        return Scores(*(getattr(self, field.name)[which] for field in fields(Scores)))


def join(parts: Sequence[Scores]) -> Scores:
    return Scores(*(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Scores)))


def amend(found: Found, *, comparison: Comparison) -> tuple[Neighbourhoods, Numbers]:
    """Return the neighbours of articles that are as they were, and where these stand.

    They are those that would be compared with the same articles as before, and have enough neighbours left that are no
    less alike than the last one was: nobody else can have come near. Their floors stay, though what was compared may
    share more by now: whoever comes near enough is looked at again in any case.
    """
    rows = find_steady(found)
    here, known = found.places[rows], found.nearest.take(rows, places=found.places)
    fresh, moved = compare_anew(known, here, changed=found.changed, comparison=comparison)
    touched = np.flatnonzero(np.bincount(fresh.rows, minlength=len(rows)))
    every = join((fresh, list_steady(known, touched, changed=found.changed)))
    best, enough = choose_best(every, known=known)
    kept = np.flatnonzero(~moved[here] & enough)
    return put_in(known, touched, best).pick(kept), here[kept]


def find_steady(found: Found) -> Numbers:
    """Return the articles of before that are as they were, and were compared with none that is gone."""
    is_gone = np.append(found.places < 0, False)  # the candidate -1 is nobody
    is_other = np.append(found.changed, True)[found.places]  # the place -1 is that of an article that is gone
    return np.flatnonzero(~is_other & ~is_gone[found.nearest.candidates].any(axis=1))


def compare_anew(
    known: Neighbourhoods, here: Numbers, *, changed: Flags, comparison: Comparison
) -> tuple[Scores, Flags]:
    """Return how alike steady articles, which stand `here`, and those changed ones are that they were compared with.

    With it comes which articles, of all, would be compared with others now: where a changed one came near enough, or is
    so no longer.
    """
    floors = np.zeros(len(changed))
    floors[here] = known.floors
    rows, others = list_pairs(known, changed=changed)
    every, moved = np.flatnonzero(changed), np.zeros(len(changed), dtype=np.bool_)
    scores = [Scores(*(others[:0] for _ in fields(Scores)))]
    for begin in range(0, len(every), AT_A_TIME):
        some = every[begin : begin + AT_A_TIME]
        own = slice(*np.searchsorted(others, (some[0], some[-1] + 1)).tolist())
        at, ends = np.searchsorted(some, others[own]), here[rows[own]]
        overlap = measure_overlap(some, index=comparison.index)
        moved |= find_moved(overlap, at, ends, floors=floors)
        words = rate_words(some, Shortlist(at, ends, overlap[at, ends]), comparison=comparison)
        names, wording = rate_names(some, at, ends, words, comparison=comparison)
        scores.append(Scores(rows[own], others[own], words, names, wording))
    return join(scores), moved


def list_pairs(known: Neighbourhoods, *, changed: Flags) -> tuple[Numbers, Numbers]:
    """Return the rows that were compared with a changed article, and that one beside each, in order of these."""
    rows, columns = np.nonzero(np.append(changed, False)[known.candidates])  # the last one is nobody
    others = known.candidates[rows, columns].astype(np.int64)
    order = order_of(others, rows)
    return rows[order], others[order]


def find_moved(overlap: Weights, at: Numbers, ends: Numbers, *, floors: Weights) -> Flags:
    """Return which articles share enough with other rows than those with which they were compared.

    Row `at` and article `ends` of each pair were. What shares no more than the last of the others may be before it or
    after it.
    """
    were = np.zeros(overlap.shape, dtype=np.bool_)
    were[at, ends] = True
    may_be, must_be = (overlap > 0) & (overlap >= floors), overlap > floors
    moved: Flags = ((may_be != were) | (must_be != were)).any(axis=0)
    return moved


def list_steady(known: Neighbourhoods, touched: Numbers, *, changed: Flags) -> Scores:
    """Return the neighbours of the touched articles that have not changed."""
    others = known.others[touched]
    cells = np.nonzero((others != NOBODY) & ~np.append(changed, False)[others])
    tables = (known.others, known.words, known.names, known.wording)
    return Scores(touched[cells[0]], *(table[touched][cells].astype(np.int64) for table in tables))


def choose_best(scores: Scores, *, known: Neighbourhoods) -> tuple[Scores, Flags]:
    """Return the best neighbours of each article, best first, and which articles have enough of them.

    Those that had as many as there is room for need so many that come no later than the last one did.
    """
    last, least = known.others[:, -1].astype(np.int64), known.words[:, -1].astype(np.int64)
    is_full = last[scores.rows] != NOBODY
    is_before = (scores.words > least[scores.rows]) | (
        (scores.words == least[scores.rows]) & (scores.others <= last[scores.rows])
    )
    good = scores.take(np.flatnonzero((scores.words >= MIN_SCORE) & (is_before | ~is_full)))
    ranked = good.take(order_of(good.rows, SCALE - good.words, good.others))
    counts = np.bincount(ranked.rows, minlength=len(last))
    is_touched = np.bincount(scores.rows, minlength=len(last)) > 0
    rank = np.arange(len(ranked.rows)) - np.searchsorted(ranked.rows, ranked.rows)
    enough: Flags = ~is_touched | (last == NOBODY) | (counts >= MAX_NEIGHBOURS)
    return ranked.take(np.flatnonzero(rank < MAX_NEIGHBOURS)), enough


def put_in(known: Neighbourhoods, touched: Numbers, best: Scores) -> Neighbourhoods:
    """Return the neighbourhoods with the best neighbours of the touched articles in place of those of before."""
    others = np.delete(np.arange(len(known.floors)), touched)

    def table(values: Numbers, before: Compact, nothing: int = 0) -> Compact:
        laid = tabulate(best.rows, values, articles=len(before), width=MAX_NEIGHBOURS, nothing=nothing)
        laid[others] = before[others]
        return laid

    return replace(
        known,
        others=table(best.others, known.others, NOBODY),
        words=table(best.words, known.words),
        names=table(best.names, known.names),
        wording=table(best.wording, known.wording),
    )

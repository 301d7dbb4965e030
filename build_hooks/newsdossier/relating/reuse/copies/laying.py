"""Articles laid side by side: which sentence of the one stands in the other, nearly as it is.

Many pairs of articles are laid side by side together: all that they share is found and counted in one go.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from newsdossier.relating.arrays import Numbers, distinct, number_off, places_of, spread
from newsdossier.relating.reuse.copies.sheets import Sheets

AT_A_TIME = 200  # pairs of articles; some megabytes
MIN_NEIGHBOURS = 5  # "He agreed to it." stands everywhere
MIN_KEPT = 0.5  # of the pairs of neighbouring words of the shorter one: less, and it is another sentence
MIN_FACTS = 3  # figures, or names: fewer may differ in a copy that was corrected
MIN_KEPT_FACTS = 0.6  # a copy has nearly all of them; slips of the hand take some


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """A sentence of the first article and one of the second that have most of the shorter one's words."""

    first: int
    second: int
    common: int
    """Pairs of neighbouring words that stand in both."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """What two articles have in common, sentence by sentence."""

    matches: Sequence[Match]
    """Sentences by their places in the sheets."""
    common: int
    """Pairs of neighbouring words of matched sentences: of the article that has more of them."""
    share_of_first: float
    share_of_second: float


@dataclass(frozen=True, slots=True, eq=False)
class Echoes:
    """Pairs of neighbouring words that both articles of a pair have: one for each two sentences that have them."""

    pairs: Numbers
    """Which two articles."""
    first: Numbers
    """Sentence of the first article,"""
    second: Numbers
    """and of the second."""
    words: Numbers


def lay_over(first: Numbers, second: Numbers, *, sheets: Sheets) -> Iterator[Overlay]:
    """Yield which sentences of the one stand in the other, whatever their order, and how much of each that is."""
    for begin in range(0, len(first), AT_A_TIME):
        some = slice(begin, begin + AT_A_TIME)
        yield from lay_some(first[some], second[some], sheets=sheets)


def lay_some(first: Numbers, second: Numbers, *, sheets: Sheets) -> Iterator[Overlay]:
    echoes, count = find_echoes(first, second, sheets=sheets), len(sheets.stretches)
    cells = (echoes.pairs * count + echoes.first) * count + echoes.second
    every, cell = number_off(cells)
    common = np.bincount(cell, minlength=len(every))
    rows, there = np.divmod(every, max(1, count))
    pairs, here = np.divmod(rows, max(1, count))
    shorter = np.minimum(sheets.sizes[here], sheets.sizes[there])
    is_match = (shorter >= MIN_NEIGHBOURS) & (common >= MIN_KEPT * shorter)
    matched = np.flatnonzero(is_match[cell])
    covers = [cover(echoes, own, matched, count=len(first)).tolist() for own in (echoes.first, echoes.second)]
    sizes = [np.diff(sheets.starts)[articles].tolist() for articles in (first, second)]
    columns = (column[is_match].tolist() for column in (here, there, common))
    matches = [Match(*match) for match in zip(*columns, strict=True)]
    ends = np.searchsorted(pairs[is_match], np.arange(len(first) + 1)).tolist()
    for pair, (own, other) in enumerate(zip(*covers, strict=True)):
        yield Overlay(
            matches=matches[ends[pair] : ends[pair + 1]],
            common=max(own, other),
            share_of_first=round(own / (sizes[0][pair] or 1), 4),
            share_of_second=round(other / (sizes[1][pair] or 1), 4),
        )


def find_echoes(first: Numbers, second: Numbers, *, sheets: Sheets) -> Echoes:
    size = int(sheets.pairs.max(initial=0)) + 1
    held = np.repeat(np.arange(len(sheets.articles)), np.diff(sheets.starts)) * size + sheets.pairs
    own, lengths = places_of(sheets.starts, first)
    wanted = np.repeat(second, lengths) * size + sheets.pairs[own]
    begins = np.searchsorted(held, wanted)
    counts = np.searchsorted(held, wanted, side="right") - begins
    owners = np.repeat(np.repeat(np.arange(len(first)), lengths), counts)
    return Echoes(
        owners,
        np.repeat(sheets.holders[own], counts),
        sheets.holders[spread(begins, counts)],
        np.repeat(sheets.pairs[own], counts),
    )


def cover(echoes: Echoes, sentences: Numbers, matched: Numbers, *, count: int) -> Numbers:
    """Return for each two articles how many pairs of words these sentences have in common with those that match."""
    size = int(echoes.words.max(initial=0)) + 1
    most = int(sentences.max(initial=0)) + 1
    held = distinct((echoes.pairs[matched] * most + sentences[matched]) * size + echoes.words[matched])
    return np.bincount(held // (size * most), minlength=count)


def choose(matches: Iterable[Match]) -> Iterator[Match]:
    """Yield the best matches, no sentence twice; those with most in common first."""
    here: set[int] = set()
    there: set[int] = set()
    for match in sorted(matches, key=lambda match: (-match.common, match.first, match.second)):
        if match.first not in here and match.second not in there:
            here.add(match.first)
            there.add(match.second)
            yield match


def keep_facts(matches: Sequence[Match], *, sheets: Sheets) -> bool:
    """Return whether matched sentences have figures and names in common too: reports that come every week have
    sentences, and no facts.

    Sentences that are the same have the same facts: where the edited ones keep enough, all do, and few are edited.
    """
    edited = [match for match in matches if sheets.unquoted[match.first] != sheets.unquoted[match.second]]
    return keep_both(edited, sheets=sheets, few=0) or keep_both(matches, sheets=sheets, few=MIN_FACTS)


def keep_both(matches: Sequence[Match], *, sheets: Sheets, few: int) -> bool:
    laid = [(sheets.facts[match.first], sheets.facts[match.second]) for match in matches]
    return keeps([(one.figures, other.figures) for one, other in laid], few=few) and keeps(
        [(one.names, other.names) for one, other in laid], few=few
    )


def keeps(facts: list[tuple[frozenset[str], frozenset[str]]], *, few: int) -> bool:
    """Return whether most of the facts of matched sentences are the same, or few can be compared."""
    comparable = sum([min(len(one), len(other)) for one, other in facts])
    return comparable < few or sum([len(one & other) for one, other in facts]) >= MIN_KEPT_FACTS * comparable

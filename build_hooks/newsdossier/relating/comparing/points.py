"""Points that several reports share: in the same words, or in their own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from newsdossier.model.comparison import SharedPoint
from newsdossier.model.span import Span
from newsdossier.relating.comparing.clauses import trim_clauses
from newsdossier.relating.comparing.clusters import LEAST_COMMON, MAX_CHECKED, cluster_pairs
from newsdossier.relating.comparing.likeness import measure_likeness
from newsdossier.relating.comparing.scale import Scale
from newsdossier.relating.comparing.sentences import Sentence
from newsdossier.relating.comparing.similar_pairs import Pair
from newsdossier.relating.comparing.word_runs import WordRun, find_longest_run
from newsdossier.relating.reuse.shared_runs import MIN_SHARED_WORDS

MIN_ALIKE = 0.42  # of likeness; below it, of pairs read by eye, one in three says something else
MIN_NEXT_ALIKE = 0.3  # enough beside a pair that is surely the same: who retells goes on with the next point
NEXT = 2  # sentences away
MOSTLY = 0.8  # share of the shorter sentence that a short run must be to count as word for word
MIN_SHORT_RUN = 5  # words
HALF, NEARLY_ALL = 0.5, 0.75  # of a sentence's characters, in a run of words that it shares
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Match:
    """A pair of sentences that say the same, and the words that they share."""

    pair: Pair
    run: WordRun | None
    """None where they are not the same word for word."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Sentences that say the same, by index, in order."""

    members: tuple[int, ...]
    spans: tuple[Span, ...]
    verbatim: bool


def find_clusters(scale: Scale, *, pairs: Sequence[Pair]) -> tuple[Cluster, ...]:
    """Return what several reports say, in the order of the first sentence of each.

    Runs of words come first, the longest before the others; then what is told in other words, the likest first.
    """
    sentences, reports = scale.sentences, scale.reports
    matches = [Match(pair, find_verbatim(sentences[pair.first], sentences[pair.second])) for pair in pairs]
    sure = {(match.pair.first, match.pair.second) for match in matches if is_sure(match)}
    kept = [match for match in matches if is_sure(match) or follows(match.pair, sure, reports)]
    scores = {(pair.first, pair.second): pair.score for pair in pairs}

    def measure(one: int, other: int) -> float:
        pair = (one, other) if one < other else (other, one)
        if pair not in scores:
            scores[pair] = measure_likeness(scale, *pair, least=LEAST_COMMON)
        return scores[pair]

    ordered = [(match.pair.first, match.pair.second) for match in sorted(kept, key=by_strength)]
    groups = cluster_pairs(ordered, reports=reports, measure=measure)
    return tuple(make_cluster(group, sentences, weights=scale.weights_by_key) for group in groups)


def find_verbatim(first: Sentence, second: Sentence) -> WordRun | None:
    """Return the run of words that makes two sentences the same word for word; None where they are not."""
    shorter = min(len(first.row), len(second.row))
    return find_longest_run(first, second, least=min(MIN_SHARED_WORDS, max(MIN_SHORT_RUN, MOSTLY * shorter)))


def is_sure(match: Match) -> bool:
    return match.run is not None or match.pair.score >= MIN_ALIKE


def follows(pair: Pair, sure: set[tuple[int, int]], reports: Sequence[int]) -> bool:
    """Return whether a sure pair of the same two reports stands close by, before both or after both."""
    steps = (
        (sign * here, sign * there) for sign in (-1, 1) for here in range(1, NEXT + 1) for there in range(1, NEXT + 1)
    )
    near = ((pair.first + here, pair.second + there) for here, there in steps)
    return any(
        one in sure and reports[one[0]] == reports[pair.first] and reports[one[1]] == reports[pair.second]
        for one in near
    )


def by_strength(match: Match) -> tuple[int, float, int, int]:
    length = match.run.length if match.run else 0
    return -length, -match.pair.score, match.pair.first, match.pair.second


def make_cluster(group: tuple[int, ...], sentences: Mapping[int, Sentence], *, weights: Mapping[str, float]) -> Cluster:
    """Return the group: the words of its common run where it is word for word, else the clauses that are shared."""
    members = [sentences[member] for member in group]
    runs = find_common_runs(members)
    if runs is None:
        return Cluster(group, tuple(clause_span(one, members, weights=weights) for one in members), verbatim=False)
    spans = zip(run_spans(runs, members), members, strict=True)
    return Cluster(group, tuple(wider(run, one, members, weights=weights) for run, one in spans), verbatim=True)


def find_common_runs(members: Sequence[Sentence]) -> list[WordRun] | None:
    """Return the run that the first has with each of the others; None where one is not the same word for word."""
    runs: list[WordRun] = []
    for other in members[1:]:
        run = find_verbatim(members[0], other)
        if run is None:
            return None
        runs.append(run)
    return runs


def wider(run: Span, member: Sentence, members: Sequence[Sentence], *, weights: Mapping[str, float]) -> Span:
    """Return the run where it is nearly all of a sentence, or little of it; else all clauses that are shared."""
    share = (run.end - run.start) / (member.span.end - member.span.start)
    return clause_span(member, members, weights=weights) if HALF <= share < NEARLY_ALL else run


def run_spans(runs: Sequence[WordRun], members: Sequence[Sentence]) -> Iterator[Span]:
    """Yield where the words stand that each member shares with the first; of the first all that any other has."""
    yield members[0].cut(min(run.first for run in runs), max(run.first + run.length - 1 for run in runs))
    for run, member in zip(runs, members[1:], strict=True):
        yield member.cut(run.second, run.second + run.length - 1)


def clause_span(member: Sentence, members: Sequence[Sentence], *, weights: Mapping[str, float]) -> Span:
    """Return where a sentence says what those of the other reports say too."""
    others = (other for other in members if other.span.article != member.span.article)
    return trim_clauses(member, others=tuple(islice(others, MAX_CHECKED)), weights=weights)


def name_points(clusters: Sequence[Cluster]) -> tuple[SharedPoint, ...]:
    """Return the clusters with their letters."""
    return tuple(
        SharedPoint(key=letters(number), spans=cluster.spans, verbatim=cluster.verbatim)
        for number, cluster in enumerate(clusters)
    )


def letters(number: int) -> str:
    """Return a, b … z, aa, ab … for 0, 1 … 25, 26, 27 …"""
    above, here = divmod(number, len(LETTERS))
    return (letters(above - 1) if above else "") + LETTERS[here]

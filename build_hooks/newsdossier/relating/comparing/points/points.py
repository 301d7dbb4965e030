"""Points that several reports share: in the same words, or in their own."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from newsdossier.model.comparison import SharedPoint
from newsdossier.model.span import Span
from newsdossier.relating.comparing.pairs.pair import Pair
from newsdossier.relating.comparing.pairs.word_runs import WordRun, find_longest_run, least_of_run
from newsdossier.relating.comparing.points.clusters import LEAST_COMMON, MAX_CHECKED, cluster_pairs
from newsdossier.relating.comparing.points.measuring import measure_likeness
from newsdossier.relating.comparing.points.trimming import BREAK, LEAST_NEW, trim_clauses
from newsdossier.relating.comparing.scales.scale import Scale
from newsdossier.relating.comparing.weights.mass import mass
from newsdossier.relating.comparing.weights.terms import LEAST_TELLING
from newsdossier.relating.remembered import Remembered

MIN_ALIKE = 0.42  # of likeness; below it, of pairs read by eye, one in three says something else
NEXT = 2  # sentences away
STEPS = tuple(
    (sign * here, sign * there) for sign in (-1, 1) for here in range(1, NEXT + 1) for there in range(1, NEXT + 1)
)
HALF, NEARLY_ALL = 0.5, 0.75  # of a sentence's characters, in a run of words that it shares
Runs = Mapping[tuple[int, int], WordRun | None]
"""The run of words that makes two sentences the same word for word; None where they are not."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Cluster:
    """Sentences that say the same, by index, in order."""

    members: tuple[int, ...]
    spans: tuple[Span, ...]
    verbatim: bool


def find_clusters(scale: Scale) -> tuple[Cluster, ...]:
    """Return what several reports say, in the order of the first sentence of each.

    Runs of words come first, the longest before the others; then what is told in other words, the likest first.
    """
    runs: Remembered[tuple[int, int], WordRun | None] = Remembered(
        scale, lambda scale, pair: find_verbatim(scale, *pair)
    )
    runs.update(((pair.first, pair.second), None) for pair in scale.pairs if not pair.may_repeat)
    scores: Remembered[tuple[int, int], float] = Remembered(
        scale, lambda scale, pair: measure_likeness(scale, *pair, least=LEAST_COMMON)
    )
    scores.update({(pair.first, pair.second): pair.score for pair in scale.pairs})
    groups = cluster_pairs(
        rank_pairs(scale.pairs, runs=runs, reports=scale.reports),
        reports=scale.reports,
        measure=lambda one, other: scores[min(one, other), max(one, other)],
    )
    return tuple(make_cluster(group, scale, runs=runs) for group in groups)


def find_verbatim(scale: Scale, first: int, second: int) -> WordRun | None:
    """Return the run of words that makes two sentences the same word for word; None where they are not."""
    here, there = scale.forms[first], scale.forms[second]
    return find_longest_run(here, there, least=least_of_run(min(len(here), len(there))))


def rank_pairs(pairs: Sequence[Pair], *, runs: Runs, reports: Sequence[int]) -> list[tuple[int, int]]:
    """Return the pairs that say the same, the surest first; those of little likeness only beside a sure one."""
    found = [(runs[pair.first, pair.second], pair) for pair in pairs]
    ranks = [
        (-run.length if run else 0, -pair.score, pair.first, pair.second)
        for run, pair in found
        if run or pair.score >= MIN_ALIKE
    ]
    sure = {(first, second) for _, _, first, second in ranks}
    beside = [
        (0, -pair.score, pair.first, pair.second)
        for pair in pairs
        if (pair.first, pair.second) not in sure and follows(pair, sure, reports)
    ]
    return [(first, second) for _, _, first, second in sorted(ranks + beside)]


def follows(pair: Pair, sure: Container[tuple[int, int]], reports: Sequence[int]) -> bool:
    """Return whether a sure pair of the same two reports stands close by, before both or after both."""
    return any(
        (pair.first + here, pair.second + there) in sure
        and reports[pair.first + here] == reports[pair.first]
        and reports[pair.second + there] == reports[pair.second]
        for here, there in STEPS
    )


def make_cluster(group: tuple[int, ...], scale: Scale, *, runs: Runs) -> Cluster:
    """Return the group: the words of its common run where it is word for word, else the clauses that are shared."""
    common = find_common_runs(group, runs)
    if common is None:
        return Cluster(group, tuple([clause_span(one, group, scale) for one in group]), verbatim=False)
    spans = zip(run_spans(common, group, scale), group, strict=True)
    return Cluster(group, tuple([wider(run, one, group, scale) for run, one in spans]), verbatim=True)


def find_common_runs(group: tuple[int, ...], runs: Runs) -> list[WordRun] | None:
    """Return the run that the first has with each of the others; None where one is not the same word for word."""
    common: list[WordRun] = []
    for other in group[1:]:
        run = runs[group[0], other]
        if run is None:
            return None
        common.append(run)
    return common


def wider(run: Span, member: int, group: tuple[int, ...], scale: Scale) -> Span:
    """Return the run where it is nearly all of a sentence, or little of it; else all clauses that are shared."""
    _, start, end = scale.place(member)
    return clause_span(member, group, scale) if HALF <= (run.end - run.start) / (end - start) < NEARLY_ALL else run


def run_spans(runs: Sequence[WordRun], group: tuple[int, ...], scale: Scale) -> Iterator[Span]:
    """Yield where the words stand that each member shares with the first; of the first all that any other has."""
    yield scale.cut(group[0], min(run.first for run in runs), max(run.first + run.length - 1 for run in runs))
    for run, member in zip(runs, group[1:], strict=True):
        yield scale.cut(member, run.second, run.second + run.length - 1)


def clause_span(member: int, group: tuple[int, ...], scale: Scale) -> Span:
    """Return where a sentence says what those of the other reports say too."""
    if BREAK.search(*scale.place(member)) is None:
        return scale.span(member)
    others = (scale.keys[other] for other in group if scale.reports[other] != scale.reports[member])
    told = frozenset[int]().union(*islice(others, MAX_CHECKED))
    new = [key for key in scale.keys[member] - told if scale.weights[key] >= LEAST_TELLING]
    return trim_clauses(member, scale, told=told) if mass(new, scale.weights) >= LEAST_NEW else scale.span(member)


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

"""Precision and recall over pairs that are copies and pairs that are not, and the baseline beside ours."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from benchmarks.near_duplicates.choosing import Pair, runs_of

from newsdossier.model.words import split_words

RUN = 5  # words


@dataclass(frozen=True, slots=True)
class Score:
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score_pairs(found: Collection[Pair], *, copies: Collection[Pair], apart: Collection[Pair]) -> Score:
    """Return how many of the pairs that were asked for and found are copies, and how many of the copies were found."""
    right = len([pair for pair in copies if pair in found])
    wrong = len([pair for pair in apart if pair in found])
    return Score(precision=right / ((right + wrong) or 1), recall=right / (len(copies) or 1))


def score_containment(texts: Mapping[str, str], *, copies: Collection[Pair], apart: Collection[Pair]) -> Score:
    """Return the baseline: the share of the shorter text's runs of five words that stand in the other.

    Its threshold is the one that does best on these very pairs.
    """
    asked = sorted({slug for pair in (*copies, *apart) for slug in pair})
    runs = {slug: runs_of((word.text.casefold() for word in split_words(texts[slug])), RUN) for slug in asked}
    shares = {pair: contained(*(runs[slug] for slug in pair)) for pair in (*copies, *apart)}
    scores = (
        score_pairs({pair for pair, share in shares.items() if share >= least}, copies=copies, apart=apart)
        for least in sorted(set(shares.values()))
    )
    return max(scores, key=lambda score: (score.f1, score.precision), default=Score(0.0, 0.0))


def contained(first: frozenset[tuple[str, ...]], second: frozenset[tuple[str, ...]]) -> float:
    return len(first & second) / (min(len(first), len(second)) or 1)

"""What the sentences of an event state: the rules for differences look at it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial

from newsdossier.model.address import Slug
from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.facts import READERS
from newsdossier.relating.comparing.facts.stating import MEASURES
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.scales.scale import Scale
from newsdossier.relating.comparing.weights.terms import COMMON_KEYS, LEAST_TELLING
from newsdossier.relating.comparing.words.tokens import without_accents
from newsdossier.relating.remembered import Remembered

MOST_DAYS_APART = 2  # between reports: later ones tell how it went on


@dataclass(frozen=True, kw_only=True)
class Statements:
    """What the sentences of an event state, with the weights of their words and the days of their reports."""

    scale: Scale
    published: Mapping[Slug, date]
    """The days of those reports of which it is known."""

    @property
    def sentences(self) -> Mapping[int, Sentence]:
        return self.scale.sentences

    @property
    def weights(self) -> Mapping[str, float]:
        return self.scale.weights_by_key

    @cached_property
    def reports(self) -> Sequence[Slug]:
        """The report of each sentence."""
        return [self.scale.slugs[report] for report in self.scale.reports]

    @cached_property
    def facts(self) -> Mapping[DifferenceKind, Mapping[int, tuple[Fact, ...]]]:
        """What of each kind each sentence states: most are never asked for."""
        return {kind: Remembered(self, partial(read_facts, kind=kind)) for kind in READERS}

    def may_state(self, kind: DifferenceKind, index: int) -> bool:
        if kind in MEASURES:
            return index in self.numbered and kind in self.scale.measured[index]
        return kind not in self.stating or index in self.stating[kind]

    @cached_property
    def numbered(self) -> frozenset[int]:
        """The sentences that have a number: they may state a measure."""
        return frozenset(self.scale.numbered)

    @cached_property
    def fateful(self) -> frozenset[int]:
        """The sentences that have a word for what befell somebody: they may state a toll."""
        return frozenset(self.scale.fateful)

    @cached_property
    def stating(self) -> Mapping[DifferenceKind, frozenset[int]]:
        """The sentences that may state a fact, by its kind; of other kinds any may."""
        return {kind: frozenset(indices) for kind, indices in self.scale.stating.items()}

    @cached_property
    def openings(self) -> Mapping[Slug, int]:
        """The index of the first sentence of each report."""
        return {report: index for index, report in reversed(tuple(enumerate(self.reports)))}

    def tells(self, key: str) -> bool:
        return self.weights[key] >= LEAST_TELLING and key not in COMMON_KEYS

    @cached_property
    def words_of(self) -> Mapping[Slug, frozenset[int]]:
        """The words of each report, by what they are compared by."""
        return Remembered(self, read_report)

    def has_word(self, report: Slug, word: str) -> bool:
        """Return whether a report has a word, given without case and accents."""
        own = (index for index, other in enumerate(self.reports) if other == report)
        return any(word in map(without_accents, self.sentences[index].words) for index in own)

    def is_only(self, fact: Fact) -> bool:
        """Return whether the sentence states nothing else of the same kind about the same subject."""
        return sum(fact.is_like(other) for other in self.facts[fact.kind][fact.sentence]) == 1

    def know_both(self, first: Fact, second: Fact) -> bool:
        """Return whether either fact's report states the other's value too."""
        return self.states(first.span.article, second) or self.states(second.span.article, first)

    def states(self, report: Slug, value: Fact) -> bool:
        own = (index for index, other in enumerate(self.reports) if other == report)
        return any(
            fact.is_like(value) and fact.agrees(value) for index in own for fact in self.facts[value.kind][index]
        )

    def count(self, fact: Fact) -> int:
        """Return how many facts of its kind the sentence states."""
        return len(self.facts[fact.kind][fact.sentence])

    def lie_far_apart(self, first: Slug, second: Slug) -> bool:
        """Return whether two reports surely came out so many days apart that the news may have gone on."""
        return self.days_apart(first, second) > MOST_DAYS_APART

    def may_be_measured_alike(self, kind: DifferenceKind, first: Slug, second: Slug) -> bool:
        """Return whether a measure is the same in both reports: sums and shares change from day to day."""
        return kind is DifferenceKind.DISTANCE or self.days_apart(first, second) == 0

    def days_apart(self, first: Slug, second: Slug) -> int:
        """Return how many days lie between two reports; 0 where either day is not known."""
        here, there = self.published.get(first), self.published.get(second)
        return abs((here - there).days) if here is not None and there is not None else 0


def read_report(statements: Statements, report: Slug) -> frozenset[int]:
    own = [index for index, other in enumerate(statements.reports) if other == report]
    return frozenset().union(*[statements.scale.keys[index] for index in own])


def read_facts(statements: Statements, index: int, *, kind: DifferenceKind) -> tuple[Fact, ...]:
    return tuple(READERS[kind](statements.sentences[index], index)) if statements.may_state(kind, index) else ()

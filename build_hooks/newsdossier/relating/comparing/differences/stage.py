"""What the rules for differences look at: the sentences of an event, and what they state."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial

from newsdossier.model.address import Slug
from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.facts.counts import read_counts
from newsdossier.relating.comparing.facts.durations import read_durations
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.named_days import MONTH_NAMES, WEEKDAYS, read_days
from newsdossier.relating.comparing.facts.names import end_of_name, read_names
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.scales.scale import Scale
from newsdossier.relating.comparing.weights.mass import mass
from newsdossier.relating.comparing.weights.terms import COMMON_KEYS, LEAST_TELLING
from newsdossier.relating.comparing.words.tokens import root
from newsdossier.relating.remembered import Remembered

READERS: Mapping[DifferenceKind, Callable[[Sentence, int], Iterator[Fact]]] = {
    DifferenceKind.NUMBER: read_counts,
    DifferenceKind.DURATION: read_durations,
    DifferenceKind.DAY: read_days,
    DifferenceKind.NAME: read_names,
}
MIN_SHARED_NAMES = 0.5  # of the names in that of two sentences which has fewer
MOST_FIGURES = 4  # in a sentence that tells a story
MOST_DAYS_APART = 2  # between reports: later ones tell how it went on
NEAR = 4  # words to either side of a value
BESIDE = 2  # words to either side of a day, where the verb that it belongs to stands
LEAST_SUBJECT = 2  # words: one word at the beginning of a sentence is capitalised, name or not
CALENDAR = frozenset(map(root, WEEKDAYS | MONTH_NAMES))
"""They are written like names and name nobody."""
MIN_SHARED_FIGURES = 0.5  # more than this, of the figures in that of two sentences which has fewer


@dataclass(frozen=True, kw_only=True)
class Stage:
    """The sentences of an event with the weights of their words, and the facts in them."""

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
        return kind not in self.stating or index in self.stating[kind]

    @cached_property
    def stating(self) -> Mapping[DifferenceKind, frozenset[int]]:
        """The sentences that may state a fact, by its kind; of other kinds any may."""
        return {kind: frozenset(indices) for kind, indices in self.scale.stating.items()}

    def near(self, fact: Fact) -> frozenset[str]:
        """Return the words around a fact that tell something."""
        row = self.sentences[fact.sentence].row
        around = (*row[max(0, fact.first - NEAR) : fact.first], *row[fact.last + 1 : fact.last + 1 + NEAR])
        return frozenset(key for key in around if self.tells(key))

    def tells(self, key: str) -> bool:
        return self.weights[key] >= LEAST_TELLING and key not in COMMON_KEYS

    def shared_near(self, first: Fact, second: Fact) -> int:
        """Return how many of the words around both facts are the same."""
        return len(self.near(first) & self.near(second))

    def shared_words(self, first: Fact, second: Fact) -> frozenset[str]:
        """Return the telling words that the sentences of both facts share."""
        common = self.sentences[first.sentence].keys & self.sentences[second.sentence].keys
        return frozenset(key for key in common if self.tells(key))

    def shared_names(self, first: Fact, second: Fact) -> frozenset[str]:
        """Return the capitalised words that the sentences of both facts share."""
        return (self.sentences[first.sentence].names & self.sentences[second.sentence].names) - COMMON_KEYS

    def name_others(self, first: Fact, second: Fact) -> bool:
        """Return whether each sentence names somebody or something that the other does not, more than they share."""
        here, there = (self.names_in(fact) for fact in (first, second))
        return len(here & there) < MIN_SHARED_NAMES * min(len(here), len(there))

    def is_table(self, fact: Fact) -> bool:
        """Return whether the sentence is full of figures, a table told in words: then likeness tells little."""
        return sum(word[0].isdecimal() for word in self.sentences[fact.sentence].printed) > MOST_FIGURES

    def names_in(self, fact: Fact) -> frozenset[str]:
        sentence = self.sentences[fact.sentence]
        return sentence.names - {sentence.row[0]} - COMMON_KEYS

    def name_the_same(self, first: Fact, second: Fact) -> bool:
        """Return whether the sentences, or those that open the reports, have a telling name in common."""
        opening = (self.openings[first.span.article], self.openings[second.span.article])
        pairs = (
            (self.sentences[one], self.sentences[other]) for one, other in ((first.sentence, second.sentence), opening)
        )
        return any(self.tells(key) for one, other in pairs for key in (one.names & other.names) - CALENDAR)

    @cached_property
    def openings(self) -> Mapping[Slug, int]:
        """The index of the first sentence of each report."""
        return {report: index for index, report in reversed(tuple(enumerate(self.reports)))}

    def tell_of_others(self, first: Fact, second: Fact) -> bool:
        """Return whether the sentences, or those that open the reports, begin with the names of others.

        So do notices of one form, each about another company.
        """
        opening = (self.openings[first.span.article], self.openings[second.span.article])
        return any(self.begin_with_others(*pair) for pair in ((first.sentence, second.sentence), opening))

    def begin_with_others(self, first: int, second: int) -> bool:
        here, there = (subject_of(self.sentences[index]) for index in (first, second))
        least = min(mass(here, self.weights), mass(there, self.weights))
        return round(mass(here & there, self.weights), 4) < round(MIN_SHARED_NAMES * least, 4)

    def have_other_figures(self, first: Fact, second: Fact) -> bool:
        """Return whether both sentences have figures besides the values, and few of them in common."""
        here, there = (self.figures_besides(fact) for fact in (first, second))
        fewer = min(len(here), len(there))
        return fewer > 0 and len(here & there) <= MIN_SHARED_FIGURES * fewer

    def figures_besides(self, fact: Fact) -> frozenset[str]:
        words = self.sentences[fact.sentence].words
        return frozenset(
            word for place, word in enumerate(words) if word[0].isdecimal() and not fact.first <= place <= fact.last
        )

    def verbs_beside(self, fact: Fact) -> frozenset[str]:
        """Return the verbs in the past, as most are formed, that stand beside a day."""
        sentence = self.sentences[fact.sentence]
        around = range(max(0, fact.first - BESIDE), min(fact.last + 1 + BESIDE, len(sentence.words)))
        return frozenset(sentence.row[place] for place in around if sentence.words[place].endswith("ed"))

    def lie_far_apart(self, first: Slug, second: Slug) -> bool:
        """Return whether two reports surely came out so many days apart that the news may have gone on."""
        return self.days_apart(first, second) > MOST_DAYS_APART

    def days_apart(self, first: Slug, second: Slug) -> int:
        """Return how many days lie between two reports; 0 where either day is not known."""
        here, there = self.published.get(first), self.published.get(second)
        return abs((here - there).days) if here is not None and there is not None else 0

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


def read_facts(stage: Stage, index: int, *, kind: DifferenceKind) -> tuple[Fact, ...]:
    return tuple(READERS[kind](stage.sentences[index], index)) if stage.may_state(kind, index) else ()


def subject_of(sentence: Sentence) -> frozenset[str]:
    """Return the words of the name that a sentence begins with; none where it begins otherwise, or with a dateline."""
    start = int(sentence.row[0] in COMMON_KEYS)
    name = range(start, end_of_name(sentence, start))
    if len(name) < LEAST_SUBJECT or all(sentence.printed[place].isupper() for place in name):
        return frozenset()
    return frozenset(sentence.row[place] for place in name) - COMMON_KEYS

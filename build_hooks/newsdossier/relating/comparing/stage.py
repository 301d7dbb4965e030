"""What the rules for differences look at: the sentences of an event, and what they state."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from newsdossier.model.address import Slug
from newsdossier.relating.comparing.counts import read_counts
from newsdossier.relating.comparing.durations import read_durations
from newsdossier.relating.comparing.facts import Fact
from newsdossier.relating.comparing.likeness import COMMON_KEYS, LEAST_TELLING
from newsdossier.relating.comparing.named_days import read_days
from newsdossier.relating.comparing.names import read_names
from newsdossier.relating.comparing.sentences import Sentence

READERS: tuple[Callable[[Sentence, int], Iterator[Fact]], ...] = (read_counts, read_durations, read_days, read_names)
MIN_SHARED_NAMES = 0.5  # of the names in that of two sentences which has fewer
MOST_FIGURES = 4  # in a sentence that tells a story
MOST_DAYS_APART = 4  # between reports: later ones tell how it went on
NEAR = 4  # words to either side of a value


@dataclass(frozen=True, kw_only=True)
class Stage:
    """The sentences of an event with the weights of their words, and the facts in them."""

    sentences: Sequence[Sentence]
    weights: Mapping[str, float]
    published: Mapping[Slug, date]
    """The days of those reports of which it is known."""
    known: dict[int, tuple[Fact, ...]] = field(default_factory=dict)
    """What has been read so far: most sentences are never asked for."""

    def facts(self, index: int) -> tuple[Fact, ...]:
        """Return what a sentence states."""
        if index not in self.known:
            sentence = self.sentences[index]
            self.known[index] = tuple(fact for read in READERS for fact in read(sentence, index))
        return self.known[index]

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
        here, there = self.sentences[first.sentence], self.sentences[second.sentence]
        return ((here.keys - here.plain) & (there.keys - there.plain)) - COMMON_KEYS

    def name_others(self, first: Fact, second: Fact) -> bool:
        """Return whether each sentence names somebody or something that the other does not, more than they share."""
        here, there = (self.names_in(fact) for fact in (first, second))
        return len(here & there) < MIN_SHARED_NAMES * min(len(here), len(there))

    def is_table(self, fact: Fact) -> bool:
        """Return whether the sentence is full of figures, a table told in words: then likeness tells little."""
        return sum(word[0].isdecimal() for word in self.sentences[fact.sentence].printed) > MOST_FIGURES

    def names_in(self, fact: Fact) -> frozenset[str]:
        sentence = self.sentences[fact.sentence]
        return sentence.keys - sentence.plain - {sentence.row[0]} - COMMON_KEYS

    def lie_far_apart(self, first: Fact, second: Fact) -> bool:
        """Return whether the reports surely came out so many days apart that the news may have gone on."""
        days = [self.published.get(fact.span.article) for fact in (first, second)]
        known = [day for day in days if day is not None]
        return len(known) == len(days) and (max(known) - min(known)).days > MOST_DAYS_APART

    def is_only(self, fact: Fact) -> bool:
        """Return whether the sentence states nothing else of the same kind about the same subject."""
        return sum(fact.is_like(other) for other in self.facts(fact.sentence)) == 1

    def count(self, fact: Fact) -> int:
        """Return how many facts of its kind the sentence states."""
        return sum(fact.kind is other.kind for other in self.facts(fact.sentence))

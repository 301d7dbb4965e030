"""The sentences of an event, weighed: by it they are compared."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from newsdossier.model.span import Span
from newsdossier.relating.comparing.readings import Reading
from newsdossier.relating.comparing.sentences import Sentence
from newsdossier.relating.comparing.terms import LEAST_TELLING
from newsdossier.relating.comparing.tokens import Roots

T = TypeVar("T")


class Remembered(dict[int, T]):
    """What was found of a sentence, by its index: most are never asked for."""

    def __init__(self, find: Callable[[int], T]) -> None:
        super().__init__()
        self.find = find

    def __missing__(self, index: int) -> T:
        self[index] = found = self.find(index)
        return found


@dataclass(frozen=True, kw_only=True, eq=False)
class Scale:
    """The sentences of the reports of an event, by index, and what was counted of them."""

    reading: Reading
    roots: Roots
    starts: Sequence[int]
    """Where the words of each sentence begin; last, where the last one ends."""
    weights: Mapping[int, float]
    """What each word of the event weighs, by the number of its root."""
    masses: Sequence[float]
    """What the words of each sentence weigh together."""
    candidates: Sequence[tuple[int, int]]
    """Sentences of different reports that may be alike; of each the later one first."""
    unheard: Sequence[int]
    """Sentences of which no paragraph of another report says a part."""
    formal: Sequence[int]
    """Sentences whose first words tell enough to be those of a form."""
    crediting: Sequence[int]
    """Sentences with a word of those that credit the makers."""
    measuring: Sequence[int]
    """Sentences with a unit of time."""

    def row(self, index: int) -> Sequence[int]:
        """Return the numbers of the roots of a sentence's words, in order."""
        return self.reading.words[self.starts[index] : self.starts[index + 1]]

    def length(self, index: int) -> int:
        return self.starts[index + 1] - self.starts[index]

    @cached_property
    def keys(self) -> Mapping[int, frozenset[int]]:
        """The same, without order."""
        return Remembered(lambda index: frozenset(self.row(index)))

    @cached_property
    def telling(self) -> Mapping[int, frozenset[int]]:
        """Those that tell something."""
        told = frozenset([key for key, weight in self.weights.items() if weight >= LEAST_TELLING])
        return Remembered(lambda index: self.keys[index] & told)

    @cached_property
    def plain(self) -> Mapping[int, frozenset[int]]:
        """Those of words that are not capitalised: what is said, not of whom."""
        return Remembered(self.find_plain)

    def find_plain(self, index: int) -> frozenset[int]:
        printed = self.reading.sentences[index].printed
        return frozenset([key for word, key in zip(printed, self.row(index), strict=True) if not word[0].isupper()])

    @cached_property
    def reports(self) -> Sequence[int]:
        """The report of each sentence, by index."""
        return [stretch.report for stretch in self.reading.sentences]

    @cached_property
    def sentences(self) -> Mapping[int, Sentence]:
        """The sentences themselves."""
        return Remembered(self.write_out)

    def write_out(self, index: int) -> Sentence:
        row = tuple([self.roots.keys_by_number[key] for key in self.row(index)])
        return Sentence(self.span(index), self.text(index), tuple(self.reading.sentences[index].printed), row)

    def place(self, index: int) -> tuple[str, int, int]:
        """Return the text of the passage in which a sentence stands, and where it begins and ends there."""
        stretch = self.reading.sentences[index]
        return self.text(index), stretch.start, stretch.end

    def text(self, index: int) -> str:
        """Return the text of the passage in which a sentence stands."""
        stretch = self.reading.sentences[index]
        return self.reading.reports[stretch.report].text.passages[stretch.passage].text

    def span(self, index: int) -> Span:
        """Return where a sentence stands."""
        stretch = self.reading.sentences[index]
        slug = self.reading.reports[stretch.report].slug
        return Span(article=slug, passage=stretch.passage, start=stretch.start, end=stretch.end)

    @cached_property
    def weights_by_key(self) -> Mapping[str, float]:
        """What each word of the event weighs."""
        return {self.roots.keys_by_number[key]: weight for key, weight in self.weights.items()}

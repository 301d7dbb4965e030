"""The sentences of an event, weighed: by it they are compared."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from newsdossier.model.address import Slug
from newsdossier.model.comparison import DifferenceKind
from newsdossier.model.span import Span
from newsdossier.relating.comparing.facts.stating import IS_NAME, IS_NUMBER, find_counted, find_days, find_measured
from newsdossier.relating.comparing.pairs.pair import Pair
from newsdossier.relating.comparing.reports.readings import Reading
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.words.lexicon import Lexicon
from newsdossier.relating.comparing.words.tokens import place_words
from newsdossier.relating.remembered import remembered


@dataclass(frozen=True, kw_only=True, eq=False)
class Scale:
    """The sentences of the reports of an event, by index, and what was counted of them."""

    reading: Reading
    lexicon: Lexicon
    marks: Sequence[int]
    """What sorts of word each is, by its number."""
    words: Sequence[int]
    """The words of all sentences, by their numbers; those of other events too."""
    terms: Sequence[int]
    """The same by what they are compared by: each root of each event has a number."""
    roots: Sequence[int]
    """The root of each of these."""
    weights: Sequence[float]
    """What each of them weighs."""
    own: tuple[int, int]
    """The first of those of the event, and the one after the last: their roots are in order."""
    starts: Sequence[int]
    """Where the words of each sentence begin among these; last, where the last one ends."""
    masses: Sequence[float]
    """What the words of each sentence weigh together."""
    rows: Sequence[int]
    """Of each sentence: the same number for those that are the same root by root."""
    pairs: Sequence[Pair]
    """Sentences of different reports that are alike, in order of the later one."""
    unheard: Sequence[int]
    """Sentences of which no paragraph of another report says a part."""
    formal: Sequence[int]
    """Sentences whose first words tell enough to be those of a form."""
    crediting: Sequence[int]
    """Sentences with a word of those that credit the makers."""
    numbered: Sequence[int]
    """Sentences that have a number."""
    fateful: Sequence[int]
    """Sentences that have a word for what befell somebody."""
    stating: Mapping[DifferenceKind, Sequence[int]]
    """Sentences that may state a fact, by its kind."""

    def words_of(self, index: int) -> Sequence[int]:
        """Return a sentence's words, in order."""
        return self.words[self.starts[index] : self.starts[index + 1]]

    def row(self, index: int) -> Sequence[int]:
        """Return what a sentence's words are compared by, in order."""
        return self.terms[self.starts[index] : self.starts[index + 1]]

    def length(self, index: int) -> int:
        return self.starts[index + 1] - self.starts[index]

    @remembered
    def keys(self, index: int) -> frozenset[int]:
        """The same, without order."""
        return frozenset(self.row(index))

    @remembered
    def forms(self, index: int) -> Sequence[int]:
        """The words of each sentence without case, in order."""
        forms = self.lexicon.forms
        return [forms[word] for word in self.words_of(index)]

    @remembered
    def capitals(self, index: int) -> frozenset[int]:
        """The words of each sentence that are capitalised and long enough to be misspelled."""
        marks = self.marks
        return frozenset([word for word in self.words_of(index) if marks[word] & IS_NAME])

    @remembered
    def counted(self, index: int) -> frozenset[int]:
        """What each sentence may count; `FATE` where it may count the dead or hurt."""
        return find_counted(self.row(index), marks=self.marks_of(index))

    @remembered
    def days(self, index: int) -> tuple[frozenset[int], ...]:
        """The weekdays, the years and the months that each sentence names."""
        return find_days(self.forms[index], marks=self.marks_of(index))

    @remembered
    def measured(self, index: int) -> frozenset[DifferenceKind]:
        """The kinds of measures that each sentence with a number may state."""
        return find_measured(*self.place(index))

    @remembered
    def figures(self, index: int) -> frozenset[int]:
        """The words of each sentence that are numbers."""
        marks = self.marks
        return frozenset([word for word in self.words_of(index) if marks[word] & IS_NUMBER])

    def marks_of(self, index: int) -> list[int]:
        """Return what sorts of word the words of a sentence are."""
        return [self.marks[word] for word in self.words_of(index)]

    @cached_property
    def reports(self) -> Sequence[int]:
        """The report of each sentence, by index."""
        return [stretch.report for stretch in self.reading.sentences]

    @remembered
    def sentences(self, index: int) -> Sentence:
        """The sentences themselves."""
        words = self.words_of(index)
        printed = tuple(map(self.lexicon.printed.__getitem__, words))
        return Sentence(self.span(index), self.text(index), printed, self.roots_of(self.row(index)))

    def roots_of(self, row: Sequence[int]) -> tuple[str, ...]:
        """Return words as they are compared, in letters."""
        rooted, roots = self.lexicon.rooted, self.roots
        return tuple([rooted[roots[term]] for term in row])

    def place(self, index: int) -> tuple[str, int, int]:
        """Return the text of the passage in which a sentence stands, and where it begins and ends there."""
        stretch = self.reading.sentences[index]
        return self.text(index), stretch.start, stretch.end

    def text(self, index: int) -> str:
        """Return the text of the passage in which a sentence stands."""
        stretch = self.reading.sentences[index]
        return self.reading.reports[stretch.report].text.passages[stretch.passage].text

    @cached_property
    def slugs(self) -> Sequence[Slug]:
        """The slug of each report."""
        return [report.slug for report in self.reading.reports]

    def span(self, index: int) -> Span:
        """Return where a sentence stands."""
        report, passage, start, end = self.reading.sentences[index]
        return Span(self.slugs[report], passage, start, end)

    def cut(self, index: int, first: int, last: int) -> Span:
        """Return where the words of a sentence stand from the first to the last, both included."""
        words = [self.lexicon.printed[word] for word in self.words_of(index)[: last + 1]]
        report, passage, start, end = self.reading.sentences[index]
        text = self.text(index)
        if first == 0 and last == self.length(index) - 1:  # as most are: no need to place those between
            return Span(
                self.slugs[report],
                passage,
                text.index(words[0], start),
                text.rindex(words[-1], start, end) + len(words[-1]),
            )
        starts = place_words(words, text, start)
        return Span(self.slugs[report], passage, starts[first], starts[last] + len(words[last]))

    @remembered
    def weights_by_key(self, key: str) -> float:
        """What each word of the event weighs."""
        return self.weights[self.find_term(key)]

    def find_term(self, key: str) -> int:
        """Return what a word of the event is compared by."""
        return bisect_left(self.roots, self.lexicon.numbers_by_key[key], *self.own)

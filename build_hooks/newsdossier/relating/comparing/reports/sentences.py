"""The sentences of a report, each with its words."""

from dataclasses import dataclass
from functools import cached_property

from newsdossier.model.span import Span
from newsdossier.relating.comparing.words.tokens import place_words


@dataclass(frozen=True)
class Sentence:
    """A sentence of a report."""

    span: Span
    text: str
    """Of the passage that it stands in."""
    printed: tuple[str, ...]
    """Its words, numbers and initials, in order."""
    row: tuple[str, ...]
    """What each of them is compared by."""

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(self.row)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each word begins."""
        return place_words(self.printed, self.text, self.span.start)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words without case."""
        return tuple(map(str.casefold, self.printed))

    @cached_property
    def plain(self) -> frozenset[str]:
        """The keys of words that are not capitalised: what is said, not of whom."""
        return frozenset([key for word, key in zip(self.printed, self.row, strict=True) if not word[0].isupper()])

    @cached_property
    def names(self) -> frozenset[str]:
        """The keys of words that are only capitalised."""
        return self.keys - self.plain

    def cut(self, first: int, last: int) -> Span:
        """Return where the words from the first to the last stand, both included."""
        return Span(
            article=self.span.article, passage=self.span.passage, start=self.starts[first], end=self.end_of(last)
        )

    def end_of(self, place: int) -> int:
        """Return the character after a word."""
        return self.starts[place] + len(self.printed[place])

    def gap(self, place: int) -> str:
        """Return what stands between a word and the one before it."""
        return self.text[self.end_of(place - 1) : self.starts[place]]

"""Words between two marks of one sentence: what a quotation is put together of."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.model.clean_text import Fate
from newsdossier.model.span import Span
from newsdossier.relating.voices.attributions.heard import Heard
from newsdossier.relating.voices.segments.marks import Marked, find_within
from newsdossier.relating.voices.segments.tokens import QUOTED
from newsdossier.relating.voices.speakers.things import is_title

HEADS = frozenset({Fate.HEADLINE, Fate.STANDFIRST, Fate.HEADING})
"""They repeat words of the text, mostly without saying whose."""
STOPS_INSIDE = frozenset(".,!?…")
CLOSING = " '\"’”»"
LONGEST_HEADING = 9  # words


@dataclass(frozen=True, slots=True)
class Piece:
    """Words between two marks, in their sentence."""

    heard: Heard
    marked: Marked
    token: int
    """Index of the token that stands for them."""
    words: str
    """Without the white space around them; within them it is one space."""
    is_alone: bool
    """Whether its sentence holds nothing but quotations."""

    @property
    def span(self) -> Span:
        words = self.heard.leaf.text[self.marked.start : self.marked.end]
        start = self.marked.start + len(words) - len(words.lstrip())
        return self.heard.leaf.span(start, start + len(words.strip()))

    @property
    def is_heading(self) -> bool:
        """Whether it is told in a heading, or is one itself: words in marks on a line of their own, with no stop."""
        if self.heard.leaf.fate in HEADS:
            return True
        is_whole = self.marked.before == 0 and self.marked.after == len(self.heard.leaf.text.rstrip())
        words = self.words
        return (
            is_whole
            and self.marked.closed
            and words.rstrip(CLOSING)[-1:] not in STOPS_INSIDE
            and words.count(" ") < LONGEST_HEADING
        )

    @property
    def may_echo(self) -> bool:
        """Whether it may repeat words of the text: in a headline, where all words may have capitals, or on a line."""
        return self.heard.leaf.fate in HEADS or (self.is_heading and not is_title(self.heard, self.token))


def pieces_of(heard: Heard) -> Iterator[Piece]:
    tokens = (index for index, word in enumerate(heard.tokens.words) if word == QUOTED)
    inside = find_within(heard.leaf.marked, heard.start, heard.end)
    is_alone = all(low == QUOTED or not low[0].isalnum() for low in heard.tokens.lows)
    for token, marked in zip(tokens, inside, strict=False):
        words = " ".join(heard.leaf.text[marked.start : marked.end].split())
        yield Piece(heard, marked, token, words, is_alone)

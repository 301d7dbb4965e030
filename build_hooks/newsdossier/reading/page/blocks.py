"""A saved page rendered into the blocks that a reader would see, as if pasted: by the rules of `innerText`."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsdossier.model.clipping import Block
from newsdossier.model.lines import LINE_END, LineNumbers
from newsdossier.reading.page.elements import BREAKING, CELLS, VOID, WITH_MARGIN
from newsdossier.reading.page.stack import OpenElements
from newsdossier.reading.page.tokens import Token, TokenKind
from newsdossier.reading.page.votes import Votes
from newsdossier.reading.white_space import settle_white_space

LINE_ENDING = BREAKING - CELLS


class Piece(NamedTuple):
    """A stretch of text inside one line. A tuple: a page has thousands."""

    text: str
    start: int
    end: int
    is_link: bool


def render_blocks(
    tokens: Iterable[Token], *, page: str, numbers: LineNumbers, votes: Votes | None
) -> tuple[Block, ...]:
    """Return the page's text as blocks, in file order, each with the vote on it."""
    writer = BlockWriter(page, numbers, votes)
    for token in tokens:
        if token.kind is TokenKind.TEXT:
            writer.write(token)
        elif token.kind is TokenKind.START:
            writer.open(token)
        else:
            writer.close(token)
    writer.end_line()
    return tuple(writer.blocks)


class BlockWriter:
    """Gathers pieces until something breaks the line."""

    def __init__(self, page: str, numbers: LineNumbers, votes: Votes | None) -> None:
        self.page = page
        self.votes = votes
        self.numbers = numbers
        self.elements = OpenElements()
        self.blocks: list[Block] = []
        self.pieces: list[Piece] = []
        self.after_blank = False

    def write(self, token: Token) -> None:
        if self.elements.unseen:
            return
        if not self.elements.counts["pre"]:
            self.add(token.text, token.start, token.end)
            return
        for number, (line, start, end) in enumerate(self.split_preformatted(token)):
            if number:
                self.break_line()
            self.add(line, start, end)

    def split_preformatted(self, token: Token) -> Iterator[tuple[str, int, int]]:
        """Give the lines, each with its place; with that of them all where references make the text shorter."""
        is_exact = len(token.text) == token.end - token.start
        start = 0
        for end in [*(found.span() for found in LINE_END.finditer(token.text)), (len(token.text), 0)]:
            place = (token.start + start, token.start + end[0]) if is_exact else (token.start, token.end)
            yield token.text[start : end[0]], *place
            start = end[1]

    def add(self, text: str, start: int, end: int) -> None:
        if self.pieces or not text.isspace():
            self.pieces.append(Piece(text, start, end, self.elements.counts["a"] > 0))

    def open(self, token: Token) -> None:
        if token.name == "br":
            self.break_line()
            return
        self.end_element(token.name)
        self.elements.close_for(token.name)
        if token.name not in VOID:
            self.elements.push(token)
        if token.name in CELLS:
            self.add(" ", token.end, token.end)

    def close(self, token: Token) -> None:
        self.end_element(token.name)
        self.elements.close(token.name)

    def end_element(self, name: str) -> None:
        """End the line where this tag breaks it. Cells of a table row stay on one."""
        if name in LINE_ENDING:
            if self.pieces:
                self.end_line()
            self.after_blank |= name in WITH_MARGIN

    def break_line(self) -> None:
        """End the line; one that is empty is a blank line."""
        if not self.end_line():
            self.after_blank = True

    def end_line(self) -> bool:
        """Make a block of what was gathered; return whether there was anything but white space."""
        if not self.pieces:
            return False
        pieces, self.pieces = self.pieces, []
        text = settle_white_space("".join(piece.text for piece in pieces))
        if text:
            self.blocks.append(self.make_block(text, [piece for piece in pieces if piece.text.strip()]))
            self.after_blank = False
        return bool(text)

    def make_block(self, text: str, pieces: list[Piece]) -> Block:
        first, last = self.page[pieces[0].start : pieces[0].end], self.page[pieces[-1].start : pieces[-1].end]
        start = pieces[0].start + len(first) - len(first.lstrip())
        end = pieces[-1].end - (len(last) - len(last.rstrip()))
        return Block(
            text=text,
            line=self.numbers.at(start),
            end_line=self.numbers.at(max(start, end - 1)),
            start=start,
            end=end,
            tag=self.elements.role,
            level=self.elements.level,
            container=self.elements.containers,
            link_share=share_of_links(pieces),
            after_blank=self.after_blank and bool(self.blocks),
            voted_out=self.votes.leave_out(text) if self.votes else None,
        )


def share_of_links(pieces: list[Piece]) -> float:
    if not any(piece.is_link for piece in pieces):
        return 0.0  # as of most blocks
    linked = sum(len(piece.text.strip()) for piece in pieces if piece.is_link)
    return round(linked / sum(len(piece.text.strip()) for piece in pieces), 3)

"""A saved page: what it declares, what a reader would see, and what trafilatura makes of it."""

from dataclasses import dataclass

from newsdossier.model.clipping import Block, Head, SavedFile
from newsdossier.model.lines import LineNumbers
from newsdossier.reading.page.blocks import render_blocks
from newsdossier.reading.page.elements import VOID
from newsdossier.reading.page.head import read_head
from newsdossier.reading.page.tokens import Token, TokenKind, cut_tokens
from newsdossier.reading.page.votes import take_votes

MAX_TAGS = 30_000  # of a page that trafilatura is asked about; a long news page has three thousand
DEEPEST = 200  # elements in one another; libxml2 gives up at 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A saved page, read."""

    head: Head
    blocks: tuple[Block, ...]


def read_html_page(saved: SavedFile) -> Page:
    """Return the page's declarations and its blocks, with the lines of the file on which they stand."""
    numbers = LineNumbers.of(saved.text, first_line=saved.first_line)
    tokens = tuple(cut_tokens(saved.text))
    votes = take_votes(saved.text, is_modest=is_modest(tokens))
    return Page(
        head=read_head(tokens, numbers=numbers),
        blocks=render_blocks(tokens, page=saved.text, numbers=numbers, votes=votes),
    )


def is_modest(tokens: tuple[Token, ...]) -> bool:
    """Whether the page is of a size and depth that pages of news have."""
    tags = [token for token in tokens if token.name]
    if len(tags) > MAX_TAGS:
        return False
    depth = deepest = 0
    for token in tags:
        if token.name in VOID:
            continue
        if token.kind is TokenKind.START:
            depth += 1
            deepest = max(deepest, depth)
        elif depth:
            depth -= 1
    return deepest <= DEEPEST

"""A saved page: what it declares, what a reader would see, and what trafilatura makes of it."""

from dataclasses import dataclass

from newsdossier.model.clipping import Block, Head, SavedFile
from newsdossier.model.lines import LineNumbers
from newsdossier.reading.page.blocks import render_blocks
from newsdossier.reading.page.elements import VOID
from newsdossier.reading.page.head import read_head
from newsdossier.reading.page.tokens import Token, TokenKind, cut_tokens
from newsdossier.reading.page.votes import add_votes

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
    blocks = render_blocks(tokens, page=saved.text, numbers=numbers)
    return Page(
        head=read_head(tokens, numbers=numbers),
        blocks=add_votes(blocks, page=saved.text, is_modest=is_modest(tokens)),
    )


def is_modest(tokens: tuple[Token, ...]) -> bool:
    """Whether the page is of a size and depth that pages of news have."""
    tags = [token for token in tokens if token.kind is not TokenKind.TEXT]
    if len(tags) > MAX_TAGS:
        return False
    depth = deepest = 0
    for token in tags:
        if token.name not in VOID:
            depth = depth + 1 if token.kind is TokenKind.START else max(0, depth - 1)
            deepest = max(deepest, depth)
    return deepest <= DEEPEST

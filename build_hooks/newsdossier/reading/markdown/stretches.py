"""The parser's tokens, as stretches of lines that each become a block."""

from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it.token import Token

from newsdossier.model.clipping import BlockTag
from newsdossier.reading.markdown.inline import Inline, read_inline
from newsdossier.reading.white_space import settle_white_space

ROLES = {
    "heading": BlockTag.HEADING,
    "paragraph": BlockTag.PARAGRAPH,
    "blockquote": BlockTag.QUOTE,
    "list_item": BlockTag.LIST_ITEM,
    "tr": BlockTag.TABLE_ROW,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """What will be one block, and the lines on which it stands: `first` from 0, `end` one past the last."""

    inline: Inline
    tag: BlockTag
    level: int
    first: int
    end: int


def find_stretches(tokens: list[Token]) -> Iterator[Stretch]:
    """Give the stretches in file order. A paragraph in a list item or quote is part of it."""
    roles: list[tuple[BlockTag, int]] = []
    cells: list[Token] = []
    for token in tokens:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in ROLES and token.nesting == 1:
            around = roles[-1][0] if roles and name == "paragraph" else ROLES[name]
            roles.append((around, int(token.tag[1]) if name == "heading" else 0))
        elif name in ROLES and token.nesting == -1:
            role, _ = roles.pop()
            if role is BlockTag.TABLE_ROW:
                yield make_row(cells)
                cells = []
        elif name == "inline" and roles and roles[-1][0] is BlockTag.TABLE_ROW:
            cells.append(token)
        elif name == "inline" and token.map:
            tag, level = roles[-1]
            first, end = token.map
            yield Stretch(inline=read_inline(token.children or []), tag=tag, level=level, first=first, end=end)
        elif name in {"fence", "code_block"} and token.map:
            yield from find_code_lines(token, first=token.map[0] + (name == "fence"))


def make_row(cells: list[Token]) -> Stretch:
    pieces = [piece for cell in cells for piece in (*(cell.children or []), Token("softbreak", "br", 0))]
    first, end = next((cell.map for cell in cells if cell.map), [0, 1])
    return Stretch(inline=read_inline(pieces), tag=BlockTag.TABLE_ROW, level=0, first=first, end=end)


def find_code_lines(token: Token, *, first: int) -> Iterator[Stretch]:
    """Lines that stand indented or fenced are as they were pasted: one block each."""
    for number, line in enumerate(token.content.split("\n"), first):
        text = settle_white_space(line)
        if text:
            inline = Inline(text=text, marks=(), captions=())
            yield Stretch(inline=inline, tag=BlockTag.PLAIN, level=0, first=number, end=number + 1)

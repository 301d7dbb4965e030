"""Markdown clippings: blocks as the parser sees them, formatting as marks, raw HTML as the text that it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt

from newsdossier.model.clipping import Block, BlockTag, Mark, SavedFile
from newsdossier.model.lines import LineNumbers
from newsdossier.reading.markdown.stretches import Stretch, find_stretches

LONGEST_TEXT = 200_000  # characters: half a novel
LONGEST_PARAGRAPH = 20_000  # characters without a blank line
MOST_SIGNS = 1000  # "[", "*" and the like in one paragraph: in these the parser takes quadratic time
SIGNS = "[*_<&`"
PARSER = MarkdownIt("commonmark", {"html": False}).enable("table")
"""Without HTML: a tag in a clipping is text."""
PARAGRAPH_END = re.compile(r"(?:\r\n|\r|\n)[ \t]*+(?=[\r\n])")
LINE_END = re.compile(r"\r\n|\r|\n")  # U+2028 ends no line in Markdown
CLOSE_TOGETHER = frozenset({BlockTag.LIST_ITEM, BlockTag.TABLE_ROW, BlockTag.PLAIN})


def is_markdown_bounded(text: str) -> bool:
    """Whether the text is short enough to be parsed in no time, whatever it holds."""
    return len(text) <= LONGEST_TEXT and all(
        len(paragraph) <= LONGEST_PARAGRAPH and sum(map(paragraph.count, SIGNS)) <= MOST_SIGNS
        for paragraph in PARAGRAPH_END.split(text)
    )


def read_markdown_text(saved: SavedFile) -> tuple[Block, ...]:
    """Return headings, paragraphs, list items, quotes, rows of tables and captions, in file order."""
    page = MarkdownPage(
        text=saved.text,
        numbers=LineNumbers.of(saved.text, first_line=saved.first_line),
        starts=(0, *(end.end() for end in LINE_END.finditer(saved.text)), len(saved.text)),
    )
    return tuple(page.make_blocks(find_stretches(PARSER.parse(saved.text))))


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkdownPage:
    """The file, and where the parser's lines begin in it."""

    text: str
    numbers: LineNumbers
    starts: tuple[int, ...]

    def make_blocks(self, stretches: Iterator[Stretch]) -> Iterator[Block]:
        previous_end: int | None = None
        for stretch in stretches:
            parted = previous_end is not None and (stretch.first > previous_end or stretch.tag not in CLOSE_TOGETHER)
            inline = stretch.inline
            if inline.text:
                yield self.make_block(inline.text, stretch, tag=stretch.tag, marks=inline.marks, after_blank=parted)
            for caption in inline.captions:
                yield self.make_block(caption, stretch, tag=BlockTag.CAPTION, after_blank=previous_end is not None)
            previous_end = stretch.end

    def make_block(
        self, text: str, stretch: Stretch, *, tag: BlockTag, after_blank: bool, marks: tuple[Mark, ...] = ()
    ) -> Block:
        begin = self.starts[stretch.first]
        raw = self.text[begin : self.starts[min(stretch.end, len(self.starts) - 1)]]
        start, end = begin + len(raw) - len(raw.lstrip()), begin + len(raw.rstrip())
        return Block(
            text=text,
            line=self.numbers.at(start),
            end_line=self.numbers.at(max(start, end - 1)),
            start=start,
            end=end,
            tag=tag,
            level=stretch.level if tag is BlockTag.HEADING else 0,
            after_blank=after_blank,
            marks=marks,
        )

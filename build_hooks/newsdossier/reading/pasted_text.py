"""Text that somebody pasted: a line is a block, unless the lines were cut to a width."""

from collections.abc import Iterator

from newsdossier.model.clipping import Block, SavedFile
from newsdossier.model.lines import LINE_END
from newsdossier.reading.hard_wraps import TextLine, find_width, is_cut
from newsdossier.reading.white_space import settle_white_space


def read_pasted_text(saved: SavedFile) -> tuple[Block, ...]:
    """Return one block for each line that is not blank; lines that a mail program cut are one block again."""
    lines = tuple(read_lines(saved))
    width = find_width(lines)
    blocks: list[Block] = []
    for index, line in enumerate(lines):
        if width and index and is_cut(lines[index - 1], line, width=width):
            blocks[-1] = join(blocks[-1], line)
        else:
            blocks.append(make_block(line))
    return tuple(blocks)


def read_lines(saved: SavedFile) -> Iterator[TextLine]:
    start, blank_before, is_first = 0, False, True
    for number, raw in enumerate(LINE_END.split(saved.text), saved.first_line):
        text = settle_white_space(raw)
        if text:
            begin = start + len(raw) - len(raw.lstrip())
            yield TextLine(
                text=text,
                line=number,
                start=begin,
                end=start + len(raw.rstrip()),
                after_blank=blank_before and not is_first,
            )
            is_first = False
        blank_before = not text
        start = find_next_start(saved.text, start + len(raw))


def find_next_start(text: str, end: int) -> int:
    return end + (2 if text.startswith("\r\n", end) else 1)


def make_block(line: TextLine) -> Block:
    return Block(
        text=line.text,
        line=line.line,
        end_line=line.line,
        start=line.start,
        end=line.end,
        after_blank=line.after_blank,
    )


def join(block: Block, line: TextLine) -> Block:
    """Return the block with one more line. A word that was cut at its hyphen keeps it: who knows whether it has one."""
    glue = "" if block.text.endswith("-") and block.text[-2:-1].isalpha() and line.text[0].islower() else " "
    return Block(
        text=f"{block.text}{glue}{line.text}",
        line=block.line,
        end_line=line.line,
        start=block.start,
        end=line.end,
        after_blank=block.after_blank,
    )

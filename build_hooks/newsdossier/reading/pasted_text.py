"""Text that somebody pasted: a line is a block, unless the lines were cut to a width."""

from collections.abc import Iterator
from itertools import pairwise

from newsdossier.model.clipping import Block, SavedFile
from newsdossier.model.lines import part_at_ends
from newsdossier.reading.hard_wraps import find_width, is_cut
from newsdossier.reading.white_space import choose_settling


def read_pasted_text(saved: SavedFile) -> tuple[Block, ...]:
    """Return one block for each line that is not blank; lines that a mail program cut are one block again."""
    lines = tuple(read_lines(saved))
    width = find_width(lines)
    return tuple(join_cut_lines(lines, width)) if width else lines


def read_lines(saved: SavedFile) -> Iterator[Block]:
    """Give each line that is not blank as a block of its own."""
    text, start, blank_before, is_first = saved.text, 0, False, True
    has_pairs = "\r\n" in text
    settle = choose_settling(text)
    for number, raw in enumerate(part_at_ends(text), saved.first_line):
        shown = settle(raw) if raw else ""
        end = start + len(raw)
        if shown:
            is_bare = shown == raw  # nothing to strip, as most lines
            first = start if is_bare else end - len(raw.lstrip())
            last = end if is_bare else start + len(raw.rstrip())
            yield Block(shown, number, number, first, last, blank_before and not is_first)
            is_first = False
        blank_before = not shown
        start = end + (2 if has_pairs and text.startswith("\r\n", end) else 1)


def join_cut_lines(lines: tuple[Block, ...], width: int) -> list[Block]:
    """Return the lines with those joined that were cut to the width."""
    blocks = list(lines[:1])
    for above, line in pairwise(lines):
        if is_cut(above, line, width=width):
            blocks[-1] = join(blocks[-1], line)
        else:
            blocks.append(line)
    return blocks


def join(block: Block, line: Block) -> Block:
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

"""Lines that were cut to a width, as mail programs and old terminals do."""

from collections.abc import Iterator
from itertools import pairwise

from newsdossier.model.clipping import Block

MIN_WIDTH = 45  # narrower lines are menus, lists and verse
MAX_WIDTH = 100  # wider than any mail program cuts
MIN_CUTS = 3  # in mid sentence, at the same width: no list of headlines does that by chance


def find_width(lines: tuple[Block, ...]) -> int | None:
    """Return the width that the lines were cut to, or None where nothing shows that they were.

    What shows it: again and again a line begins in lower case, and its first word had no room on the line before.
    """
    if sum([line.text[0].islower() for line in lines]) < MIN_CUTS:
        return None  # as in most files, which were never cut
    widths = [
        width
        for run in find_runs(lines)
        if MIN_WIDTH <= (width := max(len(line.text) for line in run)) <= MAX_WIDTH
        and sum(is_mid_sentence(a, b, width=width) for a, b in pairwise(run)) >= MIN_CUTS
    ]
    return max(widths, default=None)


def find_runs(lines: tuple[Block, ...]) -> Iterator[list[Block]]:
    """Give the stretches without a blank line."""
    run: list[Block] = []
    for line in lines:
        if line.after_blank and run:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def is_mid_sentence(line: Block, following: Block, *, width: int) -> bool:
    return following.text[0].islower() and is_cut(line, following, width=width)


def is_cut(line: Block, following: Block, *, width: int) -> bool:
    """Whether the first word of the line below had no room at the end of this one."""
    if following.after_blank or max(len(line.text), len(following.text)) > width:
        return False
    first_word = following.text.split(" ", 1)[0]
    return len(line.text) + 1 + len(first_word) > width

"""The lines of a saved file and what became of them.

A line is made when somebody asks for it. All lines of a dossier, kept, would take twice the memory of its texts, and
few are ever shown.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import starmap
from typing import NamedTuple

from newsdossier.model.clean_text import Fate, LineFate
from newsdossier.model.clipping import SavedFile
from newsdossier.model.rare_letters import find_rare_letters

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")


class Told(NamedTuple):
    """What is said of a line: what a block makes of those on which it stands."""

    fate: Fate | None
    rule: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldLines(Collection[LineFate]):
    """All lines of a saved file, in order."""

    saved: SavedFile
    told: tuple[Told, ...]
    """What is said of each line; of most it is the same few values."""

    def __len__(self) -> int:
        return len(self.told)

    def __iter__(self) -> Iterator[LineFate]:
        lines = enumerate(show_lines(self.saved), self.saved.first_line)
        return starmap(LineFate, ((*line, *told) for line, told in zip(lines, self.told, strict=True)))

    def __contains__(self, line: object) -> bool:
        return line in tuple(self)


def show_lines(saved: SavedFile) -> Sequence[str]:
    """Return the lines with U+FFFD for control characters: in most files none has any, and then none is looked at."""
    if CONTROL.search(find_rare_letters(saved.text)) is None:
        return saved.lines
    return [CONTROL.sub("\ufffd", text) for text in saved.lines]

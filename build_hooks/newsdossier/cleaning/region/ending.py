"""Where the article ends: what may follow its last paragraph and still be its own."""

import re
from itertools import takewhile

from newsdossier.cleaning.region.tables import holds_figure
from newsdossier.cleaning.rules.rule import FurnitureRule
from newsdossier.model.clipping import Block

SIGNATURE = re.compile(
    r"^[(\[—–-]?\s?(?:(?:Additional )?(?:Reporting|Writing|Editing|Contributing|Graphic|Contributors?)\b.{3,300}|"
    r"(?:Editor[’']?s[’']? note|Correction|Clarification)\b.{0,3}:.{3,400}|"
    r"This (?:story|article|report) (?:was|has been) (?:updated|corrected|adapted|amended)\b.{3,300})$",
    re.IGNORECASE,
)
FEWEST_LINES = 5  # of a table at the end
MOST_LINES = 60
MOST_SIGNATURES = 3  # lines after the last paragraph
MOSTLY_FIGURES = 0.7  # share of lines with a figure and a word: results, schedules, lists of prices; no list of tags


def find_end(blocks: tuple[Block, ...], furniture: tuple[FurnitureRule | None, ...], *, end: int) -> int:
    """Return where an article ends whose run of text goes up to and without `end`.

    That is after the signatures, or the table, that may follow its last paragraph.
    """
    tail = range(end, min(end + MOST_LINES, len(blocks)))
    own = list(takewhile(lambda index: furniture[index] is None, tail))
    if len(own) >= FEWEST_LINES:
        figures = sum(holds_figure(blocks[index]) for index in own)
        if figures >= MOSTLY_FIGURES * len(own):
            return own[-1] + 1
    signed = [index for index in own[:MOST_SIGNATURES] if SIGNATURE.match(blocks[index].text)]
    return signed[-1] + 1 if signed else end

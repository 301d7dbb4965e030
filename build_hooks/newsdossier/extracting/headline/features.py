"""What makes a line above the text look like the headline: a table of features, each with its weight.

The weights are those of a logistic choice between the lines of a head and "none of them", fitted on some 180 heads of
news pages with the page's own title as truth (and again with the title cut out, to learn when to say nothing), held
small (L2) and rounded. Some were set by hand: markup is rare in such texts, so what a heading is worth; few pages have
a summary, so what standing above one is worth; names of editions are rarer still, and say nothing of what the text
says; no page begins with its headline, so what the first line of a plain text is worth; and a paragraph or a line below
the writers that is taken for the headline is lost to the text, so they are held off more firmly than the fit does.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from newsdossier.extracting.headline.lines import HeadlineLine
from newsdossier.extracting.signs import Sign
from newsdossier.model.clipping import BlockTag
from newsdossier.model.line_shape import SENTENCE_INSIDE, is_running_text

USUAL_LENGTHS = range(5, 19)  # words; one less is found half as often
TRAIL = re.compile(r"[»›>→ |](?:(?<=[»›→])|(?<=>)(?<!\w>)|(?<= )/ |(?<=\|).*\|)")
OPENING_QUOTES = "\"'“‘„«"
CLOSING_QUOTES = "\"'”’“»"
MOST_BETWEEN = 4  # lines: beyond, more of them say nothing more
HEADING, STAMP, NAMING = BlockTag.HEADING, Sign.STAMP, (Sign.BYLINE, Sign.AGENCY)
FURNITURE_COPIES = 3  # a headline stands twice on many pages, a label more often


class Feature(NamedTuple):
    """One thing that speaks for a line, or against it. A tuple: each line is held against all of them."""

    name: str
    weight: float
    """Points for the full measure."""
    measure: Callable[[HeadlineLine], float]
    """How far it holds of a line: 0 to 1."""
    says: str = ""
    """What it says of the headline, for the evidence; "" for one that is no reason by itself."""


def measure_length(words: int) -> float:
    return 0.5 if words == USUAL_LENGTHS.start - 1 else words in USUAL_LENGTHS


MIN_SCORE = 3.0  # points: below, none of the lines is likelier than that the headline was not saved
FEATURES: tuple[Feature, ...] = (
    Feature("usual-length", 1.5, lambda line: measure_length(line.words)),
    Feature("too-short", -0.8, lambda line: line.words < USUAL_LENGTHS.start - 1),
    Feature("too-long", -0.3, lambda line: line.words >= USUAL_LENGTHS.stop),
    Feature("words-of-the-text", 2.7, lambda line: line.overlap, "says what the text says"),
    Feature(
        "comes-back", 0.5, lambda line: 1 < line.copies < FURNITURE_COPIES or line.ends_trail, "stands there twice"
    ),
    Feature("first-heading", 4.0, lambda line: line.block.level == 1, "is the first heading"),
    Feature("heading", 1.0, lambda line: line.block.tag is HEADING and line.block.level > 1, "is a heading"),
    Feature("above-writers", 1.1, lambda line: line.below in NAMING, "stands above the writers"),
    Feature("above-day", 0.6, lambda line: line.below is STAMP, "stands above the day"),
    Feature("above-summary", 1.0, lambda line: line.above_summary, "stands above a summary"),
    Feature("above-longer", 1.2, lambda line: line.above_longer, "stands above a summary"),
    Feature("edition", 5.0, lambda line: line.heads_edition, "names an edition and its day"),
    Feature("lines-between", -1.4, lambda line: min(line.between, MOST_BETWEEN) / MOST_BETWEEN),
    Feature("below-writers", -1.5, lambda line: line.below_writers),
    Feature("stands-apart", 1.4, lambda line: line.company <= 1),
    Feature("opens-bare-head", 1.0, lambda line: line.opens_bare_head, "is the first line, apart from all others"),
    Feature("below-a-title", -1.0, lambda line: line.below_title),
    Feature(
        "in-quotes", -1.0, lambda line: line.block.text[0] in OPENING_QUOTES and line.block.text[-1] in CLOSING_QUOTES
    ),
    Feature("paragraph", -1.5, lambda line: is_running_text(line.block) and not line.block.text.endswith("?")),
    Feature("full-stop", -1.0, lambda line: line.block.text.endswith((".", "…"))),
    Feature("several-sentences", -0.3, lambda line: SENTENCE_INSIDE.search(line.block.text) is not None),
    Feature("opens-a-list", -0.3, lambda line: line.block.text.endswith((":", ";"))),
    Feature("trail", -0.4, lambda line: TRAIL.search(line.block.text) is not None),
    Feature("capitals", -0.2, lambda line: line.block.text.isupper()),
    Feature("name", -0.2, lambda line: line.is_name),
    Feature("row-of-figures", -2.0, lambda line: line.is_row),
    Feature("day", -0.4, lambda line: line.has_day),
    Feature("dropped", -0.3, lambda line: line.is_dropped),
)

"""A line that may be the headline, with what the features of headlines measure."""

from typing import NamedTuple

from newsdossier.extracting.signs import Sign
from newsdossier.model.clipping import Block


class HeadlineLine(NamedTuple):
    """A line above the text, and what the features ask of it. A tuple: most are made for one comparison."""

    block: Block
    at: int
    """Index in the zone."""
    words: int
    overlap: float
    """Share of its content words that the text says too; little weight where it has but one or two."""
    copies: int
    """How often the file has this line."""
    ends_trail: bool
    """Whether another line ends with it: a trail of links, the words of a button."""
    below: Sign | None
    """The sign that stands below it, with one line between them at most; captions and dropped lines are passed over."""
    between: int
    """Lines between it and the byline, the day or the text; sentences, captions and rows of figures are not counted."""
    below_writers: bool
    """Whether writers are named above it, and nothing of the head stands below it."""
    is_dropped: bool
    opens_bare_head: bool
    """Whether it is the first of the file, an empty line is below it, and neither writers nor days are named."""
    company: int
    """Lines of its group that could be titles: those that no empty line parts from it."""
    below_title: bool
    """Whether the line directly above could be the headline by its length, and says something of what the text says."""
    above_summary: bool
    """Whether the line directly below is a sentence that stands above the text; captions, dropped lines are passed."""
    above_longer: bool
    """Whether a line much longer stands between it and the writers or the day: a summary without a full stop."""
    heads_edition: bool
    is_row: bool
    """Whether it is a row of a table of figures."""
    has_day: bool
    is_name: bool

"""Where words stand in the cleaned text of an article."""

from typing import NamedTuple

from newsdossier.model.address import Slug

HEADLINE = -1
STANDFIRST = -2
AGENCY = -3
"""The line or words that name the news service whose text it is."""
BYLINE = -4


class Span(NamedTuple):
    """Characters of one passage of one article. A tuple: they are made, hashed and put in order by the ten thousand."""

    article: Slug
    passage: int
    """Index in `CleanText.passages`; `HEADLINE`, `STANDFIRST`, `AGENCY` or `BYLINE` for those."""
    start: int
    """First character of the passage's text."""
    end: int
    """One past the last."""

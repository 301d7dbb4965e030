"""Where words stand in the cleaned text of an article."""

from dataclasses import dataclass

from newsdossier.model.address import Slug

HEADLINE = -1
STANDFIRST = -2
AGENCY = -3
"""The line or words that name the news service whose text it is."""
BYLINE = -4


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """Characters of one passage of one article."""

    article: Slug
    passage: int
    """Index in `CleanText.passages`; `HEADLINE`, `STANDFIRST`, `AGENCY` or `BYLINE` for those."""
    start: int
    """First character of the passage's text."""
    end: int
    """One past the last."""

"""An article as it is held against others."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import numpy as np

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.model.evidence import Certainty
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.reuse.words.quoted import count_quotations

NEVER = date.max.toordinal() + 1
One = int | Numbers
"""Of one article, or of each of many."""


class Marks(NamedTuple):
    """What shows whether an article was there first; or columns of that, for many articles."""

    first_day: One
    """On which it can have come out, as a number; 0 where that is unknown or doubtful."""
    last_day: One
    """The same; `NEVER` where that is unknown or doubtful."""
    has_source: One
    has_headline: One
    has_caption: One
    quotations: One


class Draft(NamedTuple):
    """An article, and what shows whether it was there first."""

    article: Article
    slug: Slug
    marks: Marks


def make_draft(article: Article) -> Draft:
    return Draft(article, article.slug, read_marks(article))


def read_marks(article: Article) -> Marks:
    metadata, passages = article.metadata, article.text.passages
    return Marks(
        *days_of(article),
        has_source=(metadata.agency or metadata.dateline) is not None,
        has_headline=metadata.headline is not None,
        has_caption=Fate.CAPTION in [passage.fate for passage in passages],
        quotations=sum(map(count_quotations, [passage.text for passage in passages])),
    )


def days_of(article: Article) -> tuple[int, int]:
    published = article.dating.published
    if published is None or published.certainty is Certainty.DOUBTFUL:
        return 0, NEVER
    return published.span.first.toordinal(), published.span.last.toordinal()


def line_up(drafts: Sequence[Draft], places: Numbers) -> Marks:
    """Return the marks of the articles at these places, column by column."""
    rows = np.array([draft.marks for draft in drafts], dtype=np.int64).reshape(-1, len(Marks._fields))
    return Marks(*rows[places].T)

"""An article as it is held against others."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.model.evidence import Certainty
from newsdossier.relating.reuse.quoted import count_quotations
from newsdossier.relating.reuse.shared_runs import Reading, read_words


@dataclass(frozen=True, eq=False, kw_only=True)
class Draft:
    """An article, and what shows whether it was there first."""

    article: Article
    slug: Slug
    days: tuple[date, date] | None
    """Between which it came out; None where that is unknown or doubtful."""
    has_source: bool
    has_headline: bool
    has_caption: bool
    quotations: int

    @cached_property
    def reading(self) -> Reading:
        """Its words: few are asked for them."""
        return read_words(self.article)


def make_draft(article: Article) -> Draft:
    metadata, passages = article.metadata, article.text.passages
    return Draft(
        article=article,
        slug=article.slug,
        days=days_of(article),
        has_source=(metadata.agency or metadata.dateline) is not None,
        has_headline=metadata.headline is not None,
        has_caption=Fate.CAPTION in [passage.fate for passage in passages],
        quotations=sum([count_quotations(passage.text) for passage in passages]),
    )


def days_of(article: Article) -> tuple[date, date] | None:
    published = article.dating.published
    if published is None or published.certainty is Certainty.DOUBTFUL:
        return None
    return published.span.first, published.span.last

"""An article as it is held against others; what takes time to read is read when it is first asked for."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.model.evidence import Certainty
from newsdossier.relating.reuse.quoted import count_quotations
from newsdossier.relating.reuse.shared_runs import Reading, read_words


@dataclass(frozen=True, eq=False)
class Draft:
    """An article, and what has been read of it so far."""

    article: Article

    @property
    def slug(self) -> Slug:
        return self.article.slug

    @cached_property
    def days(self) -> tuple[date, date] | None:
        """Between which it came out; None where that is unknown or doubtful."""
        published = self.article.dating.published
        if published is None or published.certainty is Certainty.DOUBTFUL:
            return None
        return published.span.first, published.span.last

    @cached_property
    def has_source(self) -> bool:
        return (self.article.metadata.agency or self.article.metadata.dateline) is not None

    @cached_property
    def has_headline(self) -> bool:
        return self.article.metadata.headline is not None

    @cached_property
    def quotations(self) -> int:
        return sum(count_quotations(passage.text) for passage in self.article.text.passages)

    @cached_property
    def has_caption(self) -> bool:
        return any(passage.fate is Fate.CAPTION for passage in self.article.text.passages)

    @cached_property
    def reading(self) -> Reading:
        return read_words(self.article)

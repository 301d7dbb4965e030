"""An article: a clipping that has been cleaned, read and dated."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from newsdossier.model.address import Slug
from newsdossier.model.clean_text import CleanText, Sifted
from newsdossier.model.clipping import Clipping
from newsdossier.model.days import Dating, DayConstraint
from newsdossier.model.evidence import Evidence
from newsdossier.model.mention import Mention, Tag
from newsdossier.model.metadata import Metadata


class DayRole(StrEnum):
    """What the day that a sentence names is to the article."""

    REPORT = "report"
    """A source spoke: "the agency said on Friday"."""
    EVENT = "event"
    """What the article reports happened: "on Wednesday the council met"."""
    BACKGROUND = "background"
    """Something else that the text tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPhrase:
    """A sentence that says when something happened, for siblings to reckon with."""

    sentence: str
    words: str
    """The words that name the day: "on Wednesday", "the first anniversary of …"."""
    role: DayRole
    constraint: DayConstraint | None
    """What it says of the day itself; None for an anniversary of something told elsewhere."""
    least_age: int = 0
    """How many days before publication it lies at least: 1 for "yesterday", -6 for a weekday to come."""
    most_age: int = 6
    """And at most: 6 for a bare weekday, which is the last of its name."""
    years_later: int | None = None
    """For an anniversary: how many years after what the sentence names."""
    relayed: bool = False
    """For a report: whether it was a news service or broadcaster that spoke, of what others did."""
    at_night: bool = False
    """Whether it was late that day ("Tuesday night", "late on Tuesday"): such news mostly comes out the day after."""
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDays:
    """All that an article by itself says about days."""

    constraints: tuple[DayConstraint, ...]
    phrases: tuple[DayPhrase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """The local pass over one clipping: all that can be said without its siblings."""

    clipping: Clipping
    sifted: Sifted
    metadata: Metadata
    days: OwnDays

    @property
    def slug(self) -> Slug:
        return self.clipping.slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A clipping that has been cleaned, read and dated."""

    clipping: Clipping
    text: CleanText
    metadata: Metadata
    dating: Dating
    mentions: tuple[Mention, ...]
    tags: tuple[Tag, ...]

    @property
    def slug(self) -> Slug:
        return self.clipping.slug


Articles = Mapping[Slug, Article]
"""By slug, in order of the slugs."""


def index_by_slug(articles: Iterable[Article]) -> Articles:
    return {article.slug: article for article in sorted(articles, key=lambda article: article.slug)}

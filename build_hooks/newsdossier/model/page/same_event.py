"""The other reports of an event, as a page shows them."""

from dataclasses import dataclass

from newsdossier.model.page.parts import Card


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldWords:
    """Words of an article in which it tells a point."""

    source: str
    """Whose words: "A report: …"."""
    quote: str
    """"" where rights withhold the words."""
    line: int
    url: str
    """The line of the saved file; "" where rights withhold it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedPoint:
    """A point that one article tells after the other."""

    in_rewrite: ToldWords
    in_original: ToldWords


@dataclass(frozen=True, slots=True, kw_only=True)
class SameEventRow:
    """Another report of the same event."""

    card: Card
    shared: str
    """In words: "4 passages word for word", "the same points in the same order"."""
    passages: tuple[str, ...]
    """The shared words, longest first."""
    points: tuple[FollowedPoint, ...]
    """The points that the one follows of the other, in order."""
    certainty: str
    dots: int
    relation: str
    """"a likely rewrite of this article", "this article likely rewrites it", ""."""

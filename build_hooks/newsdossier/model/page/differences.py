"""Where reports of one event do not say the same."""

from dataclasses import dataclass

from newsdossier.model.page.passages import PassageLink


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferingWords:
    """What one report says on a point."""

    text: str
    """"nine-month"; "" where rights withhold it."""
    url: str
    """Where the words stand; "" where they are not shown."""
    passage: PassageLink
    """The sentence around them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceCell:
    """What one report says on a point; nothing is a value too."""

    report: str
    said: tuple[DifferingWords, ...]
    """() where it does not speak of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    """A point on which reports differ."""

    anchor: str
    """"d2"."""
    about: str
    """In words: "number: jobs"."""
    rule: str
    """What paired the words."""
    cells: tuple[DifferenceCell, ...]
    """One a report; where there are many reports, only those that speak of it."""
    silent: str
    """"not said by 7 other reports"; "" where every report has a cell."""

"""What articles call a person, and what they quote of it."""

from dataclasses import dataclass

from newsdossier.model.page.parts import Day, Link
from newsdossier.model.page.passages import PassageLink
from newsdossier.model.page.quotes import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRow:
    """Words for what a person is, and where they stand."""

    words: str
    """"branch secretary of the Amalgamated Dockers"."""
    period: str
    """Days of the first and the last article that has them: "12 February 2024 – 17 September 2024"."""
    is_drawn: bool
    """False where no article's month is known."""
    start: int
    """Where the first stands between the first and the last article that names the person, 0 to 100."""
    end: int
    """Where the last stands."""
    summary: str
    """"3 articles"."""
    passages: tuple[PassageLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """What texts call one person, by the day of the first."""

    span: str
    """What the bars are drawn on: "September 2023 – September 2024"."""
    rows: tuple[RoleRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """An utterance, with the day of the first article that carries it and the event of that article."""

    day: Day
    event: Link | None
    quote: Quote

"""The page of a saved file."""

from dataclasses import dataclass

from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import Fact, Link


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedLine:
    number: int
    text: str
    fate: str
    """"dropped", "blank", or what it was kept as"""
    note: str
    """"dropped: words of a share bar", "kept as headline", "" for a paragraph."""
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPage:
    """The saved file, line by line."""

    head: PageHead
    article: Link
    lang: str
    dir: str
    facts: tuple[Fact, ...]
    lines: tuple[SavedLine, ...]
    withheld: bool
    """Whether rights keep the text from being shown; `lines` is then ()."""

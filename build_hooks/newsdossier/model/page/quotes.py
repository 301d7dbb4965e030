"""Who is quoted, and who carried it in which words."""

from dataclasses import dataclass

from newsdossier.model.page.parts import Link
from newsdossier.model.page.passages import PassageLink


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingPiece:
    """A stretch of one wording of a quotation."""

    kind: str
    """same, added (in this wording only), note (ours: "[ends there]") or whole (ours: it has the words at the head)"""
    text: str
    glued: bool
    """Whether no space stands before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteWording:
    """How one report has it."""

    report: str
    """Name of the report: "Merrin Post"."""
    passage: PassageLink
    pieces: tuple[WordingPiece, ...]
    """() where rights withhold the words."""
    how: str
    """What the report says of it: "told Northwire"; "" where it says no more than who spoke."""
    certainty: str
    """How sure the speaker is; "" where the report names none."""
    dots: int
    rule: str
    """What found the speaker; "" where none was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """One utterance."""

    words: str
    """In the fullest wording that may be shown; "" where none may be."""
    lang: str
    dir: str
    speaker: Link | None
    """None where no report says who spoke."""
    role: str
    """What the report calls the speaker: "general secretary of the Amalgamated Dockers"; "" where it says nothing."""
    summary: str
    """"3 reports, 3 wordings"."""
    wordings: tuple[QuoteWording, ...]

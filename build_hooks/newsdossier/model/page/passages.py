"""Passages of articles on pages: links to them, and their words with marks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageLink:
    """Words of an article behind a claim."""

    source: str
    """Whose words, and where they stand: "Merrin Post, paragraph 3"."""
    url: str
    """Where they are shown: on this page or the article's; "" where rights withhold them."""
    quote: str
    """"" where rights withhold the words."""
    line: int
    """Line of the saved file."""
    line_url: str
    """"" where rights withhold the saved file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageKey:
    """The letter that stands for a shared passage; it leads to the same passage in the next report."""

    key: str
    """The same on all pages: "a"."""
    verbatim: bool
    """Whether all reports have it in the same words; False: in their own."""
    url: str
    """"" where no other report shows it."""
    label: str
    """For screen readers: "Passage a, in 3 reports; go to it in Calder Courier"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedLetter:
    """A shared passage where it stands in an article."""

    paragraph: int
    """Number of the paragraph on the article's page; 0 for headline and standfirst."""
    letter: PassageKey
    passage: PassageLink
    """The article's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words in a row that are marked alike."""

    text: str
    anchors: tuple[str, ...]
    """"r1-d2" on words that differ; else ()."""
    differs: str
    """Address of the row of the table that sets them beside the others; "" where reports do not differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words that stand in several reports, that only one says, or between such."""

    key: str
    """Letter of the shared passage; "" where the words are not shared."""
    anchors: tuple[str, ...]
    """"r1-a", "r1-o2"; several where a passage stands for two; () where nothing leads here."""
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A passage of an article, or the part of it that is marked alike."""

    anchor: str
    """"r1-p3" on the first part of a passage; else ""."""
    url: str
    """The same paragraph on the article's page."""
    label: str
    """"Picture caption", "Standfirst", "Question"; "" for running text."""
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """Paragraphs beside one margin."""

    kind: str
    """shared, sole (only this report says it) or plain"""
    letters: tuple[PassageKey, ...]
    """Of the shared passages in it."""
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowGroup:
    """Rows that are shown, or that open where they stand."""

    summary: str
    """What opens them: "4 more passages, only here"; "" for rows that are shown."""
    rows: tuple[ReportRow, ...]

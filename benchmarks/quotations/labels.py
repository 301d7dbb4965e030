"""Labels of quotations: pointers into articles that lie elsewhere, and the words that they point to."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import yaml

CHECK_DIGITS = 8  # of SHA-256, in hex: 32 bits show any change of the text, and reveal none of it


class Kind(StrEnum):
    """Whether somebody said or wrote the words between the marks, or the marks do another service."""

    SPEECH = "speech"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Pointer:
    """A place in an article's text."""

    start: int
    end: int
    check: str
    """First hex digits of the SHA-256 of the characters from `start` to `end`, in UTF-8."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationLabel:
    """One quotation as the reader marked it."""

    kind: Kind
    spans: tuple[Pointer, ...]
    """In reading order; several where "he said" or a new paragraph breaks the quotation."""
    speaker: Pointer | None
    """None for `words`, and where the text does not say."""
    speaker_names: tuple[Pointer, ...]
    """Other names of the speaker that count as right."""
    carrier: Pointer | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleLabels:
    """All labels of one article."""

    article: str
    """Id of the item, or file name of the seed without its ending."""
    folder: str
    """Set that holds the article: "seeds" or "pasted-text"."""
    quotations: tuple[QuotationLabel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledQuotation:
    """One quotation as a scorer wants it: places of the words, and names in words."""

    kind: Kind
    spans: tuple[tuple[int, int], ...]
    speakers: tuple[str, ...] = ()
    """Names that are right; none where the text does not say who spoke."""
    carrier: str | None = None


def read_labels(yaml_text: str) -> tuple[ArticleLabels, ...]:
    """Return the labels of all articles of a half, in file order."""
    return tuple(
        ArticleLabels(
            article=record["article"],
            folder=record["set"],
            quotations=tuple(read_quotation(quotation) for quotation in record["quotations"]),
        )
        for record in yaml.safe_load(yaml_text)
    )


def read_quotation(record: dict[str, Any]) -> QuotationLabel:
    return QuotationLabel(
        kind=Kind(record["kind"]),
        spans=tuple(Pointer(*span) for span in record["spans"]),
        speaker=read_pointer(record.get("speaker")),
        speaker_names=tuple(Pointer(*name) for name in record.get("speaker_names", ())),
        carrier=read_pointer(record.get("carrier")),
    )


def read_pointer(triple: tuple[int, int, str] | None) -> Pointer | None:
    return Pointer(*triple) if triple else None


def find_broken_pointers(labels: ArticleLabels, text: str) -> tuple[Pointer, ...]:
    """Return the pointers that do not hold: none if `text` is the one that was labelled."""
    return tuple(
        pointer
        for quotation in labels.quotations
        for pointer in pointers_of(quotation)
        if digest(text[pointer.start : pointer.end]) != pointer.check
    )


def pointers_of(quotation: QuotationLabel) -> Iterator[Pointer]:
    yield from quotation.spans
    yield from quotation.speaker_names
    yield from (pointer for pointer in (quotation.speaker, quotation.carrier) if pointer)


def digest(characters: str) -> str:
    return hashlib.sha256(characters.encode()).hexdigest()[:CHECK_DIGITS]


def spell_out(labels: ArticleLabels, text: str) -> tuple[LabelledQuotation, ...]:
    """Return the article's quotations with the names that the pointers stand for, in reading order."""
    return tuple(
        LabelledQuotation(
            kind=quotation.kind,
            spans=tuple((span.start, span.end) for span in quotation.spans),
            speakers=tuple(text[name.start : name.end] for name in names_of(quotation)),
            carrier=text[quotation.carrier.start : quotation.carrier.end] if quotation.carrier else None,
        )
        for quotation in labels.quotations
    )


def names_of(quotation: QuotationLabel) -> tuple[Pointer, ...]:
    return (quotation.speaker, *quotation.speaker_names) if quotation.speaker else ()

"""The text of a Markdown paragraph, with its formatting as marks."""

import re
from dataclasses import dataclass, field

from markdown_it.token import Token

from newsdossier.model.clipping import Mark, MarkKind
from newsdossier.reading.white_space import settle_white_space

KINDS = {"em": MarkKind.EMPHASIS, "strong": MarkKind.STRONG, "link": MarkKind.LINK}
SAFE_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inline:
    """A paragraph's text, and the captions of its pictures."""

    text: str
    marks: tuple[Mark, ...]
    captions: tuple[str, ...]


@dataclass(slots=True)
class InlineWriter:
    """Puts the pieces together, one space between words, and remembers where marks begin."""

    text: str = ""
    is_space_due: bool = False
    opened: list[tuple[MarkKind, int, str | None]] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)

    def write(self, piece: str) -> None:
        words = settle_white_space(piece)
        if piece[:1].isspace():
            self.is_space_due = True
        if words:
            self.give_space()
            self.text += words
        if piece[-1:].isspace():
            self.is_space_due = True

    def give_space(self) -> None:
        if self.is_space_due and self.text:
            self.text += " "
        self.is_space_due = False

    def open(self, token: Token) -> None:
        self.give_space()
        href = str(token.attrs.get("href", "")) or None
        self.opened.append((KINDS[token.type.removesuffix("_open")], len(self.text), href))

    def close(self) -> None:
        kind, start, href = self.opened.pop()
        is_safe = kind is not MarkKind.LINK or (href is not None and SAFE_ADDRESS.fullmatch(href))
        if is_safe and len(self.text) > start:
            self.marks.append(Mark(kind=kind, start=start, end=len(self.text), href=href))


def read_inline(tokens: list[Token]) -> Inline:
    """Return the text with its marks, in the order in which they begin, wider ones first.

    A link that leads elsewhere than to http, https or mailto is its text alone; a picture is its caption.
    """
    writer = InlineWriter()
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            writer.write("\n")
        elif token.type == "image":
            writer.captions.append(settle_white_space(token.content))
        elif token.type.removesuffix("_open") in KINDS:
            writer.open(token)
        elif token.type.removesuffix("_close") in KINDS:
            writer.close()
        else:
            writer.write(token.content)
    return Inline(
        text=writer.text,
        marks=tuple(sorted(writer.marks, key=lambda mark: (mark.start, -mark.end, mark.kind))),
        captions=tuple(caption for caption in writer.captions if caption),
    )

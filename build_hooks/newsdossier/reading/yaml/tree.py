"""YAML as a curator wrote it: names, words and the lines on which they stand. No tag is obeyed, no type is guessed.

What a word means is decided by the field that it stands in: `country: NO` is Norway, `headline: 2024` is a headline.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One value; None where nothing stands."""

    text: str | None
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    items: "tuple[YamlTree, ...]"
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    key: str
    line: int
    value: "YamlTree"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """A mapping, each key once."""

    entries: tuple[Entry, ...]
    line: int

    def find(self, key: str) -> Entry | None:
        return next((entry for entry in self.entries if entry.key == key), None)


YamlTree = Words | Items | Fields
NOTHING = Words(text=None, line=1)

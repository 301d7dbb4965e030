"""Suggestions as lines: YAML to paste, and the comments beside it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import yaml

from newsdossier.adapters.report import count, flatten
from newsdossier.model.suggestion import Example

Lines = Iterator[str]
LONGEST_COMMENT = 160  # characters: a long path and a line of text


class Listing(NamedTuple):
    """What is suggested for one list."""

    title: tuple[str, ...]
    """What stands above it as comments."""
    entries: Lines


def quote_examples(found: Iterable[Example]) -> Lines:
    """Return a comment for each place."""
    return (comment(f'{one.path}:{one.line}: "{one.quote}"') for one in found)


def comment(words: str) -> str:
    """Return the words as a comment of one line, cut off where it grows too long."""
    line = f"# {flatten(words)}"
    return line if len(line) <= LONGEST_COMMENT else f"{line[: LONGEST_COMMENT - 1]}…"


def count_shown(found: int, most: int, noun: str) -> str:
    """Return how many were found, and how many of them are shown: "70 names, the first 50 of them", "no name"."""
    shown = f", the first {most} of them" if found > most else ""
    return f"{count(found, noun)}{shown}" if found else f"no {noun}"


def write_yaml(value: str | list[str]) -> str:
    """Return the value as YAML on one line."""
    written: str = yaml.safe_dump([value], allow_unicode=True, width=10**9, default_flow_style=True)
    return written.strip()[1:-1]

"""Lines of YAML to paste, and of the comments beside them."""

from collections.abc import Iterable, Iterator

import yaml

from newsdossier.adapters.report import count, flatten
from newsdossier.model.suggestion import Example

Lines = Iterator[str]
LONGEST_COMMENT = 160  # characters: a long path and a line of text


def examples(found: Iterable[Example]) -> Lines:
    return (comment(f'{one.path}:{one.line}: "{one.quote}"') for one in found)


def comment(words: str) -> str:
    line = f"# {flatten(words)}"
    return line if len(line) <= LONGEST_COMMENT else f"{line[: LONGEST_COMMENT - 1]}…"


def summary(found: int, most: int, noun: str) -> str:
    shown = f", the first {most} of them" if found > most else ""
    return f"{count(found, noun)}{shown}" if found else f"no {noun}"


def write(value: str | list[str]) -> str:
    """Return the value as YAML on one line."""
    written: str = yaml.safe_dump([value], allow_unicode=True, width=10**9, default_flow_style=True)
    return written.strip()[1:-1]

"""Lines of the report, and what they quote."""

from collections.abc import Iterable

from newsdossier.adapters.report import flatten
from newsdossier.model.evidence import Evidence

LONGEST_QUOTE = 70  # characters: a line of the report stays a line of the terminal


def section(title: str, lines: Iterable[str]) -> tuple[str, ...]:
    """Return the title and the lines below it; nothing where there are none."""
    listed = tuple(f"  {flatten(line)}" if not line.startswith(" ") else line for line in lines)
    return (title, *listed) if listed else ()


def tell_evidence(evidence: Evidence) -> str:
    """Return the words that were read, with their line and what they were taken for."""
    place = f"line {evidence.line}: " if evidence.line else ""
    conclusion = f" ({evidence.conclusion})" if evidence.conclusion else ""
    return flatten(f'{place}"{shorten(evidence.quote)}"{conclusion}')


def shorten(words: str) -> str:
    """Return words that are short enough for a line of the terminal."""
    return words if len(words) <= LONGEST_QUOTE else f"{words[: LONGEST_QUOTE - 1].rstrip()}…"

"""One part of what `make eval` prints: a set, what the engine makes of it, and the rows to print."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

Answer = tuple[str, int | None]
"""Certainty with which a day was said, and how many days it is off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was measured on one set."""

    figures: Mapping[str, float]
    """By measure, a dotted path."""
    days: tuple[Answer, ...] = ()
    """The days that were said, for the calibration over all sets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One printed row."""

    path: str
    title: str
    baseline: float | None
    """Of the best known method; None where none was measured. `baseline.<path>` among the figures goes before it."""
    reach: float | None
    """What we want to reach; None where nothing is set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One set. Whoever has another to show adds a Table to `tables.py`; it is printed and written as JSON like all."""

    name: str
    evaluate: Callable[[Path], Outcome | None]
    """Takes the folder of all sets; None where what it needs is absent."""
    measures: tuple[Measure, ...] = field(default=())


def measures(*rows: tuple[str, str, float | None, float | None]) -> tuple[Measure, ...]:
    return tuple(
        Measure(path=path, title=title, baseline=baseline, reach=reach) for path, title, baseline, reach in rows
    )

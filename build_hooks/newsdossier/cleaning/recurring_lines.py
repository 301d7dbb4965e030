"""The value that the second look needs of all the others."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RecurringLines:
    """Lines that come back across the articles of one outlet."""

    lines: frozenset[tuple[str, str]] = frozenset()
    """Outlet ("" where it is not known) and text; asked for membership only, never listed."""

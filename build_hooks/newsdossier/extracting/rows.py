"""Rows of a table above a text: results, prices, schedules. No headline or summary is one of them."""

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.model.line_shape import is_mostly_figures


def find_rows(zone: HeadZone) -> frozenset[int]:
    """Return the lines above the text that are mostly figures, and stand beside another such line."""
    above = (index for index in range(zone.text_start) if index not in zone.signs)
    full = frozenset(index for index in above if is_mostly_figures(zone.blocks[index].text))
    return frozenset(index for index in full if index - 1 in full or index + 1 in full)

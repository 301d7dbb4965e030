"""The words by which an article without a headline is listed."""

from collections.abc import Mapping

from newsdossier.extracting.dateline_signs import is_place_alone
from newsdossier.extracting.head_zone import HeadZone
from newsdossier.model.clean_text import FusedStamp
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import find_doubled_start

LONGEST_OPENING = 90  # characters


def read_opening(zone: HeadZone, stamps: Mapping[Block, FusedStamp]) -> str:
    """Return the first words of the text, without a stamp fused to them or a place above; "" where there is no text."""
    block = next((block for block in zone.paragraphs or zone.blocks if not is_place_alone(block)), None)
    if block is None:
        return ""
    text = block.text[stamps[block].end :] if block in stamps else block.text
    return cut_at_word(text[find_doubled_start(text) :])


def cut_at_word(text: str) -> str:
    """Return the text, or as many whole words of it as fit."""
    if len(text) <= LONGEST_OPENING:
        return text
    cut = text[: LONGEST_OPENING + 1].rsplit(" ", 1)[0]
    return cut[:LONGEST_OPENING].rstrip(" ,;:–—-")

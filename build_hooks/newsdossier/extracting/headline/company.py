"""Among how many other lines each line of the head stands."""

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.model.line_shape import count_words, is_sentence

SHORTEST_TITLE = 4  # words, of lines that stand among others


def count_between(zone: HeadZone, *, passed: frozenset[int]) -> tuple[int, ...]:
    """Return for each block above the text how many lines stand between it and the next sign, or the text.

    Sentences are not counted, and neither is what is to be passed over.
    """
    counts = [0] * zone.text_start
    for index in range(zone.text_start - 1, 0, -1):
        if index not in zone.signs:
            is_passed = index in passed or is_sentence(zone.blocks[index].text)
            counts[index - 1] = counts[index] + (not is_passed)
    return tuple(counts)


def measure_companies(zone: HeadZone) -> tuple[int, ...]:
    """Return for each block above the text how many lines of some length its group has, between empty lines.

    1 for all where no line is empty: then nothing is told by it.
    """
    blocks = zone.blocks[: zone.text_start]
    starts = [index for index, block in enumerate(blocks) if block.after_blank or index == 0]
    if len(starts) <= 1:
        return (1,) * len(blocks)
    ends = (*starts[1:], len(blocks))
    counts = (sum(is_company(zone, index) for index in range(*span)) for span in zip(starts, ends, strict=True))
    lengths = (end - start for start, end in zip(starts, ends, strict=True))
    return tuple(count for count, length in zip(counts, lengths, strict=True) for _ in range(length))


def is_company(zone: HeadZone, index: int) -> bool:
    """Return whether a line is long enough to be a title; a section, a day or the writers may stand in one group."""
    is_other = index in zone.signs or index in zone.captions
    return not is_other and count_words(zone.blocks[index].text) >= SHORTEST_TITLE

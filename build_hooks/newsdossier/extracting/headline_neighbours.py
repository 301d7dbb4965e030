"""What the line below a line of the head says of it: a headline stands above its summary."""

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.overlap import share_words
from newsdossier.model.line_shape import RUNNING_TEXT, count_words, is_sentence

SHORTEST_SUMMARY = 6  # words; a question as short may be the headline itself
LONGEST_SUMMARY = 70  # words
SUMMARY_OVERLAP = 0.25  # one content word in four: what a box of the page says stays below


def is_above_summary(zone: HeadZone, following: tuple[int, ...]) -> bool:
    """Return whether the first of the lines below a line is a sentence above the text that says what the text says."""
    below = next(iter(following), zone.text_start)
    if below >= zone.text_start or below in zone.signs:
        return False
    text = zone.blocks[below].text
    shortest = RUNNING_TEXT if text.endswith("?") else SHORTEST_SUMMARY
    return (
        is_sentence(text)
        and shortest <= count_words(text) <= LONGEST_SUMMARY
        and share_words(text, zone.text_words) >= SUMMARY_OVERLAP
    )

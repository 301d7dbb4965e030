"""What the line below a line of the head says of it: a headline stands above its summary."""

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.overlap import share_words
from newsdossier.model.line_shape import RUNNING_TEXT, count_words, is_sentence

TITLE_LENGTHS = range(5, 26)  # words
TITLE_OVERLAP = 0.25  # one content word in four
SHORTEST_SUMMARY = 6  # words; a question as short may be the headline itself
LONGEST_SUMMARY = 70  # words
SUMMARY_GROWTH = 1.5  # times the words of the headline: of two titles one below the other, the second is no longer
LONGEST_UNSTOPPED = 40  # words of a summary without a full stop
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


def is_above_longer_line(zone: HeadZone, index: int, following: tuple[int, ...]) -> bool:
    """Return whether a line much longer, without a full stop, stands between a line and the writers or the day.

    Many outlets print their summaries so, and a summary may read more like a headline than the headline does.
    """
    below = next(iter(following), zone.text_start)
    if below >= zone.text_start or below in zone.signs or not any(other in zone.signs for other in following[1:]):
        return False
    line, text = zone.blocks[index].text, zone.blocks[below].text
    words = count_words(text)
    return (
        SUMMARY_GROWTH * count_words(line) <= words <= LONGEST_UNSTOPPED
        and not is_sentence(text)
        and reads_like_title(line, zone.text_words)
        and share_words(text, zone.text_words) >= SUMMARY_OVERLAP
    )


def reads_like_title(text: str, text_words: str) -> bool:
    """Return whether a line could be the headline by its length, and says something of what the text says."""
    return (
        count_words(text) in TITLE_LENGTHS and not is_sentence(text) and share_words(text, text_words) >= TITLE_OVERLAP
    )

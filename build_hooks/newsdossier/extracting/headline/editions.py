"""Headlines that name a series and the day: "Morning Notes 3.4.21", "First Ferry: March 4, 2021"."""

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.stamp_line import FULL_DAY, NUMERIC_DAY, PARTING, find_stamp_start
from newsdossier.model.line_shape import count_words

LONGEST_NAME = 6  # words


def heads_edition(zone: HeadZone, index: int, following: tuple[int, ...]) -> bool:
    """Return whether a line names an edition, and the line below it stands above the writers or the day, and again
    below them.

    A line printed twice is the headline of most pages, below the name of a section: a section has no day.
    """
    below = next(iter(following), zone.text_start)
    if below >= zone.text_start or below in zone.signs or not names_edition(zone.blocks[index].text):
        return False
    again = (other for other in range(below + 1, zone.text_start) if zone.blocks[other].text == zone.blocks[below].text)
    return any(below < sign < other for other in again for sign in zone.signs)


def names_edition(text: str) -> bool:
    """Return whether a line is a name of few words and the day behind it, and nothing else."""
    start = find_stamp_start(text)
    if start is None or not (FULL_DAY.search(text, start) or NUMERIC_DAY.search(text, start)):
        return False
    name = text[:start].strip(f"{PARTING}:")
    return name[:1].isupper() and count_words(name) <= LONGEST_NAME

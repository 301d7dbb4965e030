"""Numbers of pictures in a gallery: "2/7" alone may be a mark, "2/7" and "3/7" are counters."""

import re
from collections import defaultdict

from newsdossier.cleaning.look import Look, Verdicts

NUMBER = re.compile(r"(\d{1,3}) ?/ ?(\d{1,3})$")
LONGEST = 9  # characters: of so many figures and signs a number has no more


def find_counters(look: Look) -> Verdicts:
    """Return the lines that are a number of a total, where other numbers of the same total stand in the file."""
    by_total: dict[str, dict[int, str]] = defaultdict(dict)
    for index, text in enumerate(look.lines.texts):
        if len(text) <= LONGEST and (number := NUMBER.match(text)):
            by_total[number[2]][index] = number[1]
    series = (found for found in by_total.values() if len(set(found.values())) > 1)
    return {index: ("picture-counter", "number of a picture in a gallery") for found in series for index in found}

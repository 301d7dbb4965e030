"""Whether news is told of the small hours of a weekday: where it is read that day may not have begun."""

import re

from newsdossier.model.article import DayPhrase

REACH = 20  # characters to either side of the weekday
BEFORE = re.compile(r"\b(?:early|morning of|hours of|dawn) (?:on )?$", re.IGNORECASE)
AFTER = re.compile(r"(?:['’]s)? morning\b| (?:early|(?:at|before) dawn)\b", re.IGNORECASE)


def is_early(phrase: DayPhrase) -> bool:
    """Return whether a phrase tells of the morning of its day: "early on Tuesday", "Tuesday morning"."""
    start = phrase.sentence.find(phrase.words)
    end = start + len(phrase.words)
    before, after = phrase.sentence[max(0, start - REACH) : max(0, start)], phrase.sentence[end : end + REACH]
    return BEFORE.search(before) is not None or AFTER.match(after) is not None

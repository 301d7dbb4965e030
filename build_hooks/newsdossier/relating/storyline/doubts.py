"""What stands around a happening and says that it did not happen, or not on that day."""

import re

from newsdossier.relating.storyline.clauses import Sentence, Words
from newsdossier.relating.storyline.told_days import ToldDay
from newsdossier.relating.storyline.words import DAY_NAMES, WORD

REACH_BEFORE, REACH_AFTER = 50, 15  # characters around the words in which "will attend" or "was denied" stands
NOT_DONE = re.compile(
    r"\b(?:will|would|could|should|may|might|must|plan|plans|planned|planning|expects?|expected|scheduled|set to|due"
    r"|hopes?|hoped|hoping|wants?|wanted|proposed|propose|proposes|upcoming|next|not|never|n['’]t|if|denied|denies|no"
    r"|failed|refused|prepar(?:e|es|ed|ing)|cancel\w*|postpone\w*|likely|possible|potential|allegedly|to be|ahead of"
    r"|intend\w*|going to)\b",
    re.IGNORECASE,
)


def is_not_done(sentence: Sentence, found: Words) -> bool:
    """Return whether the words, or what stands right around them, tell of plans, doubts or the contrary."""
    first, last = max(sentence.start, found.start - REACH_BEFORE), min(sentence.end, found.end + REACH_AFTER)
    return NOT_DONE.search(sentence.text, first, last) is not None


def names_another_day(sentence: Sentence, found: Words, *, day: ToldDay) -> bool:
    """Return whether a month or weekday stands among the words that is not of this day."""
    words = WORD.finditer(sentence.text, found.start, found.end)
    return any(word.group() in DAY_NAMES and not day.start <= word.start() < day.end for word in words)

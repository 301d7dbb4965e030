"""Lines that are furniture of a page by their own words, wherever they stand."""

import re
from itertools import chain

from newsdossier.cleaning.breaks import is_break
from newsdossier.cleaning.furniture_rule import LONGEST_NOTICE, FurnitureRule
from newsdossier.cleaning.furniture_rules import RULES
from newsdossier.cleaning.labels import SHARE_WORDS, STRONG_SHARE_WORDS
from newsdossier.model.line_shape import count_words, label_of

LONGEST_LINE = 600  # characters: notices are shorter, and a file may be one line of megabytes
LONGEST_SHARE_BAR = 14  # words
SHARE_SPLIT = re.compile("|".join((*sorted(STRONG_SHARE_WORDS, key=lambda word: (-len(word), word)), r"\w+")))
NUMERIC_DAY = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b")
OPENINGS = re.compile("|".join(rule.wording.begins.pattern for rule in RULES if rule.wording.begins))
CUES = tuple(dict.fromkeys(chain.from_iterable(rule.wording.cues for rule in RULES)))
RULE_BY_LABEL = {label: rule for rule in reversed(RULES) for label in rule.labels}
SHARE_BAR = FurnitureRule(name="share-bar", reason="words of a share bar")
SEPARATOR = FurnitureRule(name="separator", reason="a line of signs without a word")
COUNTER = FurnitureRule(name="counter", reason="a number that stands alone", amid_text=False)


def find_furniture(text: str) -> FurnitureRule | None:
    """Return the rule that knows this line for furniture; None where no rule does.

    Labels speak before patterns: they are exact.
    """
    if len(text) > LONGEST_LINE:
        return None
    words = count_words(text)
    label = label_of(text)
    if label in RULE_BY_LABEL:
        return RULE_BY_LABEL[label]
    if words <= LONGEST_SHARE_BAR and (sign := find_sign_line(text, label)):
        return sign
    lowered = text.lower()
    if words > LONGEST_NOTICE or not (OPENINGS.match(lowered) or any(map(lowered.__contains__, CUES))):
        return None  # no rule can fit: most lines are asked no further
    return next((rule for rule in RULES if words <= rule.longest and rule.wording.fits(lowered)), None)


def find_sign_line(text: str, label: str) -> FurnitureRule | None:
    if not any(map(str.isalpha, text)):
        is_emoji_or_sign = not any(map(str.isdigit, text))
        if "🍪" in text or NUMERIC_DAY.match(text) or is_break(text):
            return None
        return SEPARATOR if is_emoji_or_sign else COUNTER
    return SHARE_BAR if is_share_bar(label) else None


def is_share_bar(label: str) -> bool:
    """Return whether a line has no other words than those of share buttons: "Share on FacebookShare on Twitter"."""
    words = SHARE_SPLIT.findall(label)
    known = all(word in SHARE_WORDS or word.isdigit() for word in words)
    return known and any(word in STRONG_SHARE_WORDS for word in words)

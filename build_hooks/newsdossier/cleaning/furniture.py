"""Lines that are furniture of a page by their own words, wherever they stand."""

import re
from collections.abc import Iterable
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


def find_cues(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the cues of rules that stand anywhere in these lines: few do, and no line need be asked for more."""
    short = (text for text in texts if len(text) <= LONGEST_LINE and count_words(text) <= LONGEST_NOTICE)
    lowered = "\n".join(short).lower()
    return tuple(cue for cue in CUES if cue in lowered)


def find_furniture(text: str, *, cues: tuple[str, ...] = CUES) -> FurnitureRule | None:
    """Return the rule that knows this line for furniture; None where no rule does.

    Labels speak before patterns: they are exact. `cues` are those that the line may have.
    """
    if len(text) > LONGEST_LINE:
        return None
    words = count_words(text)
    label = label_of(text)
    if label in RULE_BY_LABEL:
        return RULE_BY_LABEL[label]
    if words <= LONGEST_SHARE_BAR and (sign := find_sign_line(text, label)):
        return sign
    return find_worded(text.lower(), words, cues) if words <= LONGEST_NOTICE else None


def find_worded(lowered: str, words: int, cues: tuple[str, ...]) -> FurnitureRule | None:
    """Return the first rule whose wording a line has, in lower case. Most lines open like none and have no cue."""
    opens = OPENINGS.match(lowered) is not None
    said = [cue for cue in cues if cue in lowered] if cues else []
    if not opens and not said:
        return None
    fitting = (rule for rule in RULES if (opens and rule.wording.opens(lowered)) or rule.wording.is_said(lowered, said))
    return next((rule for rule in fitting if words <= rule.longest), None)


def find_sign_line(text: str, label: str) -> FurnitureRule | None:
    if not any(map(str.isalpha, text)):
        is_emoji_or_sign = not any(map(str.isdigit, text))
        if "🍪" in text or NUMERIC_DAY.match(text) or is_break(text):
            return None
        return SEPARATOR if is_emoji_or_sign else COUNTER
    return SHARE_BAR if is_share_bar(label) else None


def is_share_bar(label: str) -> bool:
    """Return whether a line has no other words than those of share buttons: "Share on FacebookShare on Twitter"."""
    has_strong_word = False
    for match in SHARE_SPLIT.finditer(label):
        word = match[0]
        if word not in SHARE_WORDS and not word.isdigit():
            return False
        has_strong_word = has_strong_word or word in STRONG_SHARE_WORDS
    return has_strong_word

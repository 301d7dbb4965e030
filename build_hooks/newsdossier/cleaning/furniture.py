"""Lines that are furniture of a page by their own words, wherever they stand."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from newsdossier.cleaning.lines import Lines
from newsdossier.cleaning.region.breaks import is_break
from newsdossier.cleaning.rules.every import RULES
from newsdossier.cleaning.rules.labels import SHARE_WORDS, STRONG_SHARE_WORDS
from newsdossier.cleaning.rules.rule import LONGEST_NOTICE, FurnitureRule, find_first
from newsdossier.model.line_search import find_by_line
from newsdossier.model.line_shape import LABEL_LENGTH, label_of

LONGEST_LINE = 600  # characters: notices are shorter, and a file may be one line of megabytes
LONGEST_SHARE_BAR = 14  # words
STRONG_WORDS = tuple(sorted(STRONG_SHARE_WORDS, key=lambda word: (-len(word), word)))
SHARE_SPLIT = re.compile("|".join((*STRONG_WORDS, r"\w+")))
NUMERIC_DAY = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b")
NOTHING: tuple[str, ...] = ()
NO_RULES: tuple[FurnitureRule, ...] = ()
CUES = tuple(dict.fromkeys(chain.from_iterable(rule.wording.cues for rule in RULES)))
FIRST_WORDS = sorted(frozenset(chain.from_iterable(rule.wording.first for rule in RULES)))
RULES_BY_FIRST = {first: tuple(rule for rule in RULES if first in rule.wording.first) for first in FIRST_WORDS}
RULE_BY_LABEL = {label: rule for rule in reversed(RULES) for label in rule.labels}
SHARE_BAR = FurnitureRule(name="share-bar", reason="words of a share bar", interrupts=True)
SEPARATOR = FurnitureRule(name="separator", reason="a line of signs without a word")
COUNTER = FurnitureRule(name="counter", reason="a number that stands alone", amid_text=False)


def find_furniture(lines: Lines) -> tuple[FurnitureRule | None, ...]:
    """Return for each line the rule that knows it for furniture; None where no rule does.

    Few cues of rules stand anywhere in a file, and no line of it need be asked for more.
    """
    asked = [
        low if words <= LONGEST_NOTICE and len(low) <= LONGEST_LINE else ""
        for low, words in zip(lines.lowered, lines.words, strict=True)
    ]
    said = find_by_line(CUES, asked)
    return tuple(
        [
            know_line(text, low, words, said.get(index, NOTHING))
            if low and (index in said or len(text) <= LABEL_LENGTH or opens_like_a_rule(low))
            else None
            for index, (text, low, words) in enumerate(zip(lines.texts, asked, lines.words, strict=True))
        ]
    )


def opens_like_a_rule(lowered: str) -> bool:
    """Return whether a line may open like one of those that a wording knows: few paragraphs do."""
    word = lowered.partition(" ")[0]
    return word in RULES_BY_FIRST or not word.isalpha()


def know_line(text: str, lowered: str, words: int, said: Sequence[str]) -> FurnitureRule | None:
    """Return the rule that knows a line. Labels speak before patterns: they are exact."""
    label = label_of(text) if len(text) <= LABEL_LENGTH else ""
    rule = RULE_BY_LABEL.get(label) if label else None
    if rule is None and words <= LONGEST_SHARE_BAR:
        rule = find_sign_line(text, label)
    return rule or find_worded(lowered, words, said)


def find_worded(lowered: str, words: int, said: Sequence[str]) -> FurnitureRule | None:
    """Return the first rule whose wording a line has, in lower case. Most lines open like none and have no cue."""
    first = find_first(lowered)
    asked = find_asked(first, said) if said else RULES_BY_FIRST.get(first, NO_RULES)
    for rule in asked:
        wording = rule.wording
        if words <= rule.longest and (
            (first in wording.first and wording.opens(lowered)) or (said and wording.is_said(lowered, said))
        ):
            return rule
    return None


def find_asked(first: str, said: Sequence[str]) -> Iterator[FurnitureRule]:
    """Give in order the rules that a line which has cues may have the wording of."""
    return (rule for rule in RULES if first in rule.wording.first or any(map(rule.wording.cues.__contains__, said)))


def find_sign_line(text: str, label: str) -> FurnitureRule | None:
    if not (text[0].isalpha() or any(map(str.isalpha, text))):
        is_emoji_or_sign = not any(map(str.isdigit, text))
        if "🍪" in text or NUMERIC_DAY.match(text) or is_break(text):
            return None
        return SEPARATOR if is_emoji_or_sign else COUNTER
    return SHARE_BAR if label and is_share_bar(label) else None


def is_share_bar(label: str) -> bool:
    """Return whether a line has no other words than those of share buttons: "Share on FacebookShare on Twitter"."""
    for word in label.split():
        if word.isalpha() and word not in SHARE_WORDS and not word.startswith(STRONG_WORDS):
            return False  # as the first or second of most lines, and seen without a search
    has_strong_word = False
    for match in SHARE_SPLIT.finditer(label):
        word = match[0]
        if word not in SHARE_WORDS and not word.isdigit():
            return False
        has_strong_word = has_strong_word or word in STRONG_SHARE_WORDS
    return has_strong_word

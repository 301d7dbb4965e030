"""The words of a sentence, and which of them are names."""

import re

from newsdossier.relating.roles.nouns import is_head
from newsdossier.relating.storyline.calendar_names import MONTHS, WEEKDAYS

WORD = re.compile(r"(?:[^\W\d_]\.){2,8}|[^\W_](?:[\w'’-]{0,40}\w)?")
SMALL_WORDS = """
    a an the in on at of to for from by with and or but as after before his her its their our is was were has have had
    who that this these those mr mrs ms one two three four five six seven eight nine ten several many some few dozens
    hundreds thousands
"""
SMALL = frozenset(SMALL_WORDS.split())
PRONOUN_WORDS = "he she it they we i you this that there these those who which him her them us me one"
PRONOUNS = frozenset(PRONOUN_WORDS.split())
NO_NAMES = SMALL | PRONOUNS
DAY_NAMES = frozenset(MONTHS).union(WEEKDAYS)
LONGEST_ACRONYM = 5  # letters: a longer word in capitals is a dateline's


def plain(word: re.Match[str]) -> str:
    """Return a word without case."""
    return word.group().casefold()


def is_name(word: re.Match[str]) -> bool:
    """Return whether a word has a capital that is its own: no pronoun, small word, month or weekday."""
    text = word.group()
    bare = text.rstrip(".")
    return text[0].isupper() and bare.casefold() not in NO_NAMES and bare not in DAY_NAMES


def is_telling_name(word: re.Match[str]) -> bool:
    """Return whether a name may tell one happening from another: no title, and not the place of a dateline."""
    text = word.group()
    return is_name(word) and not is_head(text) and not (text.isupper() and len(text) > LONGEST_ACRONYM)


def name_key(word: str) -> str:
    """Return the same for all forms of a name: "U.S" and "U.S.", "Vael" and "Vael's"."""
    return word.casefold().rstrip(".").removesuffix("'s").removesuffix("’s")

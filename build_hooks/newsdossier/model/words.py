"""What a word is, in any script."""

import re
from typing import NamedTuple

from newsdossier.model.rare_letters import find_rare_letters

UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u1100-\u11ff\uac00-\ud7ff"  # Hangul: spaces part phrases, but particles cling to the word
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"  # Kana and the iteration marks of Han
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
"""Scripts in which no space parts one word from the next: each character is taken by itself."""

MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"  # accents, Hebrew, Arabic
    "\u0900-\u0963\u0966-\u0dff\u0f00-\u0fff"  # scripts of India, Sri Lanka and Tibet: vowels are marks there
)
"""Signs that belong to the letter before them, although they are no letters (re's \\w leaves them out)."""

WORD = re.compile(rf"[{UNSPACED}]|(?:[^\W_{UNSPACED}]|[{MARKS}])+")
SIMPLE_WORD = re.compile(r"[^\W_]+")
"""The same as `WORD`, in less time, where no letter is one of `OTHER`."""
OTHER = re.compile(f"[{UNSPACED}{MARKS}]")
PLAIN_SPACES = str.maketrans({sign: " " for sign in map(chr, range(128)) if not sign.isalnum()})
"""All that parts words in plain ASCII."""
HANGUL = re.compile("[\u1100-\u11ff\uac00-\ud7ff]")
UNSPACED_LETTER = re.compile(f"[{UNSPACED}]")
MIN_SHARED_WORDS = 12  # in a row, in two texts; fewer: stock phrases and titles


class Word(NamedTuple):
    """A word and where it stands; in scripts without spaces, a character. A tuple: there are a million in a dossier."""

    text: str
    start: int
    end: int


def split_words(text: str) -> tuple[Word, ...]:
    """Return the words of a text in order. Apostrophes and hyphens part words: "Ada's" is "Ada" and "s"."""
    return tuple(Word(match.group(), match.start(), match.end()) for match in WORD.finditer(text))


def list_words(text: str) -> list[str]:
    """Return the words of a text in order, as `split_words` parts them, without their places."""
    if text.isascii():
        return blank_signs(text).split()  # a quarter of the time of an expression
    is_simple = OTHER.search(find_rare_letters(text)) is None
    return (SIMPLE_WORD if is_simple else WORD).findall(text)


def blank_signs(text: str) -> str:
    """Return a text of plain ASCII with a space for each sign between its words: these stand where they stood."""
    return text.translate(PLAIN_SPACES)

"""What a line shares with the text: headlines and summaries say what the text says."""

import re
from functools import lru_cache

from newsdossier.model.clipping import Block

CONTENT_WORD = re.compile(r"[^\W\d_]{4,}")
ENOUGH_WORDS = 3  # content words: with fewer, all of them stand in the text by chance
TEXT_READ = 3000  # characters of the text against which lines are held
PARAGRAPHS_READ = 12
REMEMBERED = 128  # lines: all of a head. Five features ask the same of the line above and of the line below


def collect_words(texts: tuple[Block, ...]) -> str:
    """Return the words of the beginning of the text, in lower case and in order.

    They are not listed one by one: lines ask for some fifty of them, and most texts begin with five hundred.
    """
    parts: list[str] = []
    left = TEXT_READ
    for block in texts[:PARAGRAPHS_READ]:
        if left <= 0:
            break
        part = block.text[:left]
        parts.append(part.casefold())  # each by itself: one with a rare letter takes ten times as long
        left -= len(part) + 1
    return " ".join(parts)


@lru_cache(maxsize=REMEMBERED)
def share_words(text: str, words: str) -> float:
    """Return the share of a line's content words that the text says too, 0 to 1; less where it has but one or two."""
    own = CONTENT_WORD.findall(text.casefold())
    return sum(holds_word(words, word) for word in own) / max(len(own), ENOUGH_WORDS)


def holds_word(words: str, word: str) -> bool:
    """Return whether a word stands among others by itself, and not only as a part of one."""
    at = words.find(word)
    while at >= 0:
        end = at + len(word)
        if not (is_letter(words[at - 1 : at]) or is_letter(words[end : end + 1])):
            return True
        at = words.find(word, end)
    return False


def is_letter(sign: str) -> bool:
    return sign.isalnum() and not sign.isdecimal()

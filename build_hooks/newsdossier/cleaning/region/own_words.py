"""The words of an article, by which a sentence that stands apart is known to be its own."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice, pairwise

from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import HAN_AND_KANA
from newsdossier.model.rare_letters import find_rare_letters

CONTENT_WORD = re.compile(r"[^\W\d_]{5,}")
PLAIN_WORD = re.compile("[a-z]{5,}")
"""The same, in a third of the time, where all letters are plain ASCII in lower case."""
MIN_SHARED = 2  # words: one comes back by chance
MIN_SHARE = 0.3  # of its words: two in three of an article's own short sentences have so many, of others one in seven
LONGEST_READ = 2000  # characters of the sentence
TEXT_READ = 40_000  # characters of the article


def says_own_words(sentence: str, opening: str) -> bool:
    """Return whether a sentence has words of the article in it, so many that it hardly belongs to another."""
    words = list_words(sentence[:LONGEST_READ])
    own = find_own_words(opening)
    shared = sum(word in own for word in words)
    return shared >= max(MIN_SHARED, MIN_SHARE * len(words))


def read_opening(blocks: Iterable[Block]) -> str:
    """Return the blocks, a line each, as far as the article is read."""
    return "\n".join(block.text for block in islice(blocks, TEXT_READ))[:TEXT_READ]


@lru_cache(maxsize=1)
def find_own_words(opening: str) -> frozenset[str]:
    """Return its content words: a page of questions asks for those of one opening ten thousand times."""
    return frozenset(list_words(opening))


def list_words(text: str) -> list[str]:
    """Return the content words of a text; where no spaces part them, its pairs of letters."""
    bare = text.casefold()
    rare = find_rare_letters(bare)
    if not any(map(str.isalnum, rare)):
        return PLAIN_WORD.findall(bare)
    letters = "".join(HAN_AND_KANA.findall(rare))
    if not letters:
        return CONTENT_WORD.findall(bare)
    return [*CONTENT_WORD.findall(HAN_AND_KANA.sub(" ", bare)), *map("".join, pairwise(letters))]

"""What a line shares with the text: headlines and summaries say what the text says."""

import re

from newsdossier.model.clipping import Block

CONTENT_WORD = re.compile(r"[^\W\d_]{4,}")
ENOUGH_WORDS = 3  # content words: with fewer, all of them stand in the text by chance
TEXT_READ = 3000  # characters of the text against which lines are held
PARAGRAPHS_READ = 12


def collect_words(texts: tuple[Block, ...]) -> frozenset[str]:
    """Return the content words of the beginning of the text, in lower case."""
    text = " ".join(block.text[:TEXT_READ] for block in texts[:PARAGRAPHS_READ])[:TEXT_READ]
    return frozenset(CONTENT_WORD.findall(text.casefold()))


def share_words(text: str, words: frozenset[str]) -> float:
    """Return the share of a line's content words that the text says too, 0 to 1; less where it has but one or two."""
    own = CONTENT_WORD.findall(text.casefold())
    return sum(word in words for word in own) / max(len(own), ENOUGH_WORDS)

"""What the text says again of a line above it, or of its first paragraph: then that is a summary."""

from newsdossier.extracting.overlap import CONTENT_WORD, collect_words, share_words
from newsdossier.model.clipping import Block, BlockTag
from newsdossier.model.line_shape import count_words, is_sentence

REPEATED_LENGTH = 0.8  # share of the summary's characters that a sentence of the text repeats from its beginning
RESTATED = 2 / 3  # share of its content words: a paragraph that goes on shares fewer, and with three in five many do
RESTATED_LENGTHS = range(8, 46)  # words
FEWEST_WORDS = 5  # content words: of fewer, two in three come back by chance
END = ".!?…\"'”’ "


def is_repeated(block: Block, texts: tuple[Block, ...]) -> bool:
    """Return whether a later paragraph begins with these words: some outlets take the summary from the text."""
    opening = cut_opening(block.text)
    return bool(opening) and any(
        other.text.startswith(opening) and other is not block and other.tag is not BlockTag.CAPTION for other in texts
    )


def opens_alike(text: str, summary: str) -> bool:
    opening = cut_opening(summary)
    return bool(opening) and text.startswith(opening)


def cut_opening(summary: str) -> str:
    """Return as much of a summary from its beginning as has to come back; "" where it is but signs."""
    words = summary.rstrip(END)
    return words[: max(1, round(REPEATED_LENGTH * len(words)))]


def is_restated(block: Block, following: tuple[Block, ...]) -> bool:
    """Return whether the paragraphs that follow say most of a sentence again, in words of their own.

    In a saved page markup tells, and two paragraphs of one element are text.
    """
    if not following or block.container[:-1] == following[0].container[:-1] != ():
        return False
    return (
        is_sentence(block.text)
        and count_words(block.text) in RESTATED_LENGTHS
        and len(CONTENT_WORD.findall(block.text.casefold())) >= FEWEST_WORDS
        and share_words(block.text, collect_words(following)) >= RESTATED
    )

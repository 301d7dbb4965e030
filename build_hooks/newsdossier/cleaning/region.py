"""Where the article runs: the stretch of blocks that reads most like one text."""

from dataclasses import dataclass

from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import LONG_SENTENCE, RUNNING_TEXT, count_words, is_sentence

MOST_PER_BLOCK = 40  # words: one long line must not outweigh a text of many paragraphs
SHORT_LINE = (
    -4
)  # what a line costs that is no sentence: headings between paragraphs stay cheap, lists of teasers do not
FURNITURE = -6
OTHER_ARTICLES = -14  # after "Most read" the article is mostly over
LEFT_OUT = -8  # trafilatura's vote
LEAST_TEXT = 8  # words of sentences: with fewer nothing tells where the article runs


@dataclass(frozen=True, slots=True)
class Region:
    """Blocks from `first` up to and without `end` are the run of the article; equal where there is none."""

    first: int
    end: int

    def holds(self, index: int) -> bool:
        return self.first <= index < self.end


def weigh(block: Block) -> float:
    """Return how much a block that is no furniture speaks for the article; negative: against."""
    words = count_words(block.text)
    if block.voted_out:
        return LEFT_OUT + (words / 4 if words >= LONG_SENTENCE and block.link_share < HALF else 0)
    if block.link_share > HALF and words < RUNNING_TEXT:
        return SHORT_LINE
    if is_sentence(block.text):
        return min(words, MOST_PER_BLOCK) if words >= LONG_SENTENCE else words / 2
    return min(words, MOST_PER_BLOCK) / 2 if words >= RUNNING_TEXT else SHORT_LINE


HALF = 0.5


def find_region(weights: tuple[float, ...]) -> Region:
    """Return the stretch with the greatest sum; of equal ones the first. Empty where no sum is worth a sentence."""
    best, best_region = float(LEAST_TEXT), Region(0, 0)
    total, first = 0.0, 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, first = 0.0, index
        total += weight
        if total > best:
            best, best_region = total, Region(first, index + 1)
    return best_region

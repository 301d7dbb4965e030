"""Where the article runs: the stretch of blocks that reads most like one text."""

from dataclasses import dataclass

from newsdossier.cleaning.lines import Lines
from newsdossier.cleaning.region.company import lighten_boxes, lighten_tables, weigh_in_company, widen_gaps
from newsdossier.cleaning.region.ending import find_end
from newsdossier.cleaning.region.weights import weigh, weigh_furniture
from newsdossier.cleaning.rules.rule import FurnitureRule
from newsdossier.model.clipping import Block

LEAST_TEXT = 8  # words of sentences: with fewer nothing tells where the article runs


@dataclass(frozen=True, slots=True)
class Region:
    """Blocks from `first` up to and without `end` are the run of the article; equal where there is none."""

    first: int
    end: int

    def holds(self, index: int) -> bool:
        return self.first <= index < self.end


def find_region(blocks: tuple[Block, ...], lines: Lines, furniture: tuple[FurnitureRule | None, ...]) -> Region:
    """Return the stretch of blocks with the greatest sum of weights; of equal ones the first.

    Empty where no stretch is worth a sentence: then nothing tells where the article runs.
    """
    alone = tuple(
        [
            weigh(block, words) if rule is None else weigh_furniture(rule)
            for block, words, rule in zip(blocks, lines.words, furniture, strict=True)
        ]
    )
    boxed = lighten_tables(lighten_boxes(alone, furniture), blocks)
    weights = widen_gaps(weigh_in_company(boxed, furniture))
    end = next((index for index, rule in enumerate(furniture) if rule is not None and rule.ends_text), len(blocks))
    stretch = find_stretch(weights[:end])
    best = stretch if stretch.end else find_stretch(weights)
    return Region(best.first, find_end(blocks, furniture, end=best.end)) if best.end else best


def find_stretch(weights: tuple[float, ...]) -> Region:
    """Return the stretch with the greatest sum, of equal ones the first; an empty one if none is worth a sentence."""
    best, best_first, best_end = float(LEAST_TEXT), 0, 0
    total, first = 0.0, 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, first = 0.0, index
        total += weight
        if total > best:
            best, best_first, best_end = total, first, index + 1
    return Region(best_first, best_end)

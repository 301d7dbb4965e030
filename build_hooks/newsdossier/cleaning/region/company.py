"""What blocks say for or against being the article's beside their neighbours: in boxes, tables, between short lines."""

from itertools import groupby

from newsdossier.cleaning.region.tables import has_two_figures
from newsdossier.cleaning.region.weights import GAP, SHORT_LINE
from newsdossier.cleaning.rules.rule import FurnitureRule
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import LONG_SENTENCE

SHORTEST_TABLE = 5  # lines
BOX_LINE = -2  # a title below such a label: the box was counted already
BOX_LINES = 4  # a longer list is no box between paragraphs
ALONE = 0.4  # what is left of a paragraph between short lines: teasers alternate with their titles, articles seldom
LONG_PARAGRAPH = 30  # words: few teasers are so long
LONG_ALONE = 0.55
LONG_GAP = 15  # short lines in a row: tables are shorter, the menus at the foot of a page longer


def lighten_boxes(weights: tuple[float, ...], furniture: tuple[FurnitureRule | None, ...]) -> tuple[float, ...]:
    """Return the weights with less against the first titles below a label of other articles."""
    lightened = list(weights)
    for label, rule in enumerate(furniture):
        if rule is not None and rule.opens_list:
            for index in range(label + 1, min(label + 1 + BOX_LINES, len(weights))):
                lightened[index] = BOX_LINE if weights[index] == SHORT_LINE else weights[index]
    return tuple(lightened)


def lighten_tables(weights: tuple[float, ...], blocks: tuple[Block, ...]) -> tuple[float, ...]:
    """Return the weights with nothing against the rows of a table: results and rankings are an article's own."""
    rows = [index for index, weight in enumerate(weights) if weight < 0 and has_two_figures(blocks[index])]
    if len(rows) < SHORTEST_TABLE:
        return weights
    lightened = list(weights)
    for _, run in groupby(enumerate(rows), key=lambda counted: counted[1] - counted[0]):
        table = [index for _, index in run]
        if len(table) >= SHORTEST_TABLE:
            lightened[table[0] : table[-1] + 1] = [0.0] * len(table)
    return tuple(lightened)


def weigh_in_company(weights: tuple[float, ...], furniture: tuple[FurnitureRule | None, ...]) -> tuple[float, ...]:
    """Return the weights of blocks beside their neighbours: a paragraph amid short lines may be a teaser's text.

    What merely interrupts is no neighbour of a paragraph: between two advertisements it is no teaser. A short sentence
    may be the text of a box, with a button below.
    """
    weighed = list(weights)
    company = [index for index, rule in enumerate(furniture) if rule is None or not rule.interrupts]
    beside = [0.0, *(weights[index] for index in company), 0.0]
    around = (0.0, *weights, 0.0)
    for place, index in enumerate(company):
        weight = weights[index]
        if weight > 0:
            near, at = (beside, place) if weight >= LONG_SENTENCE else (around, index)
            if near[at] < 0 and near[at + 2] < 0:
                weighed[index] *= ALONE if weight < LONG_PARAGRAPH else LONG_ALONE
    return tuple(weighed)


def widen_gaps(weights: tuple[float, ...]) -> tuple[float, ...]:
    """Return the weights with a gulf in each long run of short lines: an article does not go on behind a menu."""
    widened = list(weights)
    first = 0  # of the run
    for index, weight in enumerate((*weights, 0.0)):
        if weight >= 0:
            if index - first >= LONG_GAP:
                widened[first] += GAP
            first = index + 1
    return tuple(widened)

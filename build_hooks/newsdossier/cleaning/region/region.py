"""Where the article runs: the stretch of blocks that reads most like one text."""

import re
from dataclasses import dataclass
from itertools import groupby, takewhile

from newsdossier.cleaning.lines import Lines
from newsdossier.cleaning.region.breaks import goes_on
from newsdossier.cleaning.rules.rule import FurnitureRule
from newsdossier.model.clipping import Block, BlockTag
from newsdossier.model.line_shape import LONG_SENTENCE, RUNNING_TEXT, is_sentence

QUOTE = BlockTag.QUOTE  # each line is held against it, and to look it up is slow
MOST_PER_BLOCK = 40  # words: one long line must not outweigh a text of many paragraphs
SHORT_LINE = (
    -6
)  # what a line costs that is no sentence: headings between paragraphs stay cheap, lists of teasers do not
FURNITURE = -6
INTERRUPTION = -4  # a label of an advertisement: pages put it between any two paragraphs
OTHER_ARTICLES = -14  # after "Most read" the article is mostly over
BOX_LINE = -2  # a title below such a label: the box was counted already
BOX_LINES = 4  # a longer list is no box between paragraphs
POST = 6  # a line of a post that the text quotes: it ends without a full stop
LEFT_OUT = -8  # trafilatura's vote against a short line
DOUBTED = 0.4  # what its vote leaves of a paragraph
ALONE = 0.4  # what is left of a paragraph between short lines: teasers alternate with their titles, articles seldom
LONG_PARAGRAPH = 30  # words: few teasers are so long
LONG_ALONE = 0.55
ROW = re.compile(r"\d[\d.,:%]*\s+[-+]?\d")  # two figures side by side, behind a name
LONGEST_ROW = 200  # characters
STOP = re.compile("[.!?…][\"'”’»)]{0,2}(?= |$)|[。！？；؟۔।॥]")
LOOKED_AT = 2000  # characters
LONG_GAP = 15  # short lines in a row: tables are shorter, the menus at the foot of a page longer
GAP = -100
GOES_ON = 0.0  # what a line costs that ends in a comma, or is a break between sections
LEAST_TEXT = 8  # words of sentences: with fewer nothing tells where the article runs
SIGNATURE = re.compile(
    r"^[(\[—–-]?\s?(?:(?:Additional )?(?:Reporting|Writing|Editing|Contributing|Graphic|Contributors?)\b.{3,300}|"
    r"(?:Editor[’']?s[’']? note|Correction|Clarification)\b.{0,3}:.{3,400}|"
    r"This (?:story|article|report) (?:was|has been) (?:updated|corrected|adapted|amended)\b.{3,300})$",
    re.IGNORECASE,
)
POSTED = re.compile(r"(?:pic\.twitter\.com|t\.co)/\w+$")
DASHES = ("—", "–", "-")
POSTER = re.compile(r"^[—–-]\s?.{2,60}\(@\w{2,20}\) [^\W\d_]{3,12}\.? \d{1,2}, \d{4}$")
"""How a post of a social network ends, and the line that signs it, where an article quotes it."""
MOST_SIGNATURES = 3  # lines after the last paragraph
DIGIT = re.compile(r"\d")
FIGURE = re.compile(r"\d.*[^\W\d_]{3}|[^\W\d_]{3}.*\d")
LONGEST_POSTER = 120  # characters
LONGEST_POST_LINK = 40  # characters
SHORTEST_TABLE = 5  # lines
LONGEST_TABLE = 60
MOSTLY_FIGURES = 0.7  # share of lines with a figure and a word: results, schedules, lists of prices; no list of tags
MOSTLY_LINKS = 0.5  # share of a block's characters


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
    return Region(best.first, find_end(blocks, furniture, best))


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


def weigh_left_out(block: Block, words: int) -> float:
    """Return the weight of a block that trafilatura left out: whole articles happen to be, menus always are."""
    reads_well = words >= LONG_SENTENCE and is_sentence(block.text) and block.link_share < MOSTLY_LINKS
    return min(words, MOST_PER_BLOCK) * DOUBTED if reads_well else LEFT_OUT


def find_end(blocks: tuple[Block, ...], furniture: tuple[FurnitureRule | None, ...], region: Region) -> int:
    """Return where the article ends: after the signatures and the table that may follow its last paragraph."""
    tail = range(region.end, min(region.end + LONGEST_TABLE, len(blocks))) if region.end else range(0)
    own = list(takewhile(lambda index: furniture[index] is None, tail))
    if len(own) >= SHORTEST_TABLE:
        figures = sum(holds_figure(blocks[index]) for index in own)
        if figures >= MOSTLY_FIGURES * len(own):
            return own[-1] + 1
    signed = [index for index in own[:MOST_SIGNATURES] if SIGNATURE.match(blocks[index].text)]
    return signed[-1] + 1 if signed else region.end


def holds_figure(block: Block) -> bool:
    """Return whether a line has a figure and a word in the length of a row. Most have no digit: no more is sought."""
    return DIGIT.search(block.text) is not None and FIGURE.search(block.text, 0, LONGEST_ROW) is not None


def weigh_furniture(rule: FurnitureRule) -> float:
    """Return how much a line of furniture speaks against the article."""
    if rule.parts_texts:
        return GAP
    return OTHER_ARTICLES if rule.opens_list or rule.ends_text else INTERRUPTION if rule.interrupts else FURNITURE


def weigh(block: Block, words: int) -> float:
    """Return how much a block of so many words by itself speaks for the article; negative: against."""
    text = block.text
    if words >= RUNNING_TEXT and text[-1] == "." and text[-2] != "." and not block.voted_out:
        return min(words, MOST_PER_BLOCK)  # as most paragraphs: the others need a closer look
    is_post = is_quoted_post(text)
    if is_post and block.tag is QUOTE:
        return POST
    if block.voted_out:
        return weigh_left_out(block, words)
    if block.link_share > MOSTLY_LINKS and words < RUNNING_TEXT:
        return SHORT_LINE
    if is_post:
        return POST
    if is_sentence(text):
        return min(words, MOST_PER_BLOCK) if words >= LONG_SENTENCE else words / 2
    if (words >= RUNNING_TEXT and has_stop(text)) or (words >= LONG_SENTENCE and block.voted_out is False):
        return min(words, MOST_PER_BLOCK) / 2
    return GOES_ON if goes_on(text) else SHORT_LINE


def has_stop(text: str) -> bool:
    """Return whether a sentence ends anywhere in a line: in a cloud of tags none does."""
    return bool(STOP.search(text, 0, LOOKED_AT))


def is_quoted_post(text: str) -> bool:
    end = text[-LONGEST_POST_LINK:]
    if "/" in end and POSTED.search(end):
        return True
    return text.startswith(DASHES) and len(text) <= LONGEST_POSTER and POSTER.match(text) is not None


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
    rows = [
        index for index, weight in enumerate(weights) if weight < 0 and ROW.search(blocks[index].text, 0, LONGEST_ROW)
    ]
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

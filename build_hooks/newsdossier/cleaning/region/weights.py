"""What a block by itself says for or against being the article's: by its words, its shape, its links."""

import re

from newsdossier.cleaning.region.breaks import goes_on
from newsdossier.cleaning.region.posts import is_quoted_post
from newsdossier.cleaning.rules.rule import FurnitureRule
from newsdossier.model.clipping import Block, BlockTag
from newsdossier.model.line_shape import LONG_SENTENCE, RUNNING_TEXT, is_sentence

QUOTE = BlockTag.QUOTE  # each line is held against it, and to look it up is slow
MOST_PER_BLOCK = 40  # words: one long line must not outweigh a text of many paragraphs
SHORT_LINE = -6  # what is no sentence: headings between paragraphs stay cheap, lists of teasers do not
FURNITURE = -6
INTERRUPTION = -4  # a label of an advertisement: pages put it between any two paragraphs
OTHER_ARTICLES = -14  # after "Most read" the article is mostly over
GAP = -100  # an article does not go on behind it
POST = 6  # a line of a post that the text quotes: it ends without a full stop
LEFT_OUT = -8  # trafilatura's vote against a short line
DOUBTED = 0.4  # what its vote leaves of a paragraph
GOES_ON = 0.0  # what a line costs that ends in a comma, or is a break between sections
MOSTLY_LINKS = 0.5  # share of a block's characters
STOP = re.compile("[.!?…][\"'”’»)]{0,2}(?= |$)|[。！？；؟۔।॥]")
LOOKED_AT = 2000  # characters


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


def weigh_left_out(block: Block, words: int) -> float:
    """Return the weight of a block that trafilatura left out: whole articles happen to be, menus always are."""
    reads_well = words >= LONG_SENTENCE and is_sentence(block.text) and block.link_share < MOSTLY_LINKS
    return min(words, MOST_PER_BLOCK) * DOUBTED if reads_well else LEFT_OUT


def has_stop(text: str) -> bool:
    """Return whether a sentence ends anywhere in a line: in a cloud of tags none does."""
    return bool(STOP.search(text, 0, LOOKED_AT))

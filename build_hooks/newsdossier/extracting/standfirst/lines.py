"""Lines between headline and text that may be the summary, and how much each reads, and stands, like one."""

from collections.abc import Callable
from typing import NamedTuple

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.names import is_name, opens_with_names
from newsdossier.extracting.overlap import share_words
from newsdossier.extracting.rows import find_rows
from newsdossier.extracting.stamp_line import has_full_day, is_stamp_line
from newsdossier.extracting.standfirst.questions import asks_above_text
from newsdossier.extracting.standfirst.strangers import is_of_picture, is_of_tags, is_of_writer
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import count_words, is_sentence

SHORTEST = 6  # words
LONGEST = 70
USUAL_LENGTHS = range(9, 41)  # words, without a full stop: more than a label or a section has
MIN_SCORE = 3.0  # points: directly below the headline and a sentence, or without a full stop and with more beside it
LONGEST_LABEL = 2  # words: "Editorial"
MOST_OTHERS = 2  # lines: below as many, it stands among boxes of the page
LONGEST_TITLE = 16  # words: of lines without a full stop, longer ones are summaries


class SummaryLine(NamedTuple):
    """A line between headline and text, and what the features ask of it."""

    block: Block
    words: int
    is_first: bool
    """Whether only dropped lines and labels stand between it and the headline."""
    others_above: int
    """How many kept lines stand between it and the headline, one not counted: it may be a section or a label."""
    is_sentence: bool
    is_apart: bool
    """Whether a picture or a dropped line parts it from the text."""
    asks: bool
    """Whether it is a question as long as a paragraph, directly above a text that does not go on from it."""
    above_dateline: bool
    """Whether a dateline opens the text, and it is a sentence: agencies and stations begin with the dateline."""
    above_sign: bool
    """Whether the byline or the day stands below it: what stands above them is no part of the text. A menu's rule may
    have swallowed the day."""
    overlap: float
    """Share of its content words that the text says too."""
    says_headline: bool
    """Whether the headline stands in it: a trail of links."""
    in_list: bool
    """Whether a line of its kind, short and without a full stop, stands directly below it: titles of other articles; or
    it is a row of a table."""
    is_name: bool
    has_day: bool
    """Whether it is a label with a day in it; a sentence may name one."""
    is_of_writer: bool
    is_of_picture: bool
    is_of_tags: bool


class Feature(NamedTuple):
    """One thing that speaks for a line, or against it. A tuple: each line is held against all of them."""

    name: str
    weight: float
    measure: Callable[[SummaryLine], float]
    says: str = ""
    """In words, for the evidence; "" for what speaks against it."""


FEATURES: tuple[Feature, ...] = (
    Feature("below-headline", 1.5, lambda line: line.is_first, "stands directly below the headline"),
    Feature("sentence", 1.5, lambda line: line.is_sentence, "is a sentence"),
    Feature("apart", 1.5, lambda line: line.is_apart and line.is_sentence, "is parted from the text"),
    Feature("asks", 1.0, lambda line: line.asks, "asks what the text is about"),
    Feature("long-without-full-stop", 0.8, lambda line: line.words in USUAL_LENGTHS and not line.is_sentence),
    Feature("above-writers-or-day", 1.0, lambda line: line.above_sign, "stands above the writers or the day"),
    Feature("above-dateline", 1.5, lambda line: line.above_dateline, "stands above the dateline"),
    Feature("words-of-the-text", 1.5, lambda line: line.overlap, "says what the text says"),
    Feature("says-headline", -4.0, lambda line: line.says_headline),
    Feature("in-a-list", -2.5, lambda line: line.in_list),
    Feature("name", -4.0, lambda line: line.is_name),
    Feature("day", -4.0, lambda line: line.has_day),
    Feature("below-others", -2.0, lambda line: min(line.others_above, MOST_OTHERS) / MOST_OTHERS),
    Feature("of-writer", -4.0, lambda line: line.is_of_writer),
    Feature("of-picture", -4.0, lambda line: line.is_of_picture),
    Feature("tags", -4.0, lambda line: line.is_of_tags),
)
"""Set by hand, for summaries that stand apart are too few in the texts at hand to fit weights: one sign alone is never
enough, two strong ones are, and what is a trail, a list, a byline or a stamp cannot be made good."""


def find_summary_lines(zone: HeadZone, headline: int) -> tuple[SummaryLine, ...]:
    """Return the lines between the headline and the text that have the length of a summary, in file order.

    Where cleaning judged the headline by its company, and wrongly, it judged what stands directly below so too.
    """
    doubted = {headline + 1} & zone.doubted if headline in zone.doubted else frozenset[int]()
    plain = [index for index in range(headline + 1, zone.text_start) if zone.is_plain(index) or index in doubted]
    days = (index for index in zone.doubted if index > headline and is_stamp_line(zone.blocks[index].text))
    first_sign = min((sign for sign in zone.signs if sign > headline), default=zone.text_start)
    last_sign = max([*zone.signs, *days], default=headline)
    last_apart = max([*zone.captions, *zone.dropped], default=headline)
    title, rows = zone.blocks[headline].text, find_rows(zone)
    own = [index for index in plain if zone.blocks[index].text != title]
    return tuple(
        SummaryLine(
            block=block,
            words=count_words(block.text),
            is_first=index <= first_sign and all(is_label(zone.blocks[other].text) for other in own[:place]),
            others_above=max(place - 1, 0),
            is_sentence=(reads_whole := is_sentence(block.text)),
            is_apart=last_apart > index,
            asks=asks_above_text(zone, index),
            above_dateline=zone.has_dateline and reads_whole,
            above_sign=last_sign > index,
            overlap=share_words(block.text, zone.text_words),
            says_headline=title in block.text,
            in_list=index in rows
            or (is_title(block) and any(is_title(zone.blocks[other]) for other in own if other == index + 1)),
            is_name=opens_with_names(block.text),
            has_day=not reads_whole and has_full_day(block.text),
            is_of_writer=is_of_writer(block.text),
            is_of_picture=is_of_picture(block.text),
            is_of_tags=is_of_tags(block.text),
        )
        for place, index in enumerate(own)
        if SHORTEST <= count_words((block := zone.blocks[index]).text) <= LONGEST
    )


def is_label(text: str) -> bool:
    """Return whether a line says what kind of article this is; a name is the writer's, though no sign told so."""
    return count_words(text) <= LONGEST_LABEL and not is_name(text)


def is_title(block: Block) -> bool:
    return SHORTEST <= count_words(block.text) <= LONGEST_TITLE and not is_sentence(block.text)


def score(line: SummaryLine) -> float:
    return round(sum([weight * measure(line) for _, weight, measure, _ in FEATURES]), 4)


def tell_reasons(line: SummaryLine) -> str:
    """Return in words what speaks for a line."""
    return ", ".join(feature.says for feature in FEATURES if feature.says and feature.measure(line) >= 0.5)

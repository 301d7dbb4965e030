"""Lines of the head that may be the headline, and how much each reads, and stands, like one."""

import re
from collections import Counter
from dataclasses import dataclass

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.names import is_name
from newsdossier.extracting.section_names import SECTIONS
from newsdossier.extracting.signs import Sign
from newsdossier.model.clipping import Block, BlockTag, Clipping
from newsdossier.model.line_shape import SENTENCE_END, SENTENCE_INSIDE, count_words, is_running_text, label_of

LENGTHS = range(3, 31)  # words
USUAL_LENGTHS = range(4, 17)
ABOVE_BYLINE = 2.0  # a line directly above the writers; a day may stand below a section or a tag too
SHORTEST_SUMMARY = 15  # words
SEVERAL_SENTENCES = -1.5  # summaries have more than one, headlines seldom
KICKER = -1.0  # a line in capitals above another line: a series, a section
BELOW_BYLINE = -3.0  # a few outlets name the writers above the headline, with nothing else between it and the text
LATE_PENALTY = 0.5  # for each line between a candidate and what it heads
CONTENT_WORD = re.compile(r"[^\W\d_]{4,}")
TEXT_READ = 3000  # characters of the text against which headlines are held
BREADCRUMB = re.compile(r"[»>]|\s/\s|\|.*\|")
LONGEST_TRAIL = 300  # characters
MIN_TRAILING = 2  # spaces: two words stand at the end of other lines by chance


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line of the head that may be the headline."""

    block: Block
    index: int
    score: float
    overlap: float


def score_candidates(clipping: Clipping, zone: HeadZone) -> tuple[Candidate, ...]:
    text = " ".join(block.text for block in zone.texts[:12])[:TEXT_READ].casefold()
    words = frozenset(CONTENT_WORD.findall(text))
    lines = Counter(block.text for block in clipping.blocks)
    return tuple(score(zone, index, words, lines) for index in range(zone.text_start) if can_be_headline(zone, index))


def can_be_headline(zone: HeadZone, index: int) -> bool:
    block = zone.blocks[index]
    return (
        zone.is_plain(index) and label_of(block.text) not in SECTIONS and any(letter.isalpha() for letter in block.text)
    )


def is_repeated(text: str, lines: Counter[str]) -> bool:
    """Return whether the file has a line more than once, or another line ends with it.

    A headline comes back in galleries, and closes a trail of links or the words of a button.
    """
    if lines[text] > 1:
        return True
    end = f" {text}"
    return text.count(" ") >= MIN_TRAILING and any(line.endswith(end) for line in lines if len(line) <= LONGEST_TRAIL)


def score(zone: HeadZone, index: int, text_words: frozenset[str], lines: Counter[str]) -> Candidate:
    block = zone.blocks[index]
    own = CONTENT_WORD.findall(block.text.casefold())
    overlap = sum(word in text_words for word in own) / len(own) if own else 0.0
    points = (
        weigh_length(count_words(block.text)),
        3.0 * overlap,
        1.0 if count_words(block.text) in LENGTHS and is_repeated(block.text, lines) else 0.0,
        4.0 if block.level == 1 else 1.0 if block.tag is BlockTag.HEADING else 0.0,
        -4.0 if is_running_text(block) and not block.text.endswith("?") else 0.0,
        -2.0 if block.text.endswith(".") else 0.0,
        -3.0 if BREADCRUMB.search(block.text) else 0.0,
        -1.0 if SENTENCE_END.search(block.text) and block.text.endswith((":", ";", "…")) else 0.0,
        weigh_next(zone, index + 1),
        SEVERAL_SENTENCES if SENTENCE_INSIDE.search(block.text) else 0.0,
        KICKER if block.text.isupper() and index + 1 < zone.text_start and zone.is_plain(index + 1) else 0.0,
        BELOW_BYLINE if stands_below_byline(zone, index) else 0.0,
        -LATE_PENALTY * count_between(zone, index),
    )
    return Candidate(block=block, index=index, score=sum(points), overlap=overlap)


def weigh_next(zone: HeadZone, index: int) -> float:
    """Return what the line below says of a candidate: headlines stand above the writers, or the day."""
    sign = zone.signs.get(index)
    if sign is Sign.BYLINE or (sign is None and index < zone.text_start and is_name(zone.blocks[index].text)):
        return ABOVE_BYLINE
    return 0.0 if sign is None else 1.0


def weigh_length(words: int) -> float:
    """Return what the length of a line says: most headlines have four to sixteen words, summaries more."""
    if words not in LENGTHS:
        return -1.0
    return 2.0 if words in USUAL_LENGTHS else 1.0


def stands_below_byline(zone: HeadZone, index: int) -> bool:
    """Return whether writers are named above a line and no part of the head follows it: then the text has begun."""
    writers = [sign for sign, kind in zone.signs.items() if kind is Sign.BYLINE]
    return any(sign < index for sign in writers) and not any(sign > index for sign in zone.signs)


def count_between(zone: HeadZone, index: int) -> int:
    """Return how many short lines stand between a candidate and the byline, day or text; a summary may stand there."""
    end = min([zone.text_start, *(sign for sign in zone.signs if sign > index)])
    between = (zone.blocks[other] for other in range(index + 1, end) if zone.is_plain(other))
    return sum(count_words(block.text) < SHORTEST_SUMMARY for block in between)

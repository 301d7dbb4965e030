"""What the rules read: the blocks that may be the article, each with the days that it writes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from newsdossier.dating.written.day import WrittenDay
from newsdossier.dating.written.day_names import ENGLISH
from newsdossier.dating.written.find import find_days_by_line
from newsdossier.model.clean_text import Fate, Sifted
from newsdossier.model.clipping import Block, BlockTag, Clipping
from newsdossier.model.line_search import find_by_line
from newsdossier.model.metadata import Metadata

CAPTION, HEADLINE = BlockTag.CAPTION, Fate.HEADLINE  # each line is held against them, and to look them up is slow
PROSE_WORDS = 15  # a block of fewer is a headline, a stamp, a label …
SENTENCE_WORDS = 8  # … unless it ends like a sentence
READ_FROM_START = 100_000  # characters of text: what lies beyond is no article, or says its day elsewhere too
READ_TO_END = 10_000  # agencies and printed pages say the day below the text
SENTENCE_END = re.compile(r"""[.!?…]["'”’»)]*$""")
SPARE_WORDS = 8  # of a stamp besides its days: "By Ada Example in Geneva GMT"
LONGEST_FURNITURE = 200  # characters of a menu or a share bar with a stamp in it
LETTERS_ONLY = re.compile(r"[^\w\s]*[^\W\d]+(?:['’.-][^\W\d]+)*[^\w\s]*")
CAPTION_WORDS = 80  # a block of more is a paragraph that speaks of a picture
PICTURE = re.compile(
    r"\b(?:in this (?:\w+ ){0,2}(?:photo|picture|image)|photo(?:graph)? (?:taken|released|provided|by|shows)|pictured"
    r"|file (?:photo|picture)|(?:photo|picture|image|foto|фото) ?:|[A-Z]+ Photo/)|(?:사진|图|圖) ?[=:/]",
    re.IGNORECASE,
)
PICTURE_TELLTALES = ("photo", "pictur", "image", "foto", "фото", "사진", "图", "圖")
"""One of these stands in every such line; most have none, and looking for them costs nothing."""


class DatedBlock(NamedTuple):
    """A block, what it seems to be, and the days in it. A tuple: each line of a file is one."""

    block: Block
    lowered: str
    """Its text in lower case."""
    days: tuple[WrittenDay, ...]
    is_caption: bool
    is_prose: bool
    """A sentence or more of running text."""
    fate: Fate | None
    """What extraction took it for; None for the body."""
    is_kept: bool
    """False for furniture, which is read for stamps alone: they stand among share bars and menus."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """All that the rules of collecting look at."""

    clipping: Clipping
    metadata: Metadata
    language: str
    blocks: tuple[DatedBlock, ...]
    """In file order; a block printed twice is here once."""
    with_days: tuple[tuple[int, DatedBlock], ...]
    """Those of the blocks in which days are written, each with its index."""
    headline_at: int
    """Index of the headline's block, 0 where it is not known."""


def gather_material(clipping: Clipping, *, sifted: Sifted, metadata: Metadata) -> Material:
    """Return the blocks, with their days read in the article's language and in English.

    Of a very long file only the beginning and the end are read: that is where an article says its day.
    """
    language = metadata.language.value if metadata.language else ENGLISH
    fates = {role.block.start: role.fate for role in metadata.roles}
    kept = frozenset([block.start for block in sifted.kept])
    texts = [block.text for block in clipping.blocks]
    first_of_text = dict(zip(reversed(texts), range(len(texts) - 1, -1, -1), strict=True))
    read = [
        (block, text, is_kept)
        for index, block in find_near_the_ends(clipping.blocks, texts)
        if first_of_text[text := texts[index]] == index
        and ((is_kept := block.start in kept) or len(text) <= LONGEST_FURNITURE)
    ]
    in_lower_case = [text.lower() if is_kept else "" for _, text, is_kept in read]
    written = find_days_by_line([text for _, text, _ in read], language=language)
    with_picture = find_by_line(PICTURE_TELLTALES, in_lower_case)
    blocks = tuple(
        [
            describe_kept(block, lowered, days, fate=fates.get(block.start), may_show=index in with_picture)
            if lowered
            else DatedBlock(block, "", days, False, False, fates.get(block.start), False)
            for index, ((block, _, _), lowered, days) in enumerate(zip(read, in_lower_case, written, strict=True))
        ]
    )
    return Material(
        clipping=clipping,
        metadata=metadata,
        language=language,
        blocks=blocks,
        with_days=tuple([(at, dated) for at, dated in enumerate(blocks) if dated.days]),
        headline_at=next((n for n, dated in enumerate(blocks) if dated.fate is HEADLINE), 0),
    )


def find_near_the_ends(blocks: tuple[Block, ...], texts: list[str]) -> Iterable[tuple[int, Block]]:
    """Return the blocks that are read, each with its index."""
    lengths = list(map(len, texts))
    length = sum(lengths)
    if length <= READ_FROM_START:
        return enumerate(blocks)
    starts = zip(enumerate(blocks), accumulate(lengths, initial=0), strict=False)  # one more: the end of the last
    return (placed for placed, start in starts if start < READ_FROM_START or length - start <= READ_TO_END)


def describe_kept(
    block: Block, lowered: str, days: tuple[WrittenDay, ...], *, fate: Fate | None, may_show: bool
) -> DatedBlock:
    """Return a kept block with what it seems to be; `may_show` tells whether a word for a picture stands in it."""
    text = block.text
    words = text.count(" ") + 1
    is_caption = block.tag is CAPTION or (may_show and words <= CAPTION_WORDS and PICTURE.search(text) is not None)
    is_text = not is_caption and fate is not HEADLINE and (words >= PROSE_WORDS or is_running_text(text, words=words))
    is_prose = is_text and not (days and is_stamp_line(text, days=days))
    return DatedBlock(block, lowered, days, is_caption, is_prose, fate, True)


def is_running_text(text: str, *, words: int) -> bool:
    """Whether a block is a sentence or more; where no spaces part words, the full stop of the script tells."""
    return words >= PROSE_WORDS or (words >= SENTENCE_WORDS and SENTENCE_END.search(text) is not None) or "。" in text


def is_stamp_line(text: str, *, days: tuple[WrittenDay, ...]) -> bool:
    """Whether days, times and zones are most of a block: "Published: 22 Sept 2023 10:14 GMT | Updated: …"."""
    if len(text) > LONGEST_FURNITURE or not any(written.full for written in days):
        return False
    return spare_words(text, days=days) <= SPARE_WORDS


def spare_words(text: str, *, days: tuple[WrittenDay, ...]) -> int:
    """Return how many words of a block are no part of its days: letters only, numbers and times do not count."""
    in_days = sum(count_letter_words(text[written.start : written.end]) for written in days)
    return count_letter_words(text) - in_days


def count_letter_words(text: str) -> int:
    words = [word for word in text.split() if not word.isdecimal()]  # those of stamps mostly are numbers
    return sum(word.isalpha() or LETTERS_ONLY.fullmatch(word) is not None for word in words)

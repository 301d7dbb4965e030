"""The head of the article: the lines above its first paragraph, and the signs by which they are known."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from newsdossier.extracting.agency_names import is_agency
from newsdossier.extracting.names import is_byline, is_name
from newsdossier.extracting.stamp_line import find_stamp_start, is_stamp_line
from newsdossier.model.clean_text import Sifted
from newsdossier.model.clipping import Block, BlockTag
from newsdossier.model.line_shape import count_words, is_running_text
from newsdossier.model.taxonomy import Outlet

BELOW_FIRST_LINE = (
    8  # blocks of the run of paragraphs in which the head may still go on: standfirst, byline, day, captions
)
MOST_SUMMARIES = (
    2  # paragraphs between headline and byline: more is text, and the name below it belongs to somebody else
)


class Sign(Enum):
    """What a line of the head is, seen by its own words."""

    STAMP = auto()
    BYLINE = auto()
    AGENCY = auto()
    HANDLE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadZone:
    """The kept blocks of a clipping, and where its text begins."""

    blocks: tuple[Block, ...]
    text_start: int
    """Index of the first paragraph; what stands before it is the head, or was saved with it."""
    signs: Mapping[int, Sign]
    captions: frozenset[Block]

    @property
    def texts(self) -> tuple[Block, ...]:
        return self.blocks[self.text_start :]

    def is_plain(self, index: int) -> bool:
        """Return whether a line of the head is neither a sign nor a caption."""
        return index not in self.signs and self.blocks[index] not in self.captions


def find_head_zone(sifted: Sifted, outlets: Mapping[str, Outlet]) -> HeadZone:
    """Return the head of the article. A byline or a day below the first sentences shows that they are its summary."""
    captions = frozenset(sifted.captions)
    signs = find_signs(sifted.kept[: sifted.body + BELOW_FIRST_LINE], captions, outlets)
    last = max(
        (index for index in signs if count_texts(sifted.kept[:index], sifted.body, captions) <= MOST_SUMMARIES),
        default=-1,
    )
    start = next(
        (
            index
            for index, block in enumerate(sifted.kept)
            if index > last and index >= sifted.body and opens_text(block, captions)
        ),
        min(max(last + 1, sifted.body), len(sifted.kept)),
    )
    return HeadZone(
        blocks=sifted.kept,
        text_start=start,
        signs={index: sign for index, sign in signs.items() if index < start},
        captions=captions,
    )


def opens_text(block: Block, captions: frozenset[Block]) -> bool:
    return block not in captions and block.tag is not BlockTag.HEADING and is_running_text(block)


def count_texts(blocks: tuple[Block, ...], body: int, captions: frozenset[Block]) -> int:
    return sum(is_running_text(block) and block not in captions for block in blocks[body:])


def find_signs(blocks: tuple[Block, ...], captions: frozenset[Block], outlets: Mapping[str, Outlet]) -> dict[int, Sign]:
    found = ((index, read_sign(block.text, outlets)) for index, block in enumerate(blocks) if block not in captions)
    signs = {index: sign for index, sign in found if sign is not None}
    return signs | find_bare_names(blocks, signs)


def read_sign(text: str, outlets: Mapping[str, Outlet]) -> Sign | None:
    """Return what a line is by its own words; None where it could be anything."""
    if is_stamp_line(text):
        return Sign.STAMP
    stamp = find_stamp_start(text)
    words = (text if stamp is None else text[:stamp]).strip(" ,-–—|/•·")
    if count_words(text) <= LONGEST_AGENCY_LINE and is_agency(words.split(",")[0].removeprefix("By ").strip(), outlets):
        return Sign.AGENCY
    if is_byline(words) or (stamp is not None and is_name(words)):
        return Sign.BYLINE
    if stamp is not None and count_words(words) <= 1:
        return Sign.STAMP
    return Sign.HANDLE if text.startswith("@") and count_words(text) == 1 else None


LONGEST_AGENCY_LINE = 16  # words: an agency, a place and a stamp


def find_bare_names(blocks: tuple[Block, ...], signs: Mapping[int, Sign]) -> dict[int, Sign]:
    """Return the lines that are but a name, directly before or after a day or a handle: bylines without a "By"."""
    beside = {index + step for index, sign in signs.items() if sign in {Sign.STAMP, Sign.HANDLE} for step in (-1, 1)}
    if Sign.BYLINE in signs.values():
        return {}
    return {
        index: Sign.BYLINE
        for index in sorted(beside)
        if 0 <= index < len(blocks) and index not in signs and is_name(blocks[index].text)
    }

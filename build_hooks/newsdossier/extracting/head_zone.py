"""The head of the article: the lines above its first paragraph, and the signs by which they are known."""

from collections.abc import Mapping
from dataclasses import dataclass

from newsdossier.extracting.dateline import read_dateline
from newsdossier.extracting.signs import Sign, find_signs
from newsdossier.model.clean_text import Sifted
from newsdossier.model.clipping import Block, BlockTag, Clipping
from newsdossier.model.line_shape import SENTENCE_INSIDE, is_running_text, is_sentence
from newsdossier.model.taxonomy import Outlet

BELOW_FIRST_LINE = 8  # blocks of the run in which the head may go on: standfirst, byline, day, captions
MOST_BEFORE_DATELINE = 5  # blocks: a summary and the captions of a gallery
MOST_SUMMARIES = 2  # paragraphs between headline and byline; below more, a name is somebody else's
BY_COMPANY = frozenset({"menu", "related-links", "line-repeated", "far-above-the-article"})
"""Rules of cleaning that judge a line by the lines around it, whatever its own words are."""
MOST_ABOVE = 80  # blocks of the file above the text that are looked at: the menus of most pages are shorter


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadZone:
    """The blocks of a clipping down to its text, and the kept ones from there."""

    blocks: tuple[Block, ...]
    text_start: int
    """Index of the first paragraph; what stands before it is the head, or was saved with it."""
    signs: Mapping[int, Sign]
    captions: frozenset[Block]
    dropped: frozenset[Block]
    """Blocks above the text that cleaning took for furniture."""
    doubted: frozenset[Block]
    """Those of them that were judged by their company alone: a menu may swallow the headline and the writers."""

    @property
    def texts(self) -> tuple[Block, ...]:
        return self.blocks[self.text_start :]

    def is_plain(self, index: int) -> bool:
        """Return whether a line of the head was kept, and is neither a sign nor a caption."""
        block = self.blocks[index]
        return index not in self.signs and block not in self.captions and block not in self.dropped


def find_head_zone(clipping: Clipping, sifted: Sifted, outlets: Mapping[str, Outlet]) -> HeadZone:
    """Return the head of the article. A byline or a day below the first sentences shows that they are its summary."""
    captions = frozenset(sifted.captions)
    signs = find_signs(sifted.kept[: sifted.body + BELOW_FIRST_LINE], captions, outlets)
    near = (index for index in signs if count_texts(sifted.kept[sifted.body : index], captions) <= MOST_SUMMARIES)
    start = find_text_start(sifted, captions, outlets, after=max(near, default=-1))
    texts = sifted.kept[start:]
    above = find_above(clipping.blocks, texts)
    dropped = {verdict.block: verdict.rule for verdict in sifted.dropped}
    return HeadZone(
        blocks=(*above, *texts),
        text_start=len(above),
        signs=find_signs(above, captions, outlets, frozenset(dropped)),
        captions=captions,
        dropped=frozenset(block for block in above if block in dropped),
        doubted=frozenset(block for block in above if dropped.get(block) in BY_COMPANY),
    )


def find_above(blocks: tuple[Block, ...], texts: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the last blocks of the file before its text, dropped ones included."""
    end = next((index for index, block in enumerate(blocks) if block is texts[0]), 0) if texts else len(blocks)
    return blocks[max(end - MOST_ABOVE, 0) : end]


def count_texts(blocks: tuple[Block, ...], captions: frozenset[Block]) -> int:
    return sum(opens_text(block, captions) for block in blocks)


def find_text_start(sifted: Sifted, captions: frozenset[Block], outlets: Mapping[str, Outlet], *, after: int) -> int:
    """Return the index of the first paragraph below the last sign: one with a dateline if there is one near."""
    earliest = max(after + 1, sifted.body)
    ends = {stamp.block: stamp.end for stamp in sifted.stamps}
    later = tuple(enumerate(sifted.kept))[earliest:]
    datelines = (i for i, block in later[:MOST_BEFORE_DATELINE] if read_dateline(block, ends.get(block, 0), outlets))
    paragraphs = (i for i, block in later if opens_text(block, captions) or opens_run(sifted.kept[i : i + 2], captions))
    return next(datelines, next(paragraphs, min(earliest, len(sifted.kept))))


def opens_text(block: Block, captions: frozenset[Block]) -> bool:
    is_text = block not in captions and block.tag is not BlockTag.HEADING and is_running_text(block)
    return is_text and not is_question(block)


def opens_run(blocks: tuple[Block, ...], captions: frozenset[Block]) -> bool:
    """Return whether two sentences stand here one after the other, though they be short: texts may open so.

    In a saved page they stand in one element.
    """
    return len({block.container[:-1] for block in blocks}) == 1 < len(blocks) and all(
        is_sentence(block.text) and block.text.endswith(".") and block not in captions for block in blocks
    )


def is_question(block: Block) -> bool:
    """Return whether a line is a single question: headlines ask, first paragraphs seldom do nothing else."""
    return block.text.endswith("?") and not SENTENCE_INSIDE.search(block.text)

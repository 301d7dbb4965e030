"""The head of the article: the lines above its first paragraph, and the signs by which they are known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter

from newsdossier.extracting.dateline_signs import is_place_alone, opens_with_dateline
from newsdossier.extracting.overlap import collect_words
from newsdossier.extracting.signs import Sign, SignReader
from newsdossier.model.clean_text import Sifted
from newsdossier.model.clipping import Block, BlockTag, Clipping
from newsdossier.model.line_shape import SENTENCE_INSIDE, is_running_text, is_sentence
from newsdossier.model.taxonomy import Outlet

BELOW_FIRST_LINE = 8  # blocks of the run in which the head may go on: standfirst, byline, day, captions
MOST_BEFORE_DATELINE = 5  # blocks: a summary and the captions of a gallery
MOST_SUMMARIES = 2  # paragraphs between headline and byline; below more, a name is somebody else's
place_of = attrgetter("start", "end", "line")
"""By where they stand blocks are told apart: a whole block is slow to compare."""
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
    has_dateline: bool
    """Whether a dateline opens the text, in its first paragraph or on a line of its own above it."""
    captions: frozenset[int]
    """Indices of the blocks above the text that tell of a picture."""
    dropped: frozenset[int]
    """Of those that cleaning took for furniture."""
    doubted: frozenset[int]
    """Of those that it judged by their company alone: a menu may swallow the headline and the writers."""
    paragraphs: tuple[Block, ...]
    """The text without captions."""
    text_words: str
    """The words of its beginning, in lower case."""

    @property
    def texts(self) -> tuple[Block, ...]:
        return self.blocks[self.text_start :]

    def find_place(self, block: Block | None) -> int | None:
        """Return the index of a block; None where it is none of these."""
        return next((index for index, other in enumerate(self.blocks) if other is block), None)

    def is_plain(self, index: int) -> bool:
        """Return whether a line of the head was kept, and is neither a sign nor a caption."""
        return index not in self.signs and index not in self.captions and index not in self.dropped


def find_head_zone(clipping: Clipping, sifted: Sifted, outlets: Mapping[str, Outlet]) -> HeadZone:
    """Return the head of the article. A byline or a day below the first sentences shows that they are its summary."""
    captions = frozenset(sifted.captions)
    reader = SignReader(outlets=outlets, read={})
    top = sifted.kept[: sifted.body + BELOW_FIRST_LINE]
    signs = reader.find_signs(top, passed=find_places(top, captions))
    near = (index for index in signs if count_texts(sifted.kept[sifted.body : index], captions) <= MOST_SUMMARIES)
    start = find_text_start(sifted, captions, outlets, after=max(near, default=-1))
    texts = sifted.kept[start:]
    above = find_above(clipping.blocks, texts)
    dropped = find_dropped(above, sifted)
    pictures = find_places(above, captions)
    return HeadZone(
        blocks=(*above, *texts),
        text_start=len(above),
        signs=reader.find_signs(above, passed=pictures, dropped=frozenset(dropped)),
        has_dateline=any(is_place_alone(block) or opens_with_dateline(block, 0, outlets) for block in texts[:1]),
        captions=pictures,
        dropped=frozenset(dropped),
        doubted=frozenset(index for index, rule in dropped.items() if rule in BY_COMPANY),
        paragraphs=tuple(block for block in texts if block not in captions) if captions else texts,
        text_words=collect_words(texts),
    )


def find_above(blocks: tuple[Block, ...], texts: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the last blocks of the file before its text, dropped ones included."""
    end = next((index for index, block in enumerate(blocks) if block is texts[0]), 0) if texts else len(blocks)
    return blocks[max(end - MOST_ABOVE, 0) : end]


def find_dropped(blocks: tuple[Block, ...], sifted: Sifted) -> dict[int, str]:
    """Return the rule that dropped a block, by its index."""
    if not sifted.dropped:
        return {}
    rules = {place_of(verdict.block): verdict.rule for verdict in sifted.dropped}
    places = enumerate(map(place_of, blocks))
    return {index: rules[place] for index, place in places if place in rules}


def find_places(blocks: tuple[Block, ...], wanted: Iterable[Block]) -> frozenset[int]:
    """Return the indices of wanted blocks."""
    places = frozenset(map(place_of, wanted))
    if not places:
        return frozenset()
    return frozenset(index for index, place in enumerate(map(place_of, blocks)) if place in places)


def count_texts(blocks: tuple[Block, ...], captions: frozenset[Block]) -> int:
    return sum(opens_text(block, captions) for block in blocks)


def find_text_start(sifted: Sifted, captions: frozenset[Block], outlets: Mapping[str, Outlet], *, after: int) -> int:
    """Return the index of the first paragraph below the last sign: one with a dateline if there is one near."""
    earliest = max(after + 1, sifted.body)
    ends = {stamp.block: stamp.end for stamp in sifted.stamps}
    later = tuple(enumerate(sifted.kept))[earliest:]
    near = later[:MOST_BEFORE_DATELINE]
    datelines = (i for i, block in near if opens_with_dateline(block, ends.get(block, 0), outlets))
    paragraphs = (i for i, block in later if opens_text(block, captions) or opens_run(sifted.kept[i : i + 2], captions))
    start = next(datelines, next(paragraphs, min(earliest, len(sifted.kept))))
    if start == 0 and stands_apart(sifted.kept[:2]):
        return 1
    return start + 1 if stands_above_place(sifted.kept[start : start + 3]) else start


def stands_apart(blocks: tuple[Block, ...]) -> bool:
    """Return whether the first of two lines is no sentence, and an empty line parts it from the other: where nothing
    tells where a text begins, as in a table of results, that begins below it."""
    return len(blocks) == 2 and blocks[1].after_blank and not is_sentence(blocks[0].text)


def stands_above_place(blocks: tuple[Block, ...]) -> bool:
    """Return whether a dateline on a line of its own parts the first of three blocks from a paragraph."""
    return len(blocks) == 3 and is_place_alone(blocks[1]) and is_running_text(blocks[2])


def opens_text(block: Block, captions: frozenset[Block]) -> bool:
    is_text = is_running_text(block) and block not in captions and block.tag is not BlockTag.HEADING
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

"""The summary between the headline and the text."""

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.sighting import Sighting, by_curator
from newsdossier.model.citing import Stretch, cite, cite_field
from newsdossier.model.clipping import Block, BlockTag, Clipping
from newsdossier.model.evidence import Certainty, Found
from newsdossier.model.line_shape import count_words, is_running_text, is_sentence

SHORTEST = 6  # words
LONGEST = 70
REPEATED_LENGTH = 0.8  # share of the summary's characters that a sentence of the text repeats from its beginning
END = ".!?…\"'”’ "


def find_standfirst(clipping: Clipping, zone: HeadZone, headline: Block | None) -> Sighting[str] | None:
    """Return the summary line; None where nothing stands between headline and text that can be one."""
    line = by_line(clipping, zone, headline)
    said = by_curator(clipping, "standfirst", clipping.front_matter.standfirst) or by_head(clipping, line)
    found = said or line
    return Sighting(found=found.found, block=line.block if line else None) if found else None


def by_head(clipping: Clipping, line: Sighting[str] | None) -> Sighting[str] | None:
    """Return the line with the page's own description as second evidence, where both say the same."""
    if line is None or line.block is None:
        return None
    same = [field for field in clipping.head.descriptions if opens_alike(field.value, line.block.text)]
    if not same:
        return None
    return Sighting(found=Found(value=line.found.value, evidence=(*line.found.evidence, cite_field(clipping, same[0]))))


def by_line(clipping: Clipping, zone: HeadZone, headline: Block | None) -> Sighting[str] | None:
    """Return the first line below the headline, above the text, that is long enough for a summary.

    A line that says the headline again is a trail of links.
    """
    if headline is None or headline not in zone.blocks:
        return None
    first = zone.blocks.index(headline) + 1
    above = [
        index
        for index in range(first, zone.text_start)
        if zone.is_plain(index)
        and stands_as_summary(index, first, zone)
        and headline.text not in zone.blocks[index].text
        and not is_in_text(zone.blocks[index], zone)
    ]
    index = next((index for index in above if SHORTEST <= count_words(zone.blocks[index].text) <= LONGEST), None)
    if index is None:
        return by_repetition(clipping, zone, first)
    block = zone.blocks[index]
    sure = is_repeated(block, zone) or (index == first and is_running_text(block))
    return sight(clipping, block, rule="summary-line", sure=sure)


def is_in_text(block: Block, zone: HeadZone) -> bool:
    """Return whether the markup of a page puts a block into one element with the paragraphs of the text."""
    first = next((other for other in zone.texts if other not in zone.captions), block)
    is_paragraph = block.tag not in {BlockTag.HEADING, BlockTag.LIST_ITEM}
    return bool(block.container) and is_paragraph and block.container[:-1] == first.container[:-1]


def stands_as_summary(index: int, first: int, zone: HeadZone) -> bool:
    """Return whether a line stands directly below the headline, or is a sentence apart from the text."""
    return index == first or is_sentence(zone.blocks[index].text)


def by_repetition(clipping: Clipping, zone: HeadZone, first: int) -> Sighting[str] | None:
    """Return the first sentence below the headline where the text says it again: a summary, and no first paragraph."""
    if first != zone.text_start or first >= len(zone.blocks) or not is_repeated(zone.blocks[first], zone):
        return None
    return sight(clipping, zone.blocks[first], rule="summary-repeated", sure=True)


def sight(clipping: Clipping, block: Block, *, rule: str, sure: bool) -> Sighting[str]:
    return Sighting(
        found=Found(
            value=block.text,
            evidence=(cite(clipping, Stretch.of(block), rule=rule, conclusion="stands between headline and text"),),
            certainty=Certainty.CERTAIN if sure else Certainty.LIKELY,
            stated=sure,
        ),
        block=block,
    )


def is_repeated(block: Block, zone: HeadZone) -> bool:
    """Return whether a later paragraph begins with these words: some outlets take the summary from the text."""
    return any(
        opens_alike(other.text, block.text)
        for other in zone.texts
        if other is not block and other.tag is not BlockTag.CAPTION
    )


def opens_alike(text: str, summary: str) -> bool:
    words = summary.rstrip(END)
    return bool(words) and text.startswith(words[: max(1, round(REPEATED_LENGTH * len(words)))])

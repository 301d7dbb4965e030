"""Where the article goes on: sentences behind lines that only interrupt it."""

from newsdossier.cleaning.region.boxes import speaks_to_reader, tells_of
from newsdossier.cleaning.region.own_words import TEXT_READ, read_opening, says_own_words
from newsdossier.cleaning.region.pauses import Gap, Pause, tell_pause
from newsdossier.cleaning.region.region import Region
from newsdossier.cleaning.region.tables import measure_table
from newsdossier.cleaning.region.weights import MOSTLY_LINKS
from newsdossier.cleaning.rules.rule import FurnitureRule
from newsdossier.cleaning.sentences import asks, reads_like_sentence
from newsdossier.model.clipping import Block, BlockTag

LONGEST_GAP = 8  # lines: two boxes, or the buttons of a share bar, one a line


def reach_on(blocks: tuple[Block, ...], furniture: tuple[FurnitureRule | None, ...], region: Region) -> Region:
    """Return the run of the article with the sentences below it from which only pauses part it.

    Weights cannot tell a short last paragraph from what the page prints below the article: one label of an
    advertisement outweighs it. What stands between can.
    """
    end = region.end
    opening = read_opening(blocks[region.first : end])
    while end and (found := find_next(blocks, furniture, end, opening)) is not None:
        end = found + 1
        if len(opening) < TEXT_READ:
            opening = read_opening(blocks[region.first : end])
    return Region(region.first, end)


def find_next(
    blocks: tuple[Block, ...], furniture: tuple[FurnitureRule | None, ...], end: int, opening: str
) -> int | None:
    """Return the index of the sentence, or of the last row of the table, with which the article goes on.

    None where it is over. `opening` is what is read of its text up to there.
    """
    gap = Gap()
    for index in range(end, min(end + LONGEST_GAP + 1, len(blocks))):
        block, rule = blocks[index], furniture[index]
        if gap.is_passing and (rows := measure_table(blocks, index)):
            return index + rows - 1
        if rule is None and is_prose(block, gap):
            if is_believed(block, gap, opening):
                return index
            gap = gap.widen(block, Pause.INVITING if speaks_to_reader(block.text) else Pause.OVER)
        else:
            gap = gap.widen(block, tell_pause(block, rule))
        if gap.is_end:
            return None
    return None


def is_prose(block: Block, gap: Gap) -> bool:
    """Return whether a line reads like a sentence of a text. A question in a box is the title of another one."""
    if block.tag is BlockTag.HEADING or block.voted_out or block.link_share > MOSTLY_LINKS:
        return False
    return reads_like_sentence(block.text) and not (gap.has_label and asks(block.text))


def is_believed(block: Block, gap: Gap, opening: str) -> bool:
    """Return whether a sentence behind these lines is the article's: in doubt it is, for a lost line is worse.

    Where it may be an invitation, a teaser or a note about a writer, words of the article must speak for it.
    """
    sentence = block.text
    is_certain = not (gap.has_teaser_title or asks(sentence))
    if is_certain and (gap.is_passing or not speaks_to_reader(sentence)):
        return True
    return not any(tells_of(line.text, sentence) for line in gap.blocks) and says_own_words(sentence, opening)

"""Links to other articles: what follows a label such as "Most read"."""

from newsdossier.cleaning.look import Look, Verdicts
from newsdossier.cleaning.picture_credits import is_credit
from newsdossier.cleaning.region.region import Region
from newsdossier.cleaning.region.weights import has_stop
from newsdossier.cleaning.sentences import reads_like_sentence
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import LONG_SENTENCE, RUNNING_TEXT, count_words, is_running_text, is_sentence

LONGEST_AMID_TEXT = 20  # blocks: a box between paragraphs has few links; a longer run is something else
HEAD = 8  # lines above the first paragraph
LONGEST_TITLE = 24  # words


def find_linked_lists(look: Look) -> Verdicts:
    """Return the titles that follow a label of related articles, up to the next paragraph.

    Just above the first paragraph none is dropped: "Up next" may stand there, and below it the headline itself.
    """
    verdicts: Verdicts = {}
    for index, rule in enumerate(look.furniture):
        if rule is not None and rule.opens_list and index + 1 < len(look.blocks):
            verdicts |= titles_after(index + 1, look.blocks, look.region)
    head = range(look.region.first - HEAD, look.region.first)
    return {index: verdict for index, verdict in verdicts.items() if index not in head}


def titles_after(start: int, blocks: tuple[Block, ...], region: Region) -> Verdicts:
    """Return the run of titles from `start`; between paragraphs a run that a blank line opens ends at the next one."""
    verdicts: Verdicts = {}
    for index in range(start, min(start + LONGEST_AMID_TEXT, len(blocks))):
        block = blocks[index]
        if not is_title(block) or (region.holds(index) and index > start + 1 and parts_from_run(index, start, blocks)):
            break
        verdicts[index] = ("related-links", "title of another article, in a list of links")
    return verdicts


def parts_from_run(index: int, start: int, blocks: tuple[Block, ...]) -> bool:
    """Return whether a blank line parts a block from a run whose own lines stand without one."""
    return blocks[index].after_blank and not blocks[start + 1].after_blank


def is_title(block: Block) -> bool:
    text = block.text
    if is_cloud(text):
        return True
    if is_running_text(block) or is_credit(text) or count_words(text) > LONGEST_TITLE:
        return False
    return not (is_sentence(text) or reads_like_sentence(text)) or (
        text.endswith("?") and count_words(text) < LONG_SENTENCE
    )


def is_cloud(text: str) -> bool:
    """Return whether a line is a cloud of tags: as long as a paragraph, and no sentence ends in it."""
    return count_words(text) >= RUNNING_TEXT and not has_stop(text)

"""Lines that are printed again: the caption below the gallery, the headline below the breadcrumb."""

from newsdossier.cleaning.captions import is_caption
from newsdossier.cleaning.look import Look, Verdicts
from newsdossier.model.clipping import Block

MIN_REPEATED = 4  # words: shorter lines may well be said twice ("Yes, yes.")
MIN_LONG = 8  # words: so long a line is the same one, whatever stands between
NEARBY = 8  # kept lines: a caption comes back below its gallery, a highlight comes back far below in the text


def find_repeats(look: Look) -> Verdicts:
    """Return lines that say again, word for word, what the line before says, and long ones that come back nearby."""
    verdicts: Verdicts = {}
    printed: dict[str, int] = {}
    rows = [index for index in range(len(look.blocks)) if index not in look.known]
    for row, index in enumerate(rows):
        text, words = look.lines.texts[index], look.lines.words[index]
        before = printed.get(text)
        if before is not None and (row - before == 1 or (words >= MIN_LONG and row - before <= NEARBY)):
            verdicts[index] = judge(look.blocks[index])
        if words >= MIN_REPEATED:
            printed[text] = row
    return verdicts


def judge(block: Block) -> tuple[str, str]:
    if is_caption(block):
        return "caption-repeated", "caption printed a second time"
    return "line-repeated", "the line before, printed a second time"

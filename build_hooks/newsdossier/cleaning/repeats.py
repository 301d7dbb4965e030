"""Lines that are printed again: the caption below the gallery, the headline below the breadcrumb."""

from newsdossier.cleaning.captions import is_caption
from newsdossier.cleaning.look import Look, Verdicts
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import count_words

MIN_REPEATED = 4  # words: shorter lines may well be said twice ("Yes, yes.")
MIN_CAPTION_REPEATED = 8  # words: a caption may come back anywhere, so more of it must be the same


def find_repeats(look: Look) -> Verdicts:
    """Return lines that say again, word for word, what the line before says, and captions that were printed before."""
    verdicts: Verdicts = {}
    previous = ""
    captions: set[str] = set()
    for index, block in enumerate(look.blocks):
        if index in look.known:
            continue
        words = count_words(block.text)
        if (block.text == previous and words >= MIN_REPEATED) or block.text in captions:
            verdicts[index] = judge(block)
        elif words >= MIN_CAPTION_REPEATED and is_caption(block):
            captions.add(block.text)
        previous = block.text
    return verdicts


def judge(block: Block) -> tuple[str, str]:
    if is_caption(block):
        return "caption-repeated", "caption printed a second time"
    return "line-repeated", "the line before, printed a second time"

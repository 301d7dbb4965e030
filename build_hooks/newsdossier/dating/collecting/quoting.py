"""Evidence from a block: which words were read, and where they stand in the saved file."""

from newsdossier.model.citing import Stretch, cite, cite_curator
from newsdossier.model.clipping import Block, Clipping, HeadField
from newsdossier.model.evidence import Evidence

LONGEST_QUOTE = 160  # characters; more than two lines of a page is no quote


def quote_block(
    clipping: Clipping, block: Block, *, span: tuple[int, int], rule: str, conclusion: str = ""
) -> Evidence:
    """Return evidence that quotes the part of a block's text that `span` bounds, without white space at its ends.

    No more than `LONGEST_QUOTE` characters are quoted.
    """
    words = block.text[span[0] : span[1]]
    start = span[0] + len(words) - len(words.lstrip())
    end = min(span[0] + len(words.rstrip()), start + LONGEST_QUOTE)
    return cite(clipping, Stretch(block, start, end), rule=rule, conclusion=conclusion)


def quote_head(clipping: Clipping, field: HeadField, *, rule: str, conclusion: str = "") -> Evidence:
    """Return evidence that quotes what a saved page declares about itself."""
    return Evidence(
        rule=rule,
        path=clipping.path,
        line=field.line,
        start=field.start,
        end=field.end,
        quote=f"{field.source}: {field.value}"[:LONGEST_QUOTE],
        conclusion=conclusion,
    )


def quote_front_matter(clipping: Clipping, *, field: str, value: str) -> Evidence:
    """Return evidence that quotes a field of the curator's own block, on its line in the file where that stands."""
    return cite_curator(clipping, field, f"{field}: {value}", conclusion="the curator's word is the last")

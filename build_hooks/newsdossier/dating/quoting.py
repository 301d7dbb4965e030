"""Evidence from a block: which words were read, and where they stand in the saved file."""

from newsdossier.model.clipping import Block, Clipping, HeadField
from newsdossier.model.evidence import Evidence

LONGEST_QUOTE = 160  # characters; more than two lines of a page is no quote


def quote_block(
    clipping: Clipping, block: Block, *, span: tuple[int, int], rule: str, conclusion: str = ""
) -> Evidence:
    """Return evidence that quotes the part of a block's text that `span` bounds.

    Offsets are those of the words in the saved text, or of the whole block where its white space or markup differs.
    """
    start, end = span
    words = block.text[start:end].strip()[:LONGEST_QUOTE]
    first, last = find_words(clipping.saved.text, words, block=block, offset=start)
    line = block.line + clipping.saved.text.count("\n", block.start, first)
    return Evidence(rule=rule, path=clipping.path, line=line, start=first, end=last, quote=words, conclusion=conclusion)


def find_words(saved: str, words: str, *, block: Block, offset: int) -> tuple[int, int]:
    if saved.startswith(words, block.start + offset):
        return block.start + offset, block.start + offset + len(words)
    found = saved.find(words, block.start, block.end)
    return (block.start, block.end) if found < 0 else (found, found + len(words))


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
    return Evidence(
        rule="curator",
        path=clipping.field_path,
        line=dict(clipping.field_lines).get(field, 0),
        start=0,
        end=0,
        quote=f"{field}: {value}",
        conclusion="the curator's word is the last",
    )

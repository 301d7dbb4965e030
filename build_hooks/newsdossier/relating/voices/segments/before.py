"""What a text says before a place, sentence by sentence."""

from collections.abc import Iterator
from itertools import chain, islice

from newsdossier.model.clean_text import Fate
from newsdossier.relating.voices.segments.sentences import split_sentences
from newsdossier.relating.voices.segments.sheet import Leaf, Sheet


def sentences_before(sheet: Sheet, leaf: Leaf, place: int, *, naming: str = "") -> Iterator[str]:
    """Yield the sentence up to a place and those before it, the last first; passages without a word are left out.

    Of captions none is before a text.
    """
    earlier = (one for one in reversed(sheet.leaves[: sheet.place_of(leaf)]) if one.fate is not Fate.CAPTION)
    for one, end in chain([(leaf, place)], ((one, len(one.text)) for one in earlier)):
        if naming in one.text:
            spans = [span for span in split_sentences(one.text, one.marked) if span[0] <= end]
            yield from [one.text[start : min(last, end)] for start, last in reversed(spans)]


def text_right_before(sheet: Sheet, leaf: Leaf, place: int) -> str:
    """Return the sentence up to a place, after the sentence before it."""
    return " ".join(reversed([*islice(sentences_before(sheet, leaf, place), 2)]))

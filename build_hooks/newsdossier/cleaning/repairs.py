"""Small mends of how a passage reads. The saved file keeps its wording."""

import re
from dataclasses import replace

from newsdossier.model.clean_text import FusedStamp, Passage, Repair
from newsdossier.model.clipping import Mark
from newsdossier.model.line_shape import find_doubled_start

BUTTON = r" (?:hide|show|toggle|expand) captions?(?: \(?\d{1,3} ?(?:/|of) ?\d{1,3}\)?)?$"
"""With it a page hides what is said of a picture, and counts the pictures of a gallery. In lower case."""
BUTTON_AT_END = re.compile(BUTTON, re.IGNORECASE)
LONGEST_BUTTON = 40  # characters
FIRST_WORDS = re.compile(r"\S+(?: \S+){0,2}")


def mend(passage: Passage, *, stamp: FusedStamp | None, opens: bool) -> Passage:
    """Return the passage as it reads: with the stamp before it set apart, and the word at its drop cap said once."""
    if stamp:
        repair = Repair(rule="stamp-split-off", saved=stamp.block.text[: stamp.end].strip(), reads="")
        passage = passage._replace(repairs=(repair,))
    return mend_drop_cap(passage) if opens else passage


def mend_caption(passage: Passage) -> Passage:
    """Return what is said of a picture without the button that hides it."""
    button = BUTTON_AT_END.search(passage.text, max(0, len(passage.text) - LONGEST_BUTTON))
    if button is None:
        return passage
    end = button.start()
    return passage._replace(
        text=passage.text[:end],
        marks=tuple(replace(mark, end=min(mark.end, end)) for mark in passage.marks if mark.start < end),
        repairs=(*passage.repairs, Repair(rule="button-cut-off", saved=button.group().strip(), reads="")),
    )


def mend_drop_cap(passage: Passage) -> Passage:
    """Return the passage with the word at its drop cap said once."""
    cut = find_doubled_start(passage.text)
    if not cut:
        return passage
    text = passage.text[cut:]
    reads = FIRST_WORDS.match(text)
    return passage._replace(
        text=text,
        marks=shift_marks(passage.marks, cut),
        repairs=(*passage.repairs, Repair(rule="drop-cap-doubled", saved=passage.text[:cut] + reads[0], reads=reads[0]))
        if reads
        else passage.repairs,
    )


def shift_marks(marks: tuple[Mark, ...], cut: int) -> tuple[Mark, ...]:
    """Return the marks after `cut` characters went from the start of the text; what lay in them alone is gone."""
    return tuple(replace(mark, start=max(mark.start - cut, 0), end=mark.end - cut) for mark in marks if mark.end > cut)

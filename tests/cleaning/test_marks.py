"""Formatting moves with the text that a repair or a sign moved."""

from newsdossier.cleaning.passages import make_passages
from newsdossier.cleaning.repairs import mend_caption, shift_marks
from newsdossier.model.clean_text import Fate, Passage, Sifted
from newsdossier.model.clipping import Mark, MarkKind
from tests.cleaning.clippings import make_clipping

TEXT = """Q: Who built the pier?
A: The harbour company built it in 1912.
"""


def test_marks_move_with_the_answer_when_its_sign_goes() -> None:
    question, answer = make_clipping(TEXT).blocks
    marked = answer._replace(marks=(Mark(kind=MarkKind.STRONG, start=7, end=14),))
    passages = make_passages((question, marked), Sifted(kept=(question, marked), dropped=()))
    mark = passages[1].marks[0]
    assert passages[1].text[mark.start : mark.end] == "harbour"


def test_a_mark_that_lay_in_the_sign_alone_is_gone() -> None:
    assert shift_marks((Mark(kind=MarkKind.STRONG, start=0, end=2),), 3) == ()


def test_a_mark_ends_where_the_button_of_a_caption_is_cut_off() -> None:
    (block,) = make_clipping("The pier at noon. Ann Lee hide caption\n").blocks
    strong = (Mark(kind=MarkKind.STRONG, start=4, end=38), Mark(kind=MarkKind.STRONG, start=26, end=38))
    passage = mend_caption(Passage(Fate.CAPTION, block.text, block, marks=strong))
    assert passage.text == "The pier at noon. Ann Lee"
    assert passage.marks == (Mark(kind=MarkKind.STRONG, start=4, end=25),)

"""Formatting moves with the text that a repair or a sign moved."""

from newsdossier.cleaning.passages import make_passages
from newsdossier.cleaning.repairs import shift_marks
from newsdossier.model.clean_text import Sifted
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

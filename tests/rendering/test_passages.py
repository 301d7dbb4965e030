"""The article's text as Markdown, and what Python-Markdown makes of it."""

from typing import Any

import pytest
from markdown import markdown
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.clean_text import Fate, Passage
from newsdossier.model.clipping import Mark, MarkKind
from newsdossier.rendering.links import Links
from newsdossier.rendering.passages import render_passages
from tests.composing.invented import make_block


def read_passage(given: dict[str, Any]) -> Passage:
    (fate, text), *_ = given.items()
    marks = tuple(
        Mark(kind=MarkKind(kind), start=start, end=end, href=next(iter(href), None))
        for kind, start, end, *href in given.get("marks", ())
    )
    return Passage(fate=Fate(fate), text=str(text), block=make_block(str(text)), level=2, marks=marks)


@pytest.mark.golden_test("../golden/rendering/passages/*.yml")
def test_render_passages(golden: GoldenTestFixture) -> None:
    passages = tuple(read_passage(given) for given in golden["passages"])
    rendered = render_passages(passages, links=Links("articles/a.md"))
    assert rendered == golden.out["markdown"]
    assert markdown(rendered, extensions=["attr_list", "def_list"]) == golden.out["html"]

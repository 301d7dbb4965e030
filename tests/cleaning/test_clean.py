"""The settled result: passages, repairs, and the fate of every line."""

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.cleaning.clean import clean
from newsdossier.cleaning.recurring_lines import RecurringLines
from newsdossier.cleaning.sift import sift
from newsdossier.model.article import OwnDays, Survey
from newsdossier.model.clean_text import Fate, LineFate, Passage
from newsdossier.model.metadata import BlockRole
from tests.cleaning.clippings import make_clipping, make_metadata


@pytest.mark.golden_test("../golden/cleaning/clean/*.yml")
def test_clean(golden: GoldenTestFixture) -> None:
    survey = make_survey(golden["text"], roles=golden.get("roles") or {})
    text = clean(survey, recurring=RecurringLines())
    assert golden.out["passages"] == [tell_passage(passage) for passage in text.passages]
    assert golden.out["lines"] == [tell_line(line) for line in text.lines]


def make_survey(text: str, *, roles: dict[int, str], name: str = "harbour") -> Survey:
    clipping = make_clipping(text, name=name)
    parts = (
        BlockRole(block=block, fate=Fate(roles[block.line]), rule="by-hand")
        for block in clipping.blocks
        if block.line in roles
    )
    return Survey(
        clipping=clipping,
        sifted=sift(clipping, outlets={}),
        metadata=make_metadata(*parts),
        days=OwnDays(constraints=(), phrases=()),
    )


def tell_passage(passage: Passage) -> str:
    repairs = "".join(f" [{mend.rule}: {mend.saved} -> {mend.reads}]" for mend in passage.repairs)
    return f"{passage.block.line} {passage.fate}: {passage.text[:48]}{repairs}"


def tell_line(line: LineFate) -> str:
    return f"{line.line} {line.fate or 'blank'} {line.rule}".strip()


def test_every_line_has_one_fate_whatever_ends_it() -> None:
    survey = make_survey("One ferry sank off the coast.\r\n\r\nNobody was hurt, the harbour office said.\r\n", roles={})
    assert [line.line for line in clean(survey, recurring=RecurringLines()).lines] == [1, 2, 3]

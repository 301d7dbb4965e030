"""What an article by itself says about days."""

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.article import DayPhrase
from newsdossier.model.days import DayConstraint
from tests.dating.dossiers import make_survey


@pytest.mark.golden_test("../golden/dating/collect/*.yml")
def test_collect_days(golden: GoldenTestFixture) -> None:
    days = make_survey("harbour", golden["article"]).days
    assert golden.out["constraints"] == [tell_constraint(said) for said in days.constraints]
    assert golden.out["phrases"] == [tell_phrase(said) for said in days.phrases]


def tell_constraint(said: DayConstraint) -> str:
    parts = " ".join("-" if part is None else str(part) for part in (said.year, said.month, said.day, said.weekday))
    return f"{said.subject} {parts} by {said.evidence.rule}, line {said.evidence.line}: {said.evidence.quote}"


def tell_phrase(said: DayPhrase) -> str:
    age = f"{said.years_later} years later" if said.years_later else f"{said.least_age} to {said.most_age} days ago"
    relayed = ", relayed" if said.relayed else ""
    return f"{said.role}{relayed}, {age}, line {said.evidence.line}: {said.evidence.quote}"


def test_every_quote_stands_at_its_offsets_in_the_saved_text() -> None:
    text = "\n\nPublished:   3 March 2024\n\n" + "The council said on Friday that the piers would open again. " * 3
    survey = make_survey("harbour", {"text": text})
    evidence = [*(said.evidence for said in survey.days.constraints), *(said.evidence for said in survey.days.phrases)]
    assert evidence
    for one in evidence:
        saved = survey.clipping.saved.text[one.start : one.end]
        assert " ".join(saved.split()) == one.quote
        assert survey.clipping.saved.text.count("\n", 0, one.start) + 1 == one.line

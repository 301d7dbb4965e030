"""Who the writer is, told below the text: no part of the article, if the article names that writer."""

from dataclasses import replace

from newsdossier.cleaning.clean import clean
from newsdossier.cleaning.recurring_lines import RecurringLines
from tests.cleaning.test_clean import make_survey

NOTE = "Ann is a reporter for the Example Post."
TEXT = f"""The ferry company said on Monday that its ships would sail again from the middle of next week.

Captains had refused to sail since the coast guard found cracks in two hulls.

The coast guard expects to have looked at all eleven ships by Friday.

The islands had run short of fresh food, and the schools had closed their kitchens.

{NOTE}
"""


def dropped(text: str, *authors: str) -> dict[str, str]:
    survey = make_survey(text, roles={})
    survey = replace(survey, metadata=replace(survey.metadata, authors=authors))
    return {one.block.text: one.rule for one in clean(survey, recurring=RecurringLines()).dropped}


def test_a_note_that_opens_with_the_name_of_the_writer_goes() -> None:
    assert dropped(TEXT, "Ann Lee") == {NOTE: "writer-note"}


def test_a_last_sentence_about_somebody_else_stays() -> None:
    assert not dropped(TEXT, "Bo Diaz")


def test_without_a_named_writer_a_last_sentence_stays() -> None:
    assert not dropped(TEXT)


def test_a_note_that_is_nearly_all_that_was_saved_stays() -> None:
    assert not dropped(f"Ferries sail again from Monday on.\n\n{NOTE}", "Ann Lee")

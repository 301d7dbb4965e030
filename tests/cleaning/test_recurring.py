"""Lines that come back in file after file."""

from newsdossier.cleaning.clean import clean
from newsdossier.cleaning.recurring import find_recurring_lines
from newsdossier.model.clean_text import Fate
from tests.cleaning.test_clean import make_survey

SENTENCE = "The harbour office had closed the second pier in March after cracks were found in its northern wall."


def make_text(number: int) -> str:
    return "\n\n".join(
        (
            f"Ferry number {number} left the island for the mainland on Tuesday with forty passengers on board.",
            SENTENCE,
            "Your window on the coast",
            f"It came back {number} hours later without any of them, the captain of the vessel told the coast guard.",
        )
    )


def test_a_line_in_three_files_is_furniture_and_a_sentence_in_three_files_is_not() -> None:
    surveys = tuple(make_survey(make_text(number), roles={}, name=f"ferry-{number}") for number in range(2, 5))
    recurring = find_recurring_lines(surveys)
    text = clean(surveys[0], recurring=recurring)
    assert [(line.fate, line.rule) for line in text.lines if line.line == 5] == [(Fate.DROPPED, "recurring-line")]
    assert SENTENCE in [passage.text for passage in text.passages]


def test_a_line_in_two_files_stays() -> None:
    surveys = tuple(make_survey(make_text(number), roles={}, name=f"ferry-{number}") for number in range(2, 4))
    text = clean(surveys[0], recurring=find_recurring_lines(surveys))
    assert "Your window on the coast" in [passage.text for passage in text.passages]


def test_what_a_few_of_many_articles_say_is_their_own() -> None:
    told = "Nobody was hurt, it said."
    texts = [f"{make_text(number)}\n\n{told}" if number < 5 else make_text(number) for number in range(60)]
    surveys = tuple(make_survey(text, roles={}, name=f"ferry-{number:02}") for number, text in enumerate(texts))
    passages = [passage.text for passage in clean(surveys[0], recurring=find_recurring_lines(surveys)).passages]
    assert told in passages
    assert "Your window on the coast" not in passages


def test_what_copies_of_one_text_share_is_their_own() -> None:
    surveys = tuple(make_survey(make_text(2), roles={}, name=f"copy-{number}") for number in range(5))
    text = clean(surveys[0], recurring=find_recurring_lines(surveys))
    assert "Your window on the coast" in [passage.text for passage in text.passages]


def test_a_notice_that_opens_every_article_makes_no_copies_of_them() -> None:
    surveys = tuple(
        make_survey(f"{SENTENCE}\n\n{make_text(number)}", roles={}, name=f"ferry-{number}") for number in range(2, 5)
    )
    text = clean(surveys[0], recurring=find_recurring_lines(surveys))
    assert "Your window on the coast" not in [passage.text for passage in text.passages]

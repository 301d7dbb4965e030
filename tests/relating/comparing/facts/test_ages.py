import pytest

from newsdossier.relating.comparing.facts.ages import may_state_age, read_ages
from tests.relating.comparing.facts.test_amounts import range_of, sentence_of


@pytest.mark.parametrize(
    ("text", "name", "age"),
    [
        ("Pilar Sorn, 43, said so.", "Pilar Sorn", 43),
        ("The owner is Jon K. Vaelstrom, 61.", "Jon K. Vaelstrom", 61),
        ("It hurt Sorn (43) and others.", "Sorn", 43),
        ("Pilar Sorn, aged 43, said so.", "Pilar Sorn", 43),
        ("the 43-year-old Pilar Sorn said so", "Pilar Sorn", 43),
        ("43-year-old Sorn said so", "Sorn", 43),
    ],
)
def test_an_age_belongs_to_the_name_beside_it(text: str, name: str, age: int) -> None:
    (fact,) = read_ages(sentence_of(text), 0)
    assert (fact.about, range_of(fact).least) == (name, age)
    assert may_state_age(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "On May 5, 2012, it sank.",
        "In January, 12, and in March, 14, were sold.",
        "the 43-year-old daughter of Pilar Sorn",
        "They sold rope, 12, and tar.",
        "Pilar Sorn, 43 times a winner, said so.",
        "Section 4, 12, of the rules",
    ],
)
def test_other_numbers_are_nobodys_age(text: str) -> None:
    assert tuple(read_ages(sentence_of(text), 0)) == ()

import pytest

from newsdossier.relating.voices.names.known import find_names

NAMES = find_names(
    "Ada Brennick came. Leo Brennick left. Leo Brennick's boat sank. President Moss spoke for the Mora Dock Union.\n"
    "Will Tarn saw Peter Carro."
)


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("Brennick", "Leo Brennick"),  # who is named more often
        ("Ada", "Ada Brennick"),
        ("Leo", "Leo Brennick"),
        ("MDU", "Mora Dock Union"),
        ("Moss", "Moss"),
        ("Carr", "Carr"),
        ("XYZ", "XYZ"),
    ],
)
def test_a_part_of_a_name_leads_to_the_fullest_name(name: str, full: str) -> None:
    assert NAMES.full(name) == full


def test_a_pronoun_tells_which_of_two_with_one_surname_is_meant() -> None:
    assert NAMES.full_of("Brennick", "she") == "Ada Brennick"
    assert NAMES.full_of("Carro", "she") == "Peter Carro"  # there is but one


def test_a_name_is_known_by_its_surname_and_given_by_what_is_none() -> None:
    assert NAMES.is_known(["Brennick"])
    assert not NAMES.is_known(["Leo"])
    assert NAMES.is_given(["Leo"])
    assert not NAMES.is_given(["Brennick"])
    assert not NAMES.is_given(["Moss"])


@pytest.mark.parametrize(("word", "is_one"), [("Moss", True), ("Tarn", True), ("Ada", True), ("Dock", False)])
def test_a_word_names_a_person_as_surname_given_name_or_after_a_title(word: str, is_one: bool) -> None:
    assert NAMES.is_name_of_person(word) is is_one

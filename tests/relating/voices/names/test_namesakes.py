import pytest

from newsdossier.relating.voices.names.known import find_names
from newsdossier.relating.voices.names.namesakes import find_first, find_last, part_people


@pytest.mark.parametrize(
    ("bearers", "people"),
    [
        (("Ada Brennick", "Ada M. Brennick", "Ivo Brennick"), (("Ada Brennick", "Ada M. Brennick"), ("Ivo Brennick",))),
        (("William Tarn", "Bill Tarn"), (("William Tarn", "Bill Tarn"),)),
        (("Ivo Tarn", "Ivo Tarn Jr"), (("Ivo Tarn",), ("Ivo Tarn Jr",))),
        (("Ivo Tarn", "Special Agent Tarn", "Apparently Tarn", "Tide-obsessed Tarn"), (("Ivo Tarn",),)),
    ],
)
def test_names_of_one_person_are_told_from_those_of_another(
    bearers: tuple[str, ...], people: tuple[tuple[str, ...], ...]
) -> None:
    assert part_people(bearers) == people


def test_the_longer_of_two_names_at_one_place_is_meant() -> None:
    father, son = ("Ivo Tarn",), ("Ivo Tarn Jr",)
    assert find_first("Ivo Tarn Jr. left Mora.", (father, son)) == son
    assert find_last("Ivo Tarn Jr. left Ivo Tarn.", (father, son)) == father
    assert find_first("Tarn left Mora.", (father, son)) is None


def test_a_surname_alone_is_of_no_junior_where_the_text_has_an_office_before_it() -> None:
    assert find_names("Ivo Tarn Jr. left Mora. Mr. Tarn wept.").full("Tarn") == "Ivo Tarn Jr"
    assert find_names("Ivo Tarn Jr. left Mora. President Tarn wept.").full("Tarn") == "Tarn"
    assert find_names("Tarn Jr. left Mora. Tarn Jr. wept.").people_of("Jr") == (("Tarn Jr",),)

"""Whose picture it is: every form of a credit passes the quick looks that spare most lines the search."""

import pytest

from newsdossier.cleaning.captions import AGENCIES, ends_with_credit, is_credit

WITHOUT_CUE = {"Unsplash"}  # it says whose picture it is beside "Photo:" only
NAMED = tuple(agency for agency in AGENCIES if agency not in WITHOUT_CUE)
OPENINGS = (
    "Photo: Ann Lee",
    "(Pictures by Ann Lee)",
    "[Image courtesy Example Post]",
    "File photo: Ann Lee",
    "Foto: Ann Lee",
    "BILD: Ann Lee",
    "Immagine: Ann Lee",
    "Фото: Анна Ли",
    "写真: 港の写真部",
    "사진: 항구",
    "图: 港口",
    "из личного архива Анны Ли",
    "семейный архив Анны Ли",
    "Personal archive of Ann Lee",
    "Family archives of Ann Lee",
    "Credit: Ann Lee",
    "Courtesy of Ann Lee",
    "© Ann Lee, Reuters",
    "(c) Ann Lee, Reuters",
)


@pytest.mark.parametrize("line", OPENINGS)
def test_a_line_that_opens_like_a_credit_is_one(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize("agency", NAMED)
@pytest.mark.parametrize("form", ["Ann Lee/{}", "(Ann Lee/ {})", "[Ann Lee/{}]"])
def test_a_line_that_ends_with_an_agency_is_a_credit(form: str, agency: str) -> None:
    assert is_credit(form.format(agency))


@pytest.mark.parametrize("agency", NAMED)
@pytest.mark.parametrize("form", ["The ferry leaves Merrin. Ann Lee / {}", "The ferry leaves Merrin (Ann Lee /{})."])
def test_a_line_may_end_with_whose_picture_it_is(form: str, agency: str) -> None:
    assert ends_with_credit(form.format(agency))


@pytest.mark.parametrize("end", [" Photo: Ann Lee", " Image credit: Ann Lee", " Source: Ann Lee", "Credit: Ann Lee"])
def test_a_credit_may_be_named_at_the_end(end: str) -> None:
    assert ends_with_credit(f"The ferry leaves Merrin.{end}")


def test_a_name_alone_credits_nobody() -> None:
    assert not is_credit("Ann Lee")
    assert not is_credit("Peter Brennick spoke in Merrin")
    assert not ends_with_credit("The ferry leaves Merrin, says Reuters")

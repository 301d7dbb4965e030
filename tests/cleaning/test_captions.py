"""Whose picture it is: every form of a credit passes the quick looks that spare most lines the search."""

import pytest

from newsdossier.cleaning.captions import is_caption, is_plain_paragraph
from newsdossier.cleaning.picture_credits import AGENCIES, ends_with_credit, is_credit
from newsdossier.model.clipping import Block

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


TELLING = (
    "Image caption A ferry leaves Merrin",
    "MediaCaption: a ferry leaves Merrin",
    "Photo caption: a ferry leaves Merrin",
    "Caption: a ferry leaves Merrin",
    "Bildunterschrift: Eine Fähre verlässt Merrin",
    "Above: a ferry leaves Merrin",
    "Pictured: a ferry leaves Merrin",
    "A stock photo of a ferry",
    "A file picture of a ferry",
    "An artist's rendering of a ferry",
    "A rendering of a ferry",
    "A concept of a ferry",
    "A picture shows a ferry",
    "An illustration of a ferry",
    "An image of a ferry",
    "Artist's concept of a ferry",
    "Stock images of a ferry",
    "File photo of a ferry",
    "Rendering of a ferry",
    "Concepts of a ferry",
    "Illustrations of a ferry",
    "This map shows the harbour",
    "This undated picture has a ferry",
    "Slide 3 of 7 – a ferry leaves Merrin",
    "Bild 3 von 7: Eine Fähre verlässt Merrin",
    "Foto 3 de 7: la barca",
    "Image copyright Example Post",
    "© Ann Lee Crews pull in the ropes",
)


@pytest.mark.parametrize("opening", TELLING)
@pytest.mark.parametrize(
    "end", ["", ", and the crews of the harbour pull in all the ropes of the last ship of the day."]
)
def test_a_line_that_opens_like_a_caption_is_one_however_it_ends(opening: str, end: str) -> None:
    text = f"{opening}{end}"
    block = Block(text=text, line=1, end_line=1, start=0, end=len(text))
    assert is_caption(block)
    assert not is_plain_paragraph(block, text.lower(), len(text.split()))


def test_a_paragraph_that_opens_and_ends_like_text_needs_no_closer_look() -> None:
    text = "The ferry left Merrin on Monday, and the crews of the harbour pulled in all the ropes."
    assert is_plain_paragraph(Block(text=text, line=1, end_line=1, start=0, end=len(text)), text.lower(), 16)

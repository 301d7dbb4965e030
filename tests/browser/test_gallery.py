"""The pictures in docs/images/ and the page that shows them come from one list."""

from typing import Final

from scripts.screenshots import HEIGHTS, PICTURES, SCHEMES, SHOTS, name_picture, render_gallery

MOST_BYTES: Final = 3_000_000  # of a repository that everybody downloads


def test_every_kind_of_page_has_its_pictures_and_no_other_lies_there() -> None:
    wanted = {name_picture(shot, width, scheme) for shot in SHOTS for width in HEIGHTS for scheme in SCHEMES}
    assert {picture.name for picture in PICTURES.glob("*.png")} == wanted


def test_the_gallery_shows_them() -> None:
    assert (PICTURES / "README.md").read_text(encoding="utf-8") == render_gallery()


def test_the_pictures_are_small() -> None:
    assert sum(picture.stat().st_size for picture in PICTURES.glob("*.png")) < MOST_BYTES

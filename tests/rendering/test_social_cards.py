"""Cards beside links: pictures of the right size, whatever the title."""

from io import BytesIO

import pytest
from font_source_serif_pro import SourceSerifProBold  # type: ignore[import-untyped]  # no types
from PIL import Image

from newsdossier.model.page.social_card import SocialCard
from newsdossier.rendering.social_cards import load_font, measure, render_social_card


def draw(title: str, *, below: str = "3 reports") -> bytes:
    card = SocialCard(path="cards/x.png", above="The Harbour Strike", title=title, below=below)
    return render_social_card(card).content


@pytest.mark.parametrize("title", ["", "Gates shut", "long " * 80, "x" * 400, "Забастовка", "부두 파업", "\x00\n\t"])
def test_any_title_makes_a_card_of_the_size_that_networks_ask_for(title: str) -> None:
    picture = Image.open(BytesIO(draw(title)))
    assert (picture.format, picture.size) == ("PNG", (1200, 630))


def test_a_title_is_seen() -> None:
    assert draw("Gates shut at five") != draw("")
    assert draw("Забастовка") != draw("")


def test_letters_that_the_font_lacks_are_left_out_and_not_boxes() -> None:
    assert draw("부두 파업") == draw("")


def test_the_same_words_give_the_same_bytes() -> None:
    assert draw("Gates shut at five") == draw("Gates shut at five")


@pytest.mark.parametrize("words", ["AVATAR To Ty We. “Ya” 11 fi ffl", "ЖАТУ Забастовка", "ΑΥΤΟ γα", "L’Avenir"])
def test_words_are_as_wide_as_their_letters(words: str) -> None:
    font = load_font(SourceSerifProBold, 56)
    assert measure(words, font=font) == font.getlength(words)

"""Colours can be told apart: WCAG 2.2 AA, in both palettes, for every pair that components set one on the other."""

import re

import pytest

from newsdossier.adapters.assets import published_assets

MIN_TEXT = 4.5  # WCAG 1.4.3
MIN_CONTROL = 3.0  # WCAG 1.4.11
TEXTS = ("ink", "quiet", "link", "visited", "infer", "differ")
GROUNDS = ("paper", "raised", "shared", "hit")
LIGHT, DARK = 0, 1


def read_tokens() -> dict[str, tuple[str, str]]:
    """Return the light and the dark colour of each token."""
    css = next(file.text for file in published_assets() if file.path.endswith("dossier.css"))
    pairs = re.findall(r"--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);", css)
    return {name: (light, dark) for name, light, dark in pairs}


TOKENS = read_tokens()


def luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_is_the_known_figure() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_is_readable(text: str, ground: str, palette: int) -> None:
    assert contrast(TOKENS[text][palette], TOKENS[ground][palette]) >= MIN_TEXT


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("ground", ["paper", "raised"])
def test_borders_of_controls_are_seen(ground: str, palette: int) -> None:
    assert contrast(TOKENS["edge"][palette], TOKENS[ground][palette]) >= MIN_CONTROL


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_writing_on_ink_and_on_the_main_button_is_readable(palette: int) -> None:
    assert contrast(TOKENS["paper"][palette], TOKENS["ink"][palette]) >= MIN_TEXT
    assert contrast(TOKENS["paper"][palette], TOKENS["link"][palette]) >= MIN_TEXT


def test_every_colour_is_a_token() -> None:
    css = next(file.text for file in published_assets() if file.path.endswith("dossier.css"))
    rules = re.sub(r"(?s)/\*.*?\*/", "", css)
    stray = [
        line.strip() for line in rules.splitlines() if re.search(r"#[0-9a-fA-F]{3,8}\b", line) and "--" not in line
    ]
    assert stray == ["color: #1c1b18;"], "the skip link, dark on its yellow in both palettes"

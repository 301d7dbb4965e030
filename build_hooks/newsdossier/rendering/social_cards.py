"""Social cards as pictures: 1,200 by 630 pixels, as the networks that show them ask.

Drawn with Pillow, in Source Serif, which has Latin, Greek and Cyrillic letters. A line in another script is left out:
better no words than boxes.
"""

import zlib
from functools import cache
from io import BytesIO
from typing import Final

from font_source_serif_pro import SourceSerifPro, SourceSerifProBold  # type: ignore[import-untyped]  # no types
from PIL import Image, ImageDraw, ImageFont

from newsdossier.model.page.social_card import SocialCard
from newsdossier.model.site import Picture

SIZE: Final = (1200, 630)
MARGIN: Final = 80
RULE: Final = 14  # pixels, the black line at the top, as above every page
PAPER_COLOUR: Final = (0xFC, 0xFB, 0xF8)
INK_COLOUR: Final = (0x1B, 0x1C, 0x19)
SHADES: Final = 16  # from paper to ink: enough for smooth letters, at four bits a pixel
BITS: Final = 4
PAPER, INK, QUIET = 0, 255, 170
TITLE_SIZES: Final = ((72, 3), (56, 4), (44, 5))  # pixels, and lines that fit
SMALL: Final = 36


def render_social_card(card: SocialCard) -> Picture:
    """Return the card as PNG; the same words give the same bytes with one version of Pillow."""
    shades = Image.new("L", SIZE, PAPER)
    draw = ImageDraw.Draw(shades)
    draw.rectangle((0, 0, SIZE[0], RULE), fill=INK)
    small = load_font(SourceSerifPro, SMALL)
    draw.text((MARGIN, 60), fit(card.above, font=small), font=small, fill=QUIET)
    draw_title(draw, card.title)
    draw.text((MARGIN, SIZE[1] - MARGIN - SMALL), fit(card.below, font=small), font=small, fill=QUIET)
    return Picture(path=card.path, content=encode(shades))


def encode(shades: Image.Image) -> bytes:
    """Return the drawing as PNG, in colours from paper to ink."""
    picture = Image.frombytes("P", SIZE, shades.point([value * (SHADES - 1) // INK for value in range(256)]).tobytes())
    picture.putpalette(
        [
            paper + (ink - paper) * step // (SHADES - 1)
            for step in range(SHADES)
            for paper, ink in zip(PAPER_COLOUR, INK_COLOUR, strict=True)
        ]
    )
    content = BytesIO()
    picture.save(content, "PNG", bits=BITS, compress_type=zlib.Z_RLE)  # in less than half the time, for 2 KB
    return content.getvalue()


@cache
def load_font(path: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


def draw_title(draw: ImageDraw.ImageDraw, words: str) -> None:
    """Write the title as large as it fits, or its beginning as small as we go."""
    for size, most in TITLE_SIZES:
        font = load_font(SourceSerifProBold, size)
        lines = wrap(words, font=font)
        if len(lines) <= most:
            break
    kept = lines[:most] if len(lines) <= most else [*lines[: most - 1], fit(f"{lines[most - 1]} …", font=font)]
    if all(has_letters(font, line) for line in kept):
        draw.multiline_text((MARGIN, 140), "\n".join(kept), font=font, fill=INK, spacing=size // 4)


def wrap(words: str, *, font: ImageFont.FreeTypeFont) -> list[str]:
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if measure(longer, font=font) <= SIZE[0] - 2 * MARGIN or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return [fit(line, font=font) for line in lines]


def fit(words: str, *, font: ImageFont.FreeTypeFont) -> str:
    """Return as much of the words as one line holds; "" where the font lacks a letter of them."""
    if not has_letters(font, words):
        return ""
    while measure(words, font=font) > SIZE[0] - 2 * MARGIN:
        words = words[:-1]
    return words


def measure(words: str, *, font: ImageFont.FreeTypeFont) -> float:
    """Return how many pixels wide the words are: as wide as their letters, for the basic layout moves none together."""
    return sum(measure_letter(font, letter) for letter in words)


@cache
def measure_letter(font: ImageFont.FreeTypeFont, letter: str) -> float:
    return font.getlength(letter)


def has_letters(font: ImageFont.FreeTypeFont, words: str) -> bool:
    return all(letter.isspace() or has_letter(font, letter) for letter in set(words))


@cache
def has_letter(font: ImageFont.FreeTypeFont, letter: str) -> bool:
    return bytes(font.getmask(letter)) != bytes(font.getmask("\uffff"))

"""The language of the text."""

import math
import re

import py3langid  # type: ignore[import-untyped]  # it ships no types

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.opening import cut_at_word
from newsdossier.extracting.sighting import by_curator
from newsdossier.extracting.small_words import tell_by_small_words
from newsdossier.model.citing import Stretch, cite, cite_field
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.evidence import Certainty, Found
from newsdossier.model.rare_letters import find_rare_letters

READ = 600  # characters: more does not change the verdict, and each costs time
RARE_LETTER = re.compile(r"[^\W\d_]")
NO_LETTERS = bytes(sign for sign in range(256) if not chr(sign).isalpha() or sign > ord("z"))
SHORTEST = 60  # letters: below, names decide, and they are of any language
LONG_ENOUGH = 200  # letters for a verdict without doubt
SURE = 0.95
LIKELY = 0.6
LANGUAGES = """
ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt
lv mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te tg th tl tr uk ur uz vi zh
"""
NEWS_LANGUAGES = frozenset(LANGUAGES.split())
SCRIPTS = {
    "ko": re.compile("[\uac00-\ud7af]"),
    "ja": re.compile("[\u3040-\u30ff]"),
    "he": re.compile("[\u05d0-\u05ea]"),
    "el": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
}
"""Letters in which news of one language alone is written; the model takes longest for such texts, and says the same."""
FEWEST = 12  # letters of such a script: two words


def find_language(clipping: Clipping, zone: HeadZone) -> Found[str] | None:
    """Return the language as a BCP 47 tag; None where nobody says it and the text is too short to tell."""
    said = by_curator(clipping, "language", clipping.front_matter.language)
    if said is not None:
        return said.found
    field = next((field for field in clipping.head.languages if field.value.strip()), None)
    if field is not None:
        return Found(value=field.value.strip().replace("_", "-"), evidence=(cite_field(clipping, field),))
    return by_text(clipping, zone)


def by_text(clipping: Clipping, zone: HeadZone) -> Found[str] | None:
    text = collect_text(zone.texts or zone.blocks)
    letters = count_letters(text)
    if letters < SHORTEST and (letters < FEWEST or tell_by_script(text) is None):
        return None
    language, share = rank(text)
    if share < LIKELY:
        return None
    first = (zone.texts or zone.blocks)[0]
    certainty = Certainty.CERTAIN if share >= SURE and letters >= LONG_ENOUGH else Certainty.LIKELY
    evidence = cite(
        clipping,
        Stretch(first, 0, len(cut_at_word(first.text))),
        rule="words-of-the-text",
        conclusion="the letters and words are of this language",
    )
    return Found(value=language, evidence=(evidence,), certainty=certainty, stated=False)


def count_letters(text: str) -> int:
    """Return how many letters a text has: those of ASCII at once, the rare ones one by one."""
    plain = text.encode("utf-8", "surrogatepass").translate(None, NO_LETTERS)
    return len(plain) + len(RARE_LETTER.findall(find_rare_letters(text)))


def collect_text(blocks: tuple[Block, ...]) -> str:
    """Return the beginning of the text: enough of it to know the language."""
    text = ""
    for block in blocks:
        text = f"{text} {block.text}".strip()
        if len(text) >= READ:
            break
    return text[:READ]


def tell_by_script(text: str) -> str | None:
    """Return the language whose own letters are most of the text; None where its script is that of several."""
    return next((language for language, letter in SCRIPTS.items() if len(letter.findall(text)) > len(text) / 2), None)


def rank(text: str) -> tuple[str, float]:
    """Return the likeliest language of news and its share among them."""
    plain = tell_by_small_words(text) or tell_by_script(text)
    if plain is not None:
        return plain, 1.0
    scores = [(language, score) for language, score in py3langid.rank(text) if language in NEWS_LANGUAGES]
    scale = 1 / math.sqrt(len(text.encode()))
    best = scores[0][1]
    shares = [(language, math.exp((score - best) * scale)) for language, score in scores]
    return shares[0][0], round(1 / sum(share for _, share in shares), 4)

"""How found text becomes the text of a block: white space collapsed, what cannot be shown made visible."""

import re
from collections.abc import Callable

from newsdossier.model.rare_letters import find_rare_letters

CONTROL = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e"
"""Control characters, and the two that reverse all that follows. Tab, form feed and NEL are white space."""
EMPTY = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphen and characters of no width and no meaning. Joiners, which shape letters in many scripts, stay."""
ODD = re.compile(f"[{CONTROL}{EMPTY}]")
RARE_SPACE = re.compile(r"\s")
TO_TEXT = {
    **{ord(letter): "\ufffd" for letter in map(chr, range(0x202F)) if re.match(f"[{CONTROL}]", letter)},
    **{ord(letter): None for letter in EMPTY},
}


def choose_settling(text: str) -> Callable[[str], str]:
    """Return what settles the lines of a text, without their ends: a look at the file spares each line as much work."""
    rare = find_rare_letters(text)
    if ODD.search(rare):
        return settle_white_space
    if "\t" in text or RARE_SPACE.search(rare):
        return collapse_white_space
    return collapse_spaces if "  " in text else str.strip


def settle_white_space(text: str) -> str:
    """Return the text as a block holds it; "" where there is nothing but white space."""
    has_odd = not text.isprintable() and ODD.search(text) is not None  # a quick look, for most lines have none
    shown = text.translate(TO_TEXT) if has_odd else text
    return collapse_white_space(shown)


def collapse_white_space(text: str) -> str:
    """Return a text that has no odd characters as a block holds it."""
    return " ".join(text.split())


def collapse_spaces(text: str) -> str:
    """Return a text that has no other white space than spaces as a block holds it."""
    return " ".join(text.split()) if "  " in text else text.strip()

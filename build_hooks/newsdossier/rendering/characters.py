"""Characters that no page, feed or data file may hold."""

import re
from typing import Final

SPACE = re.compile(r"[ \t\n\r\f\v\u2028\u2029]+")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
REPLACEMENT: Final = "\ufffd"


def clean_characters(text: str) -> str:
    """Return the text on one line; control characters and the like are U+FFFD."""
    if text.isprintable() and "  " not in text:
        return text.strip()  # most text: worth the question, for it is asked of every word of a page
    return replace_controls(SPACE.sub(" ", text)).strip()


def replace_controls(text: str) -> str:
    """Return the text with its lines and tabs as they are; control characters and the like are U+FFFD."""
    return text if text.isprintable() else CONTROL.sub(REPLACEMENT, text)

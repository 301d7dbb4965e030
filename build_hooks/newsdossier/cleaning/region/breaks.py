"""Lines between paragraphs that do not end the text, although they are no sentences."""

import re

BREAK = re.compile(r"([_*#~—–-])(?: ?\1){2,40}$|⁂$")
COMMAS = (",", "、", "，", "،")


def is_break(text: str) -> bool:
    """Return whether a line is a sign by which a text parts its own sections: "* * *"."""
    return BREAK.match(text) is not None


def goes_on(text: str) -> bool:
    """Return whether a line says that the text goes on below it. No menu has such a line."""
    return text.endswith(COMMAS) or is_break(text)

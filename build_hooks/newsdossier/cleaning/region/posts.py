"""Posts of social networks, as articles quote them."""

import re

POSTED = re.compile(r"(?:pic\.twitter\.com|t\.co)/\w+$")
LONGEST_POST_LINK = 40  # characters
DASHES = ("—", "–", "-")
POSTER = re.compile(r"^[—–-]\s?.{2,60}\(@\w{2,20}\) [^\W\d_]{3,12}\.? \d{1,2}, \d{4}$")
"""How a post of a social network ends, and the line that signs it, where an article quotes it."""
LONGEST_POSTER = 120  # characters


def is_quoted_post(text: str) -> bool:
    end = text[-LONGEST_POST_LINK:]
    if "/" in end and POSTED.search(end):
        return True
    return text.startswith(DASHES) and len(text) <= LONGEST_POSTER and POSTER.match(text) is not None

"""What of a text is not plain ASCII."""

from functools import lru_cache

PLAIN = bytes([*b"\t\n\r", *range(0x20, 0x7F)])
REMEMBERED = 8  # texts: five rules ask for those of a whole file, and some for parts of it in between


@lru_cache(maxsize=REMEMBERED)
def find_rare_letters(text: str) -> str:
    """Return all letters and signs that are not plain ASCII, in order: so few, of most texts, that a look is cheap."""
    return text.encode("utf-8", "surrogatepass").translate(None, PLAIN).decode("utf-8", "surrogatepass")

"""What of a text is not plain ASCII."""

PLAIN = bytes([*b"\t\n\r", *range(0x20, 0x7F)])


def find_rare_letters(text: str) -> str:
    """Return all letters and signs that are not plain ASCII, in order: so few, of most texts, that a look is cheap."""
    return text.encode("utf-8", "surrogatepass").translate(None, PLAIN).decode("utf-8", "surrogatepass")

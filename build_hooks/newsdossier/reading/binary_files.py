"""Files that are no text, whatever their name says."""

import re

from newsdossier.model.rare_letters import find_rare_letters

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "a rich-text document"),
    (b"bplist00", "a web archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"Rar!\x1a", "an archive"),
    (b"\x7fELF", "a program"),
)
ANY_SIGNATURE = tuple(signature for signature, _ in SIGNATURES)
CONTROL_BYTES = bytes((*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)))
CONTROL = re.compile(f"[{re.escape(CONTROL_BYTES.decode())}]")
SAMPLE = 65536  # bytes looked at: a picture shows itself at once
MAX_CONTROL_SHARE = 0.02  # a text that went through a broken tool has a few; compressed bytes have one in ten


def name_binary_kind(content: bytes) -> str | None:
    """Return what kind of file this is, in words, if its first bytes say that it is no text."""
    if not content.startswith(ANY_SIGNATURE):
        return None
    return next(kind for signature, kind in SIGNATURES if content.startswith(signature))


def is_mostly_control(text: str) -> bool:
    """Whether the text has so many control characters that it cannot be one."""
    if CONTROL.search(find_rare_letters(text[:SAMPLE])) is None:
        return False  # as of nearly every text
    sample = text[:SAMPLE].encode(errors="replace")
    controls = len(sample) - len(sample.translate(None, CONTROL_BYTES))
    return controls > MAX_CONTROL_SHARE * len(sample)

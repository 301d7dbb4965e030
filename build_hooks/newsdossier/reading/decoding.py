"""Bytes into characters, whatever they were saved in."""

import codecs
import re
from dataclasses import dataclass

from newsdossier.reading.undeclared.guess import Guess, guess_encoding

BYTE_ORDER_MARKS = (  # UTF-32 first: its little-endian mark begins like that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 4096  # bytes looked at to tell UTF-16 and to find a page's charset; the HTML standard looks at 1024
MIN_NUL_SHARE = 0.1  # of each second byte: a text in another script has NULs only at its spaces and line ends
DECLARED = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,30})""", re.IGNORECASE)
LATIN_NAMES = frozenset({"ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "cp1252", "windows-1252"})
"""What pages mean by these is Windows-1252: https://encoding.spec.whatwg.org/#names-and-labels"""
PAGE_ENCODINGS = {
    **{f"{family}{n}": f"cp{n}" for family in ("windows-", "cp", "x-cp") for n in (874, *range(1250, 1259))},
    **{f"iso-8859-{n}": f"iso8859_{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    "iso-8859-9": "cp1254",
    "koi8-r": "koi8_r",
    "koi8-u": "koi8_u",
    "macintosh": "mac_roman",
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5"), "big5hkscs"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "windows-949"), "cp949"),
    **dict.fromkeys(("euc-jp", "x-euc-jp"), "euc_jp"),
    **dict.fromkeys(("shift_jis", "shift-jis", "x-sjis", "sjis", "windows-31j"), "cp932"),
}
"""Encodings that old pages declare. A list, because Python's own also knows "rot13" and "unicode_escape"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A file as characters."""

    text: str
    """Without a byte order mark; U+FFFD for bytes that are none."""
    encoding: str
    """The name that people know it by."""
    codec: str
    """The name that Python knows it by."""
    mark_size: int = 0
    """Bytes of the byte order mark."""
    guess: Guess | None = None
    """Where nothing said what the bytes are."""


def decode(content: bytes, *, is_page: bool) -> Decoded | None:
    """Return the file's characters, or None where it holds NUL bytes and is not UTF-16: then it is no text.

    Bytes that are UTF-8 throughout are UTF-8, whatever a page declares: an editor may have saved it anew.
    """
    for mark, name in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            text = content[len(mark) :].decode(name, errors="replace")
            return Decoded(text=text, encoding=name, codec=name, mark_size=len(mark))
    if b"\x00" in content:
        return decode_utf_16(content)
    try:
        return Decoded(text=content.decode(), encoding="utf-8", codec="utf-8")
    except UnicodeDecodeError:
        declared = find_declared(content) if is_page else None
    return decode_by_name(content, declared) if declared else decode_undeclared(content)


def decode_utf_16(content: bytes) -> Decoded | None:
    """Return the text where NULs, by their places, or the signs that are shown tell the order of the bytes."""
    sample = content[:SAMPLE]  # each second byte is NUL too often for chance, and no other byte is
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    name = "utf-16-le" if odd > even else "utf-16-be"
    if min(even, odd) > 0 or max(even, odd) < MIN_NUL_SHARE * len(sample) / 2:
        return decode_unspaced_utf_16(content)
    return Decoded(text=content.decode(name, errors="replace"), encoding=name, codec=name)


def decode_unspaced_utf_16(content: bytes) -> Decoded | None:
    """Return the text where one order of the bytes makes nothing but shown characters of them.

    Chinese and Japanese have no spaces, and some of their signs have a NUL: by NULs alone they cannot be told.
    """
    texts = {name: decode_strictly(content, name) for name in ("utf-16-le", "utf-16-be")}
    shown = [name for name, text in texts.items() if text and "".join(text.split()).isprintable()]
    return Decoded(text=texts[shown[0]], encoding=shown[0], codec=shown[0]) if len(shown) == 1 else None


def decode_strictly(content: bytes, codec: str) -> str:
    """Return the text, "" where a byte does not fit."""
    try:
        return content.decode(codec)
    except UnicodeDecodeError:
        return ""


def find_declared(content: bytes) -> str | None:
    declared = DECLARED.search(content[:SAMPLE])
    name = declared.group(1).decode("ascii").lower() if declared else None
    return name if name in PAGE_ENCODINGS or name in LATIN_NAMES else None


def decode_by_name(content: bytes, name: str) -> Decoded:
    codec = PAGE_ENCODINGS.get(name, "cp1252")
    encoding = "windows-1252" if codec == "cp1252" else name
    return Decoded(text=content.decode(codec, errors="replace"), encoding=encoding, codec=codec)


def decode_undeclared(content: bytes) -> Decoded:
    """Return UTF-8 with gaps where most of what is not ASCII is UTF-8, else what the likeliest encoding makes of it."""
    text = content.decode(errors="replace")
    damaged = text.count("\ufffd")
    others = len(text) - damaged - sum(map(text.count, map(chr, range(128))))
    if others > damaged:
        return Decoded(text=text, encoding="utf-8", codec="utf-8")
    guess = guess_encoding(content)
    name, codec = guess.candidate.name.lower(), guess.candidate.codec
    return Decoded(text=content.decode(codec, errors="replace"), encoding=name, codec=codec, guess=guess)

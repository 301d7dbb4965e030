"""A number for each word of texts, the same in every dossier: those of many texts are worked out at once.

It is the CRC-32 of the word. A dictionary of words was tried: looking a million of them up takes five times as long.
"""

from collections.abc import Iterable, Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from newsdossier.model.words import blank_signs, list_words
from newsdossier.relating.arrays import Numbers

Checksums = NDArray[np.uint64]
MAX_WORDS = 30_000  # no newspaper article is longer; a pasted book is compared by its beginning
LONGEST_WORD = 50  # bytes; what is longer is summed up by itself
SPACE = ord(" ")
START = 0xFFFFFFFF
TABLE = np.array([crc32(bytes([byte ^ 0xFF])) ^ 0xFF000000 for byte in range(256)], dtype=np.uint32)
"""What a byte changes: the first step from `START` undone."""


def write_words(texts: Iterable[str]) -> bytes:
    """Return the words of passages without case, up to `MAX_WORDS`, with spaces between them and behind the last."""
    text = "\n".join(texts).casefold()
    is_plain = text.isascii() and len(text) <= MAX_WORDS
    words = blank_signs(text) if is_plain else " ".join(list_words(text)[:MAX_WORDS])
    return f"{words} ".encode("utf-8", "surrogatepass")


def number_words(texts: Sequence[bytes]) -> tuple[Checksums, Numbers]:
    """Return the number of each word, one text after the other, and how many words each text has."""
    written = np.frombuffer(b"".join(texts), dtype=np.uint8)
    edges = np.flatnonzero(np.diff(written != SPACE, prepend=False, append=False))
    begins, ends = edges[::2], edges[1::2]
    sizes = np.diff(np.searchsorted(begins, np.cumsum([len(text) for text in texts])), prepend=0)
    sums = sum_up(written, begins, np.minimum(ends - begins, LONGEST_WORD))
    for place in np.flatnonzero(ends - begins > LONGEST_WORD).tolist():
        sums[place] = crc32(written[begins[place] : ends[place]].tobytes())
    return sums.astype(np.uint64), sizes


def sum_up(written: NDArray[np.uint8], begins: Numbers, lengths: Numbers) -> NDArray[np.uint32]:
    """Return the sums of words of so many bytes: of the longest first, byte after byte of all that have one more."""
    order = np.argsort(-lengths.astype(np.int16), kind="stable")
    places, sums = begins[order], np.full(len(order), START, dtype=np.uint32)
    counts = np.cumsum(np.bincount(lengths, minlength=1)[::-1])[-2::-1]  # of words with a first byte, a second byte …
    for step, count in enumerate(counts.tolist()):
        before = sums[:count]
        sums[:count] = TABLE[(before ^ written[places[:count] + step]) & 0xFF] ^ (before >> 8)
    found = np.empty_like(sums)
    found[order] = sums ^ START
    return found

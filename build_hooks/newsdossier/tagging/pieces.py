"""Texts and names as pieces that can be compared: words, and signs that part them."""

import re
import unicodedata
from typing import NamedTuple

from newsdossier.model.words import Word, split_words

JOINT = re.compile(r"[\s'’ʼ‘`´\-‐‑‒­]*")
"""What may stand between two words of one name, written this way or that: "Jong-un", "Jong Un", "Workers’ Party"."""
INITIALS = re.compile(r"[^\W\d_]\. ?[^\W\d_]\.")  # at least two: the "N." of "N. Korea" stands for a word
MAX_INITIALS = 8  # "C.C.C.P."; a line of nothing else is no name
ABBREVIATED_LETTERS = 2  # "St. Petersburg", "Lt. Col."; a longer word before a full stop may end a sentence
MAX_SIGN = 8  # characters: a longer run of signs is a rule across the page, and no part of a name


class Piece(NamedTuple):
    """A word, or a sign that parts two words for good: "&", ",", a full stop at the end of a sentence."""

    key: str
    """For comparison: composed and without case."""
    text: str
    """As printed, composed."""
    start: int
    end: int
    hyphenated: bool = False
    """Whether a hyphen ties it to the word before."""


def split_pieces(text: str) -> tuple[Piece, ...]:
    """Return a text's pieces in order; what stands before the first word and after the last is none."""
    pieces: list[Piece] = []
    words = join_initials(split_words(text), text=text)
    for before, word in zip((None, *words), words, strict=False):
        gap = text[before.end : word.start] if before else ""
        if before and not joins(gap, after=before):
            pieces.append(sign_piece(gap, start=before.end))
        pieces.append(word_piece(word, hyphenated=gap in {"-", "‐", "‑"}))
    return tuple(pieces)


def join_initials(words: tuple[Word, ...], *, text: str) -> tuple[Word, ...]:
    """Return the words with runs of initials as one: "U.S." and "U. S." are "US"."""
    if not INITIALS.search(text):
        return words
    joined: list[Word] = []
    initials = False
    for word in words:
        gap = text[joined[-1].end : word.start] if joined else ""
        initial = is_initial(word, text=text)
        if initials and initial and gap in {"", " "} and len(joined[-1].text) < MAX_INITIALS:
            before = joined.pop()
            joined.append(Word(before.text + word.text, before.start, word.end + 1))
        elif initial and INITIALS.match(text, word.start):
            joined.append(Word(word.text, word.start, word.end + 1))
            initials = True
        else:
            joined.append(word)
            initials = False
    return tuple(joined)


def is_initial(word: Word, *, text: str) -> bool:
    return len(word.text) == 1 and word.text.isupper() and text.startswith(".", word.end)


def word_piece(word: Word, *, hyphenated: bool) -> Piece:
    composed = unicodedata.normalize("NFC", word.text)
    return Piece(composed.casefold(), composed, word.start, word.end, hyphenated)


def sign_piece(gap: str, *, start: int) -> Piece:
    sign = gap.strip()[:MAX_SIGN]
    return Piece(sign, sign, start, start + len(gap))


def joins(gap: str, *, after: Word) -> bool:
    """Return whether the words on both sides of a gap may belong to one name."""
    if gap == " " or not gap:
        return True
    if gap[0] == "." and is_abbreviation(after.text):
        return JOINT.fullmatch(gap, 1) is not None
    return JOINT.fullmatch(gap) is not None


def is_abbreviation(word: str) -> bool:
    """Return whether a full stop after the word need not end a sentence: "U", "St", and not "UN"."""
    return len(word) == 1 or (len(word) <= ABBREVIATED_LETTERS and word[0].isupper() and not word.isupper())

"""How one wording of a quotation differs from the fullest one, word by word."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from newsdossier.model.voices import Drift, DriftKind
from newsdossier.model.words import Word, list_words, split_words

LONGEST_COMPARED = 400  # words; a speech printed in full is compared by its beginning


def find_drift(fullest: str, wording: str) -> tuple[Drift, ...]:
    """Return the wording in pieces: what it shares with the fullest, what it adds, what it leaves out."""
    words = list_words(wording)
    if 0 < len(words) <= LONGEST_COMPARED and fold(words) == fold(list_words(fullest)):
        whole = wording[wording.find(words[0]) : wording.rfind(words[-1]) + len(words[-1])]
        return (Drift(kind=DriftKind.SAME, words=whole),)  # of most copies: nothing need be laid side by side
    first, second = read(fullest), read(wording)
    return tuple(piece for piece in pieces(first, second, fullest, wording) if piece.words)


def fold(words: list[str]) -> list[str]:
    return [word.casefold() for word in words]


def read(text: str) -> tuple[Word, ...]:
    return split_words(text)[:LONGEST_COMPARED]


def pieces(first: tuple[Word, ...], second: tuple[Word, ...], fullest: str, wording: str) -> Iterator[Drift]:
    told, retold = (fold([word.text for word in words]) for words in (first, second))
    for kind, begin, end, start, stop in SequenceMatcher(None, told, retold, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Drift(kind=DriftKind.SAME, words=cut(wording, second[start:stop]))
            continue
        yield Drift(kind=DriftKind.LEFT_OUT, words=cut(fullest, first[begin:end]))
        yield Drift(kind=DriftKind.ADDED, words=cut(wording, second[start:stop]))


def cut(text: str, words: tuple[Word, ...]) -> str:
    return text[words[0].start : words[-1].end] if words else ""

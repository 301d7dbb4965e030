"""Terms of topics, and where they stand in an article."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, takewhile

from newsdossier.tagging.pieces import Piece, split_pieces

ANY_ENDING = "*"
MOST_WORDS = 40  # of a term: longer than any phrase; it bounds what is compared at each place of its rarest word


@dataclass(frozen=True, slots=True)
class Term:
    """Words that place an article in a topic."""

    keys: tuple[str, ...]
    endings: tuple[str, ...]
    """Ways to write the last word: itself and its plurals; () where any ending will do."""
    capital: bool
    """Whether it is an acronym: "WHO" is never "who", though it may be "Who"."""


@dataclass(frozen=True, slots=True)
class Place:
    """One word of an article."""

    passage: int
    """Index of the passage in the order in which they were given."""
    piece: int


@dataclass(frozen=True, slots=True)
class Concordance:
    """Every word of an article, and where it stands."""

    passages: tuple[tuple[Piece, ...], ...]
    places: dict[str, list[Place]]
    keys: tuple[str, ...]
    """All words, in alphabetical order: those with a common beginning stand together."""


@lru_cache(maxsize=4096)  # the same few hundred terms are asked for with every article
def read_term(words: str) -> Term:
    """Return a term as it can be looked for. An endless one, or one without a letter or digit, is found nowhere."""
    every = split_pieces(words)
    pieces = every if len(every) <= MOST_WORDS else ()
    keys = tuple(piece.key for piece in pieces)
    return Term(
        keys=keys,
        endings=() if words.rstrip().endswith(ANY_ENDING) or not keys else plurals(keys[-1]),
        capital=len(pieces) == 1 and len(keys[0]) > 1 and pieces[0].text.isupper(),
    )


def plurals(word: str) -> tuple[str, ...]:
    """Return a word and its regular English plurals; what is no word stands in no text and does no harm."""
    return (word, f"{word}s", f"{word}es", *([f"{word[:-1]}ies"] if word.endswith("y") else []))


def make_concordance(texts: Iterable[str]) -> Concordance:
    """Return where each word of these passages stands."""
    passages = tuple(split_pieces(text) for text in texts)
    places: dict[str, list[Place]] = {}
    for passage, pieces in enumerate(passages):
        for index, piece in enumerate(pieces):
            places.setdefault(piece.key, []).append(Place(passage, index))
    return Concordance(passages=passages, places=places, keys=tuple(sorted(places)))


def find_term(term: Term, concordance: Concordance) -> dict[int, tuple[Piece, ...]]:
    """Return the words at which a term first stands in each passage that has it."""
    found: dict[int, tuple[Piece, ...]] = {}
    for place in find_beginnings(term, concordance):
        pieces = concordance.passages[place.passage][place.piece : place.piece + len(term.keys)]
        known = found.get(place.passage)
        if stands(term, pieces) and (known is None or pieces[0].start < known[0].start):
            found[place.passage] = pieces
    return found


def find_beginnings(term: Term, concordance: Concordance) -> Iterator[Place]:
    """Yield where a term may begin: before each place of its rarest word, as "the" of "the strike" is everywhere."""
    places = concordance.places
    if len(term.keys) == 1:
        yield from (place for key in single_keys(term, concordance.keys) for place in places.get(key, ()))
        return
    keys = ((key,) for key in term.keys[:-1])
    columns = [[places[key] for key in column if key in places] for column in (*keys, *filter(None, (term.endings,)))]
    rarest = min(range(len(columns)), key=lambda index: sum(map(len, columns[index])), default=0)
    for place in chain.from_iterable(columns[rarest] if columns else ()):
        if place.piece >= rarest:
            yield Place(place.passage, place.piece - rarest)


def single_keys(term: Term, keys: tuple[str, ...]) -> Iterable[str]:
    """Return the words of the text that may be a term of one word."""
    if term.endings:
        return term.endings
    beginning = term.keys[0]
    return takewhile(lambda key: key.startswith(beginning), keys[bisect_left(keys, beginning) :])


def stands(term: Term, pieces: tuple[Piece, ...]) -> bool:
    if tuple(piece.key for piece in pieces[:-1]) != term.keys[:-1]:
        return False
    if term.capital and not pieces[0].text[0].isupper():
        return False
    return pieces[-1].key in term.endings if term.endings else pieces[-1].key.startswith(term.keys[-1])

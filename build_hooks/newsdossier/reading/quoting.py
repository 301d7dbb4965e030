"""Offending words in a problem: short, on one line, without characters that a terminal obeys."""

from collections.abc import Iterable
from difflib import get_close_matches

from newsdossier.reading.white_space import settle_white_space

LONGEST_QUOTE = 60  # a report line stays readable
LONGEST_COMPARED = 80  # difflib is quadratic; nobody misspells a slug that long
NEAR_ENOUGH = 0.6  # difflib's own default: "labor" is near "labour", "wages" is not


def quote(text: str) -> str:
    """Return the words in double quotes, cut where they are long."""
    words = settle_white_space(text[: 20 * LONGEST_QUOTE])
    return f'"{words}"' if len(words) <= LONGEST_QUOTE else f'"{words[: LONGEST_QUOTE - 1].rstrip()}…"'


def find_nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that was probably meant, or None where none is near."""
    names = sorted(known)
    by_folded = {name.casefold(): name for name in reversed(names)}
    near = get_close_matches(word.casefold()[:LONGEST_COMPARED], by_folded, n=1, cutoff=NEAR_ENOUGH)
    return by_folded[near[0]] if near else None


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str = "") -> str:
    """Return 'did you mean "x"? ' and then what else can be said, or that alone where nothing is near."""
    nearest = find_nearest(word, known)
    return " ".join(part for part in (f"did you mean {quote(nearest)}?" if nearest else "", otherwise) if part)

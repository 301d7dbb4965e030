"""A sentence parted into words and signs; what stands between quotation marks is one token."""

import re

from newsdossier.relating.voices.segments.lower_case import in_lower_case
from newsdossier.relating.voices.segments.marks import Marked, find_within
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens

TOKEN = re.compile(r"\w++(?:[.'’&/@-](?:[.'’&/@-]*+\w++|(?<=s['’])(?=\s)))*+|[^\w\s.]")
"""Full stops are left out, as most belong to abbreviations. Nothing is tried twice: most of an article is read so."""
MOST_TOKENS = 400  # no sentence has more; what follows is not looked at


def tokenize(
    text: str, place: tuple[int, int], *, marked: tuple[Marked, ...], token: re.Pattern[str] = TOKEN
) -> Tokens:
    """Return the tokens of the sentence at a place; initials are words of their own."""
    start, end = place
    inside = find_within(marked, start, end) if marked else ()
    if not inside:
        words = part(text[start:end], token)
        if len(words) > MOST_TOKENS:
            del words[MOST_TOKENS:]
        return Tokens(words, in_lower_case(words), text, start, ())
    words = []
    begin = start
    for one in inside:
        words += first_tokens(part(text[begin : one.before], token), len(words))
        words.append(QUOTED)
        begin = min(one.after, end)
    words += first_tokens(part(text[begin:end], token), len(words))
    places = tuple([(max(one.before, start), min(one.after, end)) for one in inside])
    return Tokens(words, in_lower_case(words), text, start, places)


def part(text: str, token: re.Pattern[str]) -> list[str]:
    """Return the words and signs of a stretch; most words hold but letters and digits, and are not looked at closer.

    A full stop is no token: one more shows that the last word does not go on, as a space does of the others.
    """
    if token is not TOKEN:
        return token.findall(text)
    words: list[str] = []
    for word in f"{text}.".split():
        if word.isalnum():
            words.append(word)
        elif word[-1] in ",." and word[:-1].isalnum():  # as most others do: of these the expression tells no more
            words.append(word[:-1])
            if word[-1] == ",":
                words.append(",")
        else:
            words += token.findall(f"{word} ")
    return words


def first_tokens(found: list[str], count: int) -> list[str]:
    """Return as many tokens as a sentence of so many may still take."""
    return found[: max(0, MOST_TOKENS - count)]

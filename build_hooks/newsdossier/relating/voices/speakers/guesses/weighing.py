"""What the quotation itself and the words right beside it say for speech, or against it."""

from newsdossier.relating.voices.attributions.heard import Heard
from newsdossier.relating.voices.segments.tokens import Tokens
from newsdossier.relating.voices.speakers.guesses.words import LINKS
from newsdossier.relating.voices.speakers.things import is_title
from newsdossier.relating.voices.words.function_words import DETERMINERS

FIRST_PERSON = frozenset(
    {"i", "we", "my", "our", "i'm", "i’m", "we're", "we’re", "i've", "i’ve", "we've", "we’ve", "me"}
)
FEW = 2
LONG = 5  # words: scare quotes are shorter


def weigh_signs(heard: Heard, quoted: int) -> int:
    """Return what the quotation itself and the signs beside it say for speech, or against it."""
    tokens = heard.tokens
    before = word_before(tokens, quoted)
    start, end = tokens.place(quoted, quoted + 1)
    words = heard.leaf.text[start + 1 : end - 1].strip()
    split = words.split()
    is_sentence = len(split) >= LONG - FEW and words[0].isupper() and words[-1] in ".,!?…"
    weight = {":": 2, ",": 1, "that": 1, "as": 1}.get(before, 0)
    weight += is_sentence + (len(split) >= LONG)
    weight += bool(FIRST_PERSON & {word.lower().strip(".,!?") for word in split[:12]})
    weight -= 3 * is_title(heard, quoted)
    weight -= 4 * (before == "(")
    weight -= len(split) <= FEW and before not in BRINGING_IN
    weight -= 2 * (len(split) <= FEW and is_inside_phrase(tokens, quoted))
    return weight


BRINGING_IN = LINKS | {":"}
ARTICLES = DETERMINERS - LINKS


def word_before(tokens: Tokens, quoted: int) -> str:
    """Return the word or sign before the quotation, an article left out: "as a “…”"."""
    index = quoted - 1
    if index > 0 and tokens.lows[index] in ARTICLES:
        index -= 1
    return tokens.lows[index] if index >= 0 else ""


def is_inside_phrase(tokens: Tokens, quoted: int) -> bool:
    """Return whether the words stand inside a noun phrase: "a “yes” vote"."""
    following = tokens.lows[quoted + 1 : quoted + 2]
    return tokens.lows[quoted - 1] in DETERMINERS and bool(following) and following[0][0].isalpha()

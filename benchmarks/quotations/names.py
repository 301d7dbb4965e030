"""When two names of a speaker or a carrier count as the same."""

import re

WORD = re.compile(r"\w+(?:[-'’]\w+)*")
POSSESSIVE = re.compile(r"['’]s$")
ARTICLES = ("a", "an", "the")
TITLES = frozenset(
    (
        *("capt", "captain", "chancellor", "col", "colonel", "congressman", "congresswoman", "dame", "dr", "doctor"),
        *("gen", "general", "gov", "governor", "judge", "justice", "king", "lady", "lieutenant", "lord", "lt", "mayor"),
        *("minister", "miss", "mr", "mrs", "ms", "officer", "pope", "premier", "president", "prime", "prince"),
        *("princess", "prof", "professor", "queen", "rep", "representative", "secretary", "sen", "senator", "sergeant"),
        *("sgt", "sir"),
    )
)
"""Words before a name that do not make it another name; where nothing else is left, they are the name."""
MOST_WORDS = 15  # a longer answer is a sentence: it would hold the right name by chance


def is_same_name(found: str, right: str) -> bool:
    """Say whether the names are equal, or one stands in the other as whole words.

    Case, articles, titles before the name and a possessive "'s" make no difference. A found name of more than fifteen
    words is never the same.
    """
    found_words, right_words = words_of(found), words_of(right)
    if not found_words or not right_words or len(found_words) > MOST_WORDS:
        return False
    return holds(found_words, right_words) or holds(right_words, found_words)


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of the name in lower case, without what may stand before a name."""
    words = [POSSESSIVE.sub("", word.casefold()).replace("’", "'") for word in WORD.findall(name)]
    while len(words) > 1 and (words[0] in ARTICLES or words[0] in TITLES):
        words.pop(0)
    return () if words in [[article] for article in ARTICLES] else tuple(words)


def holds(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    starts = range(len(longer) - len(shorter) + 1)
    return any(longer[start : start + len(shorter)] == shorter for start in starts)

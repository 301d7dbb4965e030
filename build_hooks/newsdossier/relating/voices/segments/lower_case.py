"""Words in lower case, but for those that would look like others so: "WHO", "May Brennick"."""

from newsdossier.relating.voices.words.look_alikes import LIKE_MONTHS, LIKE_VERBS

INITIALS = frozenset({"WHO", "IT", "US"})
"""They look like words of another kind in lower case, so they stay as they are."""
PECULIAR = INITIALS | LIKE_VERBS | LIKE_MONTHS
"""Words that are read as they are spelt, or not, by what stands beside them."""
CONTRACTIONS = {
    f"{pronoun}{sign}{ending}": pronoun
    for pronoun in ("he", "she", "it", "they", "i", "we", "you")
    for sign in "'’"
    for ending in ("d", "s", "ll", "ve", "re", "m")
}
"""Before a verb they are the pronoun: "he'd say"."""
CONTRACTED = frozenset(CONTRACTIONS)


def in_lower_case(words: list[str]) -> list[str]:
    """Return the words in lower case, as rules want to read them."""
    lows = " ".join(words).lower().split(" ") if words else []
    if PECULIAR.isdisjoint(words) and CONTRACTED.isdisjoint(lows):
        return lows
    return [read_anew(words, index, low) for index, low in enumerate(lows)]


def read_anew(words: list[str], index: int, low: str) -> str:
    word = words[index]
    is_as_spelt = (
        word in INITIALS
        or (word in LIKE_VERBS and is_name(words, index))
        or (word in LIKE_MONTHS and is_given_name(words, index))
    )
    return word if is_as_spelt else CONTRACTIONS.get(low, low)


def is_name(words: list[str], index: int) -> bool:
    """Return whether a word that looks like a verb is a name: it has a capital, and what stands beside it has none."""
    beside = (words[index - 1 : index], words[index + 1 : index + 2])
    return index > 0 and any(side and not side[0][0].isupper() for side in beside)


def is_given_name(words: list[str], index: int) -> bool:
    return index > 0 and any(word[0].isupper() and len(word) > 1 for word in words[index + 1 : index + 2])

"""Whether a token may be part of a noun phrase, or of a name."""

from newsdossier.relating.voices.segments.tokens import Tokens
from newsdossier.relating.voices.words.beside_verbs import NO_ADVERBS
from newsdossier.relating.voices.words.days import DAYS, TIMES
from newsdossier.relating.voices.words.function_words import STOPS


def is_noun(tokens: Tokens, index: int) -> bool:
    """Return whether a token may stand inside a source: a word that is not known for something else."""
    low = tokens.lows[index]
    if low in NO_NOUNS:
        return False
    if low.endswith("ly") and is_adverb(tokens.words[index]):
        return False
    return low[0].isalnum() or low == "&"


NO_NOUNS = STOPS | DAYS | TIMES


def is_adverb(word: str) -> bool:
    return word.endswith("ly") and word[0].islower() and word not in NO_ADVERBS


def is_name_part(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    return word[0].isupper() or word in IN_NAMES or word[0].isdigit()


IN_NAMES = frozenset({"of", "and", "&", "the", "de", "van", "von", "der", "al"})

"""What articles have in common, in words that a reader can check."""

from newsdossier.relating.portraits import Portrait
from newsdossier.relating.profiles import Profile, shared_weights
from newsdossier.relating.vocabulary import Term
from newsdossier.relating.wording import all_of, join_words, quote_words

MAX_NAMED = 3  # a reason is one line
MIN_LETTERS = 3


def name_shared(members: tuple[Portrait, ...]) -> str:
    """Return "both name Ada Brennick and Pell Terminal", "all three are about wages"; "" where nothing is shared.

    Entities of the dossier's list come first, then its topics, then capitalised words of the texts.
    """
    first, *others = members
    shared = [name for name in first.subjects if all(name in other.subjects for other in others)]
    named = [name for name in shared if name in first.entities][:MAX_NAMED]
    if named:
        return f"{all_of(len(members))} name {join_words(named)}"
    if shared:
        return f"{all_of(len(members))} are about {join_words(shared[:MAX_NAMED])}"
    words = shared_names(tuple(member.names for member in members))
    return f"{all_of(len(members))} name {quote_words(words)}" if words else ""


def shared_names(profiles: tuple[Profile, ...]) -> list[str]:
    """Return the heaviest capitalised words that all profiles have, as the first prints them."""
    first, second, *others = profiles
    common = sorted(
        (-weight, key)
        for key, weight in shared_weights(first, second)
        if all(key in other.weights for other in others) and is_telling(first.terms[key])
    )
    return [first.terms[key].printed for _, key in common[:MAX_NAMED]]


def is_telling(term: Term) -> bool:
    return term.unspaced or len(term.printed) >= MIN_LETTERS

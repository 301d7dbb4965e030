"""What articles have in common, in words that a reader can check."""

from collections.abc import Mapping, Sequence
from itertools import islice

from newsdossier.relating.portraits import Portrait
from newsdossier.relating.vocabulary import is_telling
from newsdossier.relating.whole_names import join_names
from newsdossier.relating.wording import all_of, join_words, quote_words

MAX_NAMED = 3  # a reason is one line
MAX_WORDS = 5  # of which names are made; many have two
MIN_TELLING = 0.3  # of the most telling name; beside one that only two articles have, one that all have is idle


def name_shared(members: tuple[Portrait, ...]) -> str:
    """Return "both name Ada Brennick and Pell Terminal", "all three are about wages"; "" where nothing is shared.

    Entities of the dossier's list come first, then its topics, then capitalised words of the texts.
    """
    who = all_of(len(members))
    if entities := most_telling([member.entities for member in members]):
        return f"{who} name {join_words(entities)}"
    if topics := most_telling([member.topics for member in members]):
        return f"{who} are about {join_words(topics)}"
    words = shared_names(members)
    return f"{who} name {quote_words(words)}" if words else ""


def most_telling(subjects: Sequence[Mapping[str, float]]) -> list[str]:
    """Return what all have in common: the most telling first, as telling as it is where it is least so."""
    if not all(subjects):
        return []
    first, *others = subjects
    common = {
        name: min(subject[name] for subject in subjects) for name in first if all(name in other for other in others)
    }
    least = MIN_TELLING * max(common.values(), default=0.0)
    telling = [name for name, weight in common.items() if weight >= least]
    return sorted(telling, key=lambda name: (-common[name], name))[:MAX_NAMED]


def shared_names(members: tuple[Portrait, ...]) -> list[str]:
    """Return the names made of the heaviest capitalised words that all members have, as the first prints them."""
    first, second, *others = members
    shared = first.names.keys() & second.names.keys()
    for other in others:
        shared &= other.names.keys()
    common = sorted([(-first.names[key] * second.names[key], key) for key in shared])
    words = list(islice(filter(is_telling, [first.printed[key] for _, key in common]), MAX_WORDS))
    return join_names(words, listed=[member.whole_names for member in members])[:MAX_NAMED]

"""Whoever was told, where that was an outlet."""

from newsdossier.model.voices import NamedSource, SourceKind
from newsdossier.relating.voices.sources.cast import Cast

MOST_NAMINGS = 2  # times that an article names an outlet that was told something; whoever is named more is in the story


def as_medium(listener: NamedSource, *, name: str, cast: Cast) -> NamedSource | None:
    """Return whoever was told as an outlet of that name; None for a person, and whoever is in the story."""
    words = name.split()
    is_person = len(words) > 1 and listener.kind is SourceKind.PERSON
    is_free = listener.entity is None and cast.known_names().full(name) == name
    is_one_of_many = len(words) == 1 and not words[0].isupper() and count_namings(words[0], cast=cast) > MOST_NAMINGS
    is_medium = is_free and not is_person and not is_one_of_many
    return listener._replace(name=name, kind=SourceKind.OUTLET) if is_medium else None


def count_namings(word: str, *, cast: Cast) -> int:
    return sum(leaf.text.count(word) for leaf in cast.sheet.leaves)

"""Pronouns: whom they may stand for."""

PERSON_PRONOUNS = frozenset({"he", "she", "him", "her"})
THING_PRONOUNS = frozenset({"it"})
PLURAL_PRONOUNS = frozenset({"they", "them"})
PRONOUNS = PERSON_PRONOUNS | THING_PRONOUNS | PLURAL_PRONOUNS
RELATIVES = frozenset({"who", "which"})
OWN_VOICE = frozenset({"i", "we", "you", "us", "me"})
"""The writer, or the reader: no source."""

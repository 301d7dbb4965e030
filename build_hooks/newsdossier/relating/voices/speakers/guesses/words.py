"""Words on which several rules of guessing look."""

from newsdossier.relating.voices.words.speech import NOUNS

POSSESSIVES = {"his": "he", "her": "she", "their": "they"}
LINKS = frozenset({"that", "as", "how", "if", "whether", "is", "was", "are", "were"})
ORDERS = frozenset({"directive", "directives", "order", "orders", "instructions", "call", "calls", "plea", "pleas"})
"""Nouns that with "to" say what was spoken: "directives from the union to"."""
NOUNS_OF_SPEECH = NOUNS | ORDERS

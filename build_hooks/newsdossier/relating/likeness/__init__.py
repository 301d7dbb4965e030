"""How like articles are in their words, days left aside."""

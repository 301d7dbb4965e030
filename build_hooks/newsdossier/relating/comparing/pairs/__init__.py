"""Sentences of different reports that say much the same, two and two."""

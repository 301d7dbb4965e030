"""Sentences as they are heard: the sources that their reporting clauses name, and what those said."""

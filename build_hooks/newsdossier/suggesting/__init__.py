"""Proposals to the curator: an article to add, entries for the lists. Nothing is decided here."""

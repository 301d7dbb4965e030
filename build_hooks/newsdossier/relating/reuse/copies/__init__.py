"""Articles that are one text."""

"""Copies of one text, and texts told again."""

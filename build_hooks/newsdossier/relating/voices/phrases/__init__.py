"""Noun phrases that may name a source: where their words begin and end."""

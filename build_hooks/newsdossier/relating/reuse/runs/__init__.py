"""Runs of words that stand in two articles."""

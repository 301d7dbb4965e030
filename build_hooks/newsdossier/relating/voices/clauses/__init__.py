"""Reporting clauses of a sentence: a verb, whose words it passes on, and who was told."""

"""Whose text it is, and which of two articles was there first."""

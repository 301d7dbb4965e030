"""The headline, among the lines above a text."""

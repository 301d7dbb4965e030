"""Copies of one text, and texts told again.

The way of articles through the rooms, of which each knows but those before it: their `words`; the `precedence` of one
over another; the `runs` of words that two have in common; the `copies` of one text; the `tellings`, point by point;
and the `rewrites`, which go by all of these.
"""

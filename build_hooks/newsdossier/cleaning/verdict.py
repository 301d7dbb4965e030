"""What rules of the first look hand to one another."""

Verdict = tuple[str, str]
"""Rule and reason."""

Verdicts = dict[int, Verdict]
"""By index of the block in the clipping."""

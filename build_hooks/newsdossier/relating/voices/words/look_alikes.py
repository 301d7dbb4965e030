"""Names that look like other words."""

LIKE_VERBS = frozenset({"May", "Will"})
"""Names that look like verbs in lower case."""
LIKE_MONTHS = frozenset({"Jan", "April", "June", "August"})
"""Names that look like months: "Jan Tarn"."""

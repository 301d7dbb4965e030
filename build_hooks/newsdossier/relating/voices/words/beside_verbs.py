"""Small words beside a verb: helpers, what may part it from its source, and what denies it."""

AUXILIARIES = frozenset(
    (
        *("is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "shall", "should", "can"),
        *("could", "may", "might", "must", "do", "does", "did", "cannot"),
    )
)
SKIPPED = frozenset(
    (
        *("also", "has", "have", "had", "later", "earlier", "then", "once", "now", "already", "further", "first"),
        *("again", "even", "still", "since", "just", "both", "all", "themselves", "himself", "herself", "itself"),
        *("instead", "afterwards", "afterward", "simply", "twice", "eventually", "ever", "reportedly", "thus"),
        *("did", "does", "today", "yesterday", "long", "often", "always", "soon", "too", "only", "recently"),
    )
)
"""What may stand between a source and its verb: "has also"."""
REFUSED = frozenset(
    (
        *("not", "never", "to", "would", "could", "should", "may", "might", "must", "can", "cannot", "nor", "declined"),
        *(
            "refused",
            "will",
            "be",
            "been",
            "is",
            "are",
            "was",
            "were",
            "being",
            "without",
            "by",
            "of",
            "let",
            "neither",
        ),
        *("getting", "got", "get", "to", "or"),
    )
)
"""Before a verb, these show that nobody said it, or that it was said to somebody."""
NEGATED_ENDINGS = ("n't", "n’t")
NO_ADVERBS = frozenset({"family", "italy", "ally", "july", "daily", "weekly", "assembly", "monthly", "supply", "rally"})

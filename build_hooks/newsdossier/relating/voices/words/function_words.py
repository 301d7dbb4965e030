"""Small words that tell where a noun phrase begins and ends."""

DETERMINERS = frozenset(
    (
        *("the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "another", "one", "two"),
        *("three", "four", "five", "six", "seven", "several", "some", "many", "most", "both", "few", "other", "all"),
        *("both", "every", "each", "any", "no"),
    )
)
JOINERS = frozenset({"of", "for", "at", "from", "in", "with", "on", "to", "by"})
"""Prepositions that may stand inside a source: "a spokesman for the ministry", "the Bank of Mora"."""
STOPS = frozenset(
    (
        *("and", "or", "but", "nor", "yet", "so", "that", "if", "because", "although", "though", "while", "whereas"),
        *("when", "where", "whether", "as", "than", "after", "before", "since", "until", "unless", "during", "amid"),
        *("about", "over", "under", "into", "through", "against", "between", "among", "despite", "without", "within"),
        *("is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did"),
        *("will", "would", "shall", "should", "can", "could", "may", "might", "must", "not", "never", "who", "which"),
        *("what", "how", "why", "whom", "whose", "there", "then", "thus", "hence", "however", "meanwhile", "also"),
        *("said", "says", "say", "saying", "told", "adding", "added", "including", "according", "following", "citing"),
        *("he", "she", "it", "they", "i", "we", "you", "him", "them", "us", "me", "just", "only", "even", "still"),
        *("up", "down", "out", "off", "back", "away", "ago", "via", "per", "like", "speaking", "referring", "using"),
        *("toward", "towards", "upon", "across", "outside", "inside", "near", "around", "above", "below", "behind"),
        *("yesterday", "tomorrow", "now", "later", "earlier", "once", "twice", "again", "too", "together"),
        *("told", "asked", "called", "reported", "announced", "confirmed", "wrote", "because", "except", "instead"),
    )
)
"""Words that stand in no source: verbs, conjunctions, adverbs, and prepositions other than joiners."""

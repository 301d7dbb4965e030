"""The verb before its subject: "…, said Ada Brennick"."""

from newsdossier.model.voices import Manner
from newsdossier.relating.voices.clauses.clause import Clause
from newsdossier.relating.voices.phrases.apposition import name_in_apposition
from newsdossier.relating.voices.phrases.before import find_before
from newsdossier.relating.voices.phrases.following import find_after, is_complete
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens

NOUNS_TOO = frozenset({"reports", "claims", "comments", "notes", "states", "shows", "estimates", "answers", "remarks"})
"""With them a sentence opens as with its subject: "Reports suggest customers are …"."""
INVERTED_AFTER = frozenset({QUOTED, ",", "!", "?", "—", "–"})


def by_inversion(tokens: Tokens, verb: int) -> Clause | None:
    """`"…", said Ada Brennick`; `…, according to plan, said the union`."""
    if tokens.lows[verb - 1] not in INVERTED_AFTER if verb else tokens.lows[0] in NOUNS_TOO:
        return None
    source = find_after(tokens, verb + 1)
    if source is None or not is_complete(tokens, source):
        return None
    if verb and tokens.lows[verb - 1] != QUOTED and tokens.lows[source.last : source.last + 1] == ["as"]:
        return None  # "a list, acknowledged Ivo Tarn as “…”"
    if verb and tokens.lows[verb - 1] != QUOTED and tokens.lows[source.last : source.last + 1] not in END_OF_CLAUSE:
        subject = find_before(tokens, verb)
        if subject is not None:
            return None
    named = name_in_apposition(tokens, source) or source
    return Clause("said-source", Manner.SAID, verb, named, is_inverted=True)


END_OF_CLAUSE: tuple[list[str], ...] = ([], ["."], [","], [";"])

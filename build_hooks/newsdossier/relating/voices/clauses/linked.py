"""Whether words of the source stand beside its verb."""

from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.days import DAYS
from newsdossier.relating.voices.words.reporting import LINKED


def is_linked(tokens: Tokens, verb: int) -> bool:
    """Return whether words of the source follow the verb, or stand before it."""
    following = tokens.lows[verb + 1 : verb + 2]
    if not following or following[0] in ENDS or following[0] in LINKED:
        return True
    if following[0] in ("on", "in", "at", "to", "late", "early", "earlier", "this", "last") or following[0] in DAYS:
        window = tokens.lows[verb + 1 : verb + 8]
        return bool(LINKED & set(window)) or is_last_clause(tokens, verb)
    return False


def is_last_clause(tokens: Tokens, verb: int) -> bool:
    """Return whether what is said stands before a comma and the source: "…, Northwire reported on Friday"."""
    signs = [index for index in range(verb) if tokens.lows[index] in (",", QUOTED)]
    return bool(signs) and verb - signs[-1] <= LONGEST_TAIL


LONGEST_TAIL = 8  # words between the comma and the verb in a closing clause
ENDS = frozenset({".", "!", "?", ",", ";", QUOTED, ")", "—", "–"})

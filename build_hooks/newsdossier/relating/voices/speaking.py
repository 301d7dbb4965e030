"""Whether the words beside a verb can be a source at all."""

from newsdossier.relating.voices.clauses import Clause
from newsdossier.relating.voices.kinds import head_of
from newsdossier.relating.voices.phrases import is_head
from newsdossier.relating.voices.tokens import Tokens
from newsdossier.relating.voices.words import PRONOUNS


def can_speak(tokens: Tokens, clause: Clause) -> bool:
    """Return whether what stands beside the verb may be a source: "a phenomenon" may be called something, and is none.

    Beside "said" and "told" anybody may be one; elsewhere a phrase without a name needs a head that is known to speak.
    """
    words = tokens.words[clause.source.first : clause.source.last]
    if tokens.lows[clause.verb] in SURELY_SAID or any(word[0].isupper() for word in words):
        return True
    lows = tokens.lows[clause.source.first : clause.source.last]
    head = head_of(lows)
    is_pronoun = len(words) == 1 and words[0] in PRONOUNS
    return is_pronoun or is_head(head)


SURELY_SAID = frozenset({"said", "says", "say", "told"})

"""Whether the words beside a verb can be a source at all."""

from newsdossier.model.voices import Manner
from newsdossier.relating.voices.clauses.clause import Clause
from newsdossier.relating.voices.phrases.heads import head_of, is_head
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.events import EVENTS
from newsdossier.relating.voices.words.function_words import DETERMINERS
from newsdossier.relating.voices.words.people import UNNAMED_HEADS
from newsdossier.relating.voices.words.pronouns import PRONOUNS
from newsdossier.relating.voices.words.reporting import USES, Use


def can_speak(tokens: Tokens, clause: Clause) -> bool:
    """Return whether what stands beside the verb may be a source: "a phenomenon" may be called something, and is none.

    Beside "said" and "told" anybody may be one; elsewhere a phrase without a name needs a head that is known to speak.
    """
    words = tokens.words[clause.source.first : clause.source.last]
    lows = tokens.lows[clause.source.first : clause.source.last]
    if len(words) == 1 and (words[0] in NEVER_ALONE or lows[0] in OPENERS or is_phrasal(tokens, clause.source.last)):
        return False
    head = head_of(lows)
    is_noun = words[lows.index(head)].islower() and head not in PRONOUNS
    if is_noun and (head in EVENTS or (clause.manner is Manner.CITED and not is_head(head))):
        return False
    if tokens.lows[clause.verb] in SURELY_SAID or any(word[0].isupper() for word in words):
        return True
    if lows[0] in ANYBODY and len(lows) == 1 and USES.get(tokens.lows[clause.verb]) in NAMING:
        return False
    if is_beside_speech(tokens, clause) or brings_in_speech(tokens, clause):
        return True
    is_pronoun = len(words) == 1 and words[0] in PRONOUNS
    return is_pronoun or is_head(head)


NEVER_ALONE = DETERMINERS - UNNAMED_HEADS - PRONOUNS
OPENERS = frozenset(
    (
        *("the", "a", "an", "this", "these", "those", "early", "late", "latest", "recent", "new", "first", "initially"),
        *("previously", "sure", "here", "whilst", "why"),
    )
)
"""With a capital too, as sentences open with them."""


def is_phrasal(tokens: Tokens, following: int) -> bool:
    """Return whether the word before is a verb with its particle: "Woke up with an alarm"."""
    return tokens.lows[following : following + 1] in PARTICLES


PARTICLES = (["up"], ["down"], ["out"], ["off"], ["back"])


def is_beside_speech(tokens: Tokens, clause: Clause) -> bool:
    """Return whether source and verb stand right after speech, where anybody may: `“…,” one fan wrote`."""
    before = clause.source.first - 1
    is_beside = before >= 0 and tokens.words[before] == QUOTED and clause.source.last == clause.verb
    return is_beside and tokens.ends_as_speech(before)


def brings_in_speech(tokens: Tokens, clause: Clause) -> bool:
    """Return whether a participle brings in words in marks of whom the sentence is about: "…, writing “…”"."""
    following = tokens.words[clause.verb + 1 : clause.verb + 3]
    is_apart = clause.source.last < clause.verb
    is_next = following[:1] == [QUOTED] or following in ([",", QUOTED], [":", QUOTED], ["that", QUOTED])
    return is_apart and is_next and tokens.lows[clause.verb] in PARTICIPLES


PARTICIPLES = frozenset({"saying", "writing", "adding", "tweeting", "explaining", "stating", "warning", "noting"})
ANYBODY = frozenset({"some", "many", "most", "people"})
NAMING = frozenset({Use.CALL, Use.CALL_ON})
"""What some call “…” is nobody's word in particular."""
SURELY_SAID = frozenset({"said", "says", "say", "told"})

"""Verbs that need words in marks after them: "called it “a shame”", "telling the Courier that"."""

from newsdossier.model.voices import Manner
from newsdossier.relating.voices.clauses.clause import Clause
from newsdossier.relating.voices.clauses.going_on import by_going_on
from newsdossier.relating.voices.clauses.subject import by_subject
from newsdossier.relating.voices.phrases.following import find_after
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.beside_verbs import AUXILIARIES
from newsdossier.relating.voices.words.pronouns import PRONOUNS


def by_agent(tokens: Tokens, verb: int) -> Clause | None:
    """ "was dismissed by the union as “winter tales”"."""
    if tokens.lows[verb - 1] not in ("was", "were", "is", "are", "been", "being") or tokens.lows[
        verb + 1 : verb + 2
    ] != ["by"]:
        return None
    source = find_after(tokens, verb + 2)
    is_followed = source is not None and QUOTED in tokens.words[source.last : source.last + 4]
    return Clause("source-by-whom", Manner.SAID, verb, source) if source is not None and is_followed else None


def by_calling(tokens: Tokens, verb: int) -> Clause | None:
    """ "The union called it “a shame”"."""
    if is_name_of_noun(tokens, verb):
        return None
    is_calling = (
        QUOTED in tokens.words[verb + 1 : verb + reach_of(tokens, verb)] or "that" in tokens.lows[verb + 1 : verb + 4]
    )
    return by_subject(tokens, verb) if is_calling else None


def is_name_of_noun(tokens: Tokens, verb: int) -> bool:
    """Return whether the words name the noun before the verb: "a book called “Early Tide”", not "which she called"."""
    before = tokens.words[verb - 1] if verb else ""
    is_noun = before.islower() and before not in SMALL_WORDS
    if "what" in tokens.lows[max(0, verb - 5) : verb]:
        return False  # "what the Mora magazine dubbed “…”"
    return is_noun and tokens.words[verb + 1 : verb + 2] == [QUOTED] and tokens.lows[verb] in NAMING


SMALL_WORDS = AUXILIARIES | PRONOUNS
NAMING = frozenset({"called", "dubbed"})


def by_calling_on(tokens: Tokens, verb: int) -> Clause | None:
    """ "…, calling it “a shame”"."""
    if tokens.lows[verb] == "telling":
        return by_telling_on(tokens, verb)
    return by_going_on(tokens, verb) if QUOTED in tokens.words[verb + 1 : verb + reach_of(tokens, verb)] else None


def by_telling_on(tokens: Tokens, verb: int) -> Clause | None:
    """ "…, telling the Courier that the room was “warm as bread”"."""
    clause, listener = by_going_on(tokens, verb), find_after(tokens, verb + 1)
    if (
        clause is None
        or listener is None
        or not {"that", ":", ",", QUOTED} & set(tokens.lows[listener.last : listener.last + 3])
    ):
        return None
    return clause._replace(manner=Manner.TOLD, listener=listener)


def reach_of(tokens: Tokens, verb: int) -> int:
    """Return how far ahead a verb of calling looks for words in marks."""
    return DEMANDING_REACH if tokens.lows[verb] in DEMANDING else CALLING_REACH


DEMANDING = frozenset({"accused", "accuses", "accusing", "urged", "urges", "urging", "warned", "demanded", "demanding"})
DEMANDING_REACH = 13  # words: "accused the crews of the southern quay of controlling “…”"
CALLING_REACH = 9  # words: "criticised the decision of the port authority as “…”"

"""Any words between speech in marks and the verb: "“…,” the two-time player of the year said"."""

from newsdossier.model.voices import Manner
from newsdossier.relating.voices.clauses.clause import Clause
from newsdossier.relating.voices.phrases.before import skip_back
from newsdossier.relating.voices.phrases.ending import LONGEST_PHRASE
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.days import TIMES
from newsdossier.relating.voices.words.function_words import STOPS


def by_words_between(tokens: Tokens, verb: int) -> Clause | None:
    """`“…,” the two-time player of the year said`: nothing but words stands between speech and verb."""
    end = skip_back(tokens, verb - 1)
    if end is None:
        return None
    ahead = range(end, max(-1, end - LONGEST_PHRASE), -1)
    quoted = next((index for index in ahead if not tokens.words[index][0].isalnum()), None)
    if (
        quoted is None
        or quoted == end
        or tokens.lows[quoted + 1] in ("and", "or")
        or tokens.words[quoted] != QUOTED
        or not tokens.ends_as_speech(quoted)
    ):
        return None
    is_phrase = NEVER_IN_SOURCES.isdisjoint(tokens.lows[quoted + 1 : end + 1])
    is_passive = tokens.lows[verb + 1 : verb + 2] == ["by"]
    return (
        Clause("source-said", Manner.SAID, verb, Phrase(quoted + 1, end + 1)) if is_phrase and not is_passive else None
    )


NEVER_IN_SOURCES = STOPS - TIMES

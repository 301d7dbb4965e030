"""Speech in marks and its speaker beside it, with a verb that else tells of none, or only a colon."""

from newsdossier.model.voices import Manner
from newsdossier.relating.voices.clauses.clause import Clause
from newsdossier.relating.voices.clauses.linked import ENDS
from newsdossier.relating.voices.clauses.subject import by_subject
from newsdossier.relating.voices.phrases.before import find_before
from newsdossier.relating.voices.phrases.ending import ending_at
from newsdossier.relating.voices.phrases.following import find_after
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.beside_verbs import AUXILIARIES
from newsdossier.relating.voices.words.days import DAYS
from newsdossier.relating.voices.words.function_words import JOINERS
from newsdossier.relating.voices.words.pronouns import PERSON_PRONOUNS
from newsdossier.relating.voices.words.reporting import USES


def by_words_before(tokens: Tokens, verb: int) -> Clause | None:
    """`“…,” he joked`: a verb that else needs words in marks after it."""
    clause = by_subject(tokens, verb)
    before = clause.source.first - 1 if clause is not None else -1
    is_beside = before >= 0 and tokens.words[before] == QUOTED and tokens.ends_as_speech(before)
    following = tokens.lows[verb + 1 : verb + 2]
    is_alone = not following or following[0] in AFTER_SPEAKING
    return clause if is_beside and is_alone else None


AFTER_SPEAKING = ENDS | JOINERS | DAYS


def by_being_heard(tokens: Tokens, verb: int) -> Clause | None:
    """`“…,” the docker could be heard saying`."""
    first = verb
    while first and tokens.lows[first - 1] in WITNESSED:
        first -= 1
    if tokens.lows[verb - 1 : verb] not in WITNESSES or not first:
        return None
    source = ending_at(tokens, first - 1)
    return Clause("source-said", Manner.SAID, verb, source) if source is not None else None


WITNESSES = (["heard"], ["seen"], ["filmed"], ["recorded"], ["shown"])
WITNESSED = AUXILIARIES | {"heard", "seen", "filmed", "recorded", "shown", "be", "being", "then"}


def by_unknown_verb(tokens: Tokens, quoted: int) -> Clause | None:
    """`“…,” she mused`: a sentence that opens with words in marks, a name and whatever verb there is."""
    if quoted:
        return None
    source = find_after(tokens, 1)
    if source is not None and source.last < len(tokens.lows):
        verb = tokens.words[source.last]
        is_person = tokens.lows[source.first] in PERSON_PRONOUNS or tokens.words[source.first][0].isupper()
        if source.first == 1 and is_person and verb.islower() and verb.endswith(("ed", "s")) and verb not in USES:
            return Clause("source-beside-words", Manner.SAID, source.last, source)
    return None


def by_colon(tokens: Tokens, colon: int) -> Clause | None:
    """`Ada Brennick: “…”`, `Ada Brennick groaned: “…”`."""
    if tokens.words[colon + 1 : colon + 2] != [QUOTED] or colon < 1:
        return None
    verb = tokens.words[colon - 1]
    if verb.islower() and verb.endswith("ed") and verb not in USES:
        subject = find_before(tokens, colon - 1)
        return Clause("source-before-colon", Manner.SAID, colon - 1, subject) if subject is not None else None
    if colon > LONGEST_LABEL:
        return None
    source = find_after(tokens, 0)
    is_label = source is not None and source.last == colon and tokens.words[0][0].isupper()
    return Clause("source-colon", Manner.SAID, colon, source) if source is not None and is_label else None


LONGEST_LABEL = 6  # words before a colon; more are a sentence

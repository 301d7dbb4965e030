"""Verbs that go on with a subject named before: "…, adding that", "She gave no date, but said that"."""

from newsdossier.model.voices import Manner
from newsdossier.relating.voices.clauses.clause import Clause
from newsdossier.relating.voices.clauses.inversion import by_inversion
from newsdossier.relating.voices.clauses.linked import ENDS, is_linked
from newsdossier.relating.voices.clauses.subject import by_subject
from newsdossier.relating.voices.phrases.before import skip_back
from newsdossier.relating.voices.phrases.ending import ending_at
from newsdossier.relating.voices.phrases.following import find_after
from newsdossier.relating.voices.phrases.heads import is_head
from newsdossier.relating.voices.phrases.opening import find_subject
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.pronouns import PRONOUNS
from newsdossier.relating.voices.words.reporting import USES, Use


def by_shared_subject(tokens: Tokens, verb: int) -> Clause | None:
    """ "She gave no date, but said that": the subject with which the sentence opens."""
    end = skip_back(tokens, verb - 1)
    if end is None or end < 1 or tokens.lows[end] not in ("and", "but", "then"):
        return None
    source = find_subject(tokens, end)
    listener = find_after(tokens, verb + 1) if USES[tokens.lows[verb]] is Use.TELL else None
    manner = Manner.TOLD if listener else Manner.SAID
    return Clause("source-goes-on", manner, verb, source, listener=listener) if source else None


def by_shared_claim(tokens: Tokens, verb: int) -> Clause | None:
    return by_shared_subject(tokens, verb) if is_linked(tokens, verb) else None


def by_going_on(tokens: Tokens, verb: int) -> Clause | None:
    """ "…, adding that": whoever the sentence speaks of."""
    if verb < 2 or tokens.lows[verb - 1] == "as" or not is_linked_loosely(tokens, verb):
        return None
    is_apart = tokens.lows[verb - 1] in (",", QUOTED, "—", "–")
    beside = None if is_apart else ending_at(tokens, verb - 1)
    source = beside if beside is not None and is_somebody(tokens, beside) else find_subject_that_said(tokens, verb)
    return Clause("source-goes-on", Manner.SAID, verb, source) if source else None


def is_somebody(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a phrase names somebody, or is headed by who may speak: not "the crisis"."""
    words = tokens.words[phrase.first : phrase.last]
    return any(word[0].isupper() for word in words) or is_head(words[-1]) or words[-1] in PRONOUNS


def is_linked_loosely(tokens: Tokens, verb: int) -> bool:
    following = tokens.words[verb + 1 : verb + 3]
    return bool(following) and (following[0] not in SIGNS_AT_END or following == [",", QUOTED])


SIGNS_AT_END = ENDS - {QUOTED}


def find_subject_that_said(tokens: Tokens, verb: int) -> Phrase | None:
    """Return who said it, if the sentence does so before it goes on; else what it opens with."""
    for index in range(verb - 1, -1, -1):
        if USES.get(tokens.lows[index]) in (Use.SAY, Use.CLAIM):
            clause = by_inversion(tokens, index) or by_subject(tokens, index)
            if clause is not None and clause.source.last <= verb:
                return clause.source
    return find_subject(tokens, verb)

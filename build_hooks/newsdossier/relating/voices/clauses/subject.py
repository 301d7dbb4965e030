"""The subject before its verb: "the ministry said", "Vael told the Courier"."""

from newsdossier.model.voices import Manner
from newsdossier.relating.voices.clauses.clause import Clause
from newsdossier.relating.voices.clauses.linked import is_linked
from newsdossier.relating.voices.clauses.words_between import by_words_between
from newsdossier.relating.voices.phrases.apposition import leading_name
from newsdossier.relating.voices.phrases.before import find_before
from newsdossier.relating.voices.phrases.ending import ending_at
from newsdossier.relating.voices.phrases.following import find_after
from newsdossier.relating.voices.phrases.heads import head_of, is_head
from newsdossier.relating.voices.phrases.parts import is_adverb
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.events import EVENTS
from newsdossier.relating.voices.words.function_words import JOINERS
from newsdossier.relating.voices.words.reporting import USES


def by_subject(tokens: Tokens, verb: int) -> Clause | None:
    """ "The ministry said"."""
    source = find_before(tokens, verb)
    if source is not None:
        source = before_participle(tokens, source) or before_event(tokens, source) or source
    if source is not None and source.first and tokens.lows[source.first - 1] in JOINERS:
        whole = by_words_between(tokens, verb)  # "“…,” the notice on the website reads"
        source = whole.source if whole is not None else source
    return Clause("source-said", Manner.SAID, verb, leading_name(tokens, source) or source) if source else None


def before_participle(tokens: Tokens, source: Phrase) -> Phrase | None:
    """Return whom a participle tells of: "the authors of a study published in the Mora Journal argued"."""
    at = source.first - 1
    if at < 2 or tokens.lows[at] not in PLACING or not tokens.lows[at - 1].endswith("ed"):
        return None
    is_main = tokens.lows[at - 1] in USES or tokens.words[at - 2] == QUOTED
    return None if is_main else ending_at(tokens, at - 2)


PLACING = frozenset({"in", "at", "by", "from", "on"})


def before_event(tokens: Tokens, source: Phrase) -> Phrase | None:
    """Return who stands before an event: "a statement after the call said", "one person close to the talks said"."""
    lows = tokens.lows
    at = source.first - 1
    if at < 1 or lows[at] not in BESIDE_EVENTS or head_of(lows[source.first : source.last]) not in EVENTS:
        return None
    if lows[at - 1] == "close" or is_adverb(tokens.words[at - 1]):
        at -= 1
    found = ending_at(tokens, at - 1)
    return found if found is not None and is_head(head_of(lows[found.first : found.last])) else None


BESIDE_EVENTS = frozenset({"after", "before", "during", "following", "to", "in", "with", "at", "on"})


def by_linked_subject(tokens: Tokens, verb: int) -> Clause | None:
    """ "The ministry announced that", "…, the ministry reported on Friday"."""
    clause = by_subject(tokens, verb)
    if clause is None or tokens.lows[verb + 1 : verb + 2] == ["by"]:
        return None  # "“Early Tide,” a song written by Ivo Tarn"
    is_after_words = clause.source.first > 0 and tokens.words[clause.source.first - 1] == QUOTED
    return clause if is_after_words or is_linked(tokens, verb) else None


def by_telling(tokens: Tokens, verb: int) -> Clause | None:
    """ "Vael told the Courier"."""
    source = find_before(tokens, verb)
    if source is None:
        return None
    named = leading_name(tokens, source) or source
    return Clause("source-told", Manner.TOLD, verb, named, listener=find_after(tokens, verb + 1))


def by_putting(tokens: Tokens, verb: int) -> Clause | None:
    """`“…,” as Ada Brennick put it`."""
    source = find_before(tokens, verb) if tokens.lows[verb + 1 : verb + 2] == ["it"] else None
    is_said = source is not None and tokens.lows[source.first - 1 : source.first] == ["as"]
    return Clause("source-said", Manner.SAID, verb, source) if source is not None and is_said else None

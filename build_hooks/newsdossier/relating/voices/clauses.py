"""Reporting clauses of a sentence: a verb, whose words it passes on, and who was told."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsdossier.model.voices import Manner
from newsdossier.relating.voices.following import find_after, find_subject, is_complete
from newsdossier.relating.voices.phrases.apposition import leading_name, name_in_apposition
from newsdossier.relating.voices.phrases.before import find_before, skip_back
from newsdossier.relating.voices.phrases.ending import LONGEST_PHRASE, ending_at
from newsdossier.relating.voices.phrases.heads import is_head
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.tokens import QUOTED, Tokens
from newsdossier.relating.voices.verbs import LINKED, USES, Use
from newsdossier.relating.voices.words.days import DAYS, TIMES
from newsdossier.relating.voices.words.phrases import JOINERS, STOPS
from newsdossier.relating.voices.words.pronouns import PERSON_PRONOUNS, PRONOUNS
from newsdossier.relating.voices.words.verbs import AUXILIARIES

INVERTED_AFTER = frozenset({QUOTED, ",", "!", "?", "—", "–"})
ENDS = frozenset({".", "!", "?", ",", ";", QUOTED, ")", "—", "–"})


class Clause(NamedTuple):
    """A place in a sentence where it brings in a source."""

    rule: str
    manner: Manner
    verb: int
    """Index of the verb's token."""
    source: Phrase
    listener: Phrase | None = None
    """Who was told, or who quoted the source."""
    is_inverted: bool = False


Rule = Callable[[Tokens, int], Clause | None]


def find_telling(tokens: Tokens) -> list[int]:
    """Return the tokens by which a sentence may bring in a source: verbs of reporting, signs beside words in marks."""
    words, lows = tokens.words, tokens.lows
    found = [index for index, low in enumerate(lows) if low in RULES_BY_WORD]
    return [index for index in found if not index or words[index] == lows[index]]  # with a capital: "the United States"


def find_clauses(tokens: Tokens, telling: list[int]) -> Iterator[Clause]:
    """Yield the reporting clauses of a sentence in order; of each such token the first rule that speaks."""
    for index in telling:
        for rule in RULES_BY_WORD[tokens.lows[index]]:
            clause = rule(tokens, index)
            if clause is not None:
                yield clause
                break


def by_inversion(tokens: Tokens, verb: int) -> Clause | None:
    """`"…", said Ada Brennick`; `…, according to plan, said the union`."""
    if verb and tokens.lows[verb - 1] not in INVERTED_AFTER:
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


def by_subject(tokens: Tokens, verb: int) -> Clause | None:
    """ "The ministry said"."""
    source = find_before(tokens, verb)
    if source is not None:
        source = before_participle(tokens, source) or source
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


def by_linked_subject(tokens: Tokens, verb: int) -> Clause | None:
    """ "The ministry announced that", "…, the ministry reported on Friday"."""
    clause = by_subject(tokens, verb)
    if clause is None or tokens.lows[verb + 1 : verb + 2] == ["by"]:
        return None  # "“Early Tide,” a song written by Ivo Tarn"
    is_after_words = clause.source.first > 0 and tokens.words[clause.source.first - 1] == QUOTED
    return clause if is_after_words or is_linked(tokens, verb) else None


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
    is_noun = before.islower() and before not in AUXILIARIES | PRONOUNS
    if "what" in tokens.lows[max(0, verb - 5) : verb]:
        return False  # "what the Mora magazine dubbed “…”"
    return is_noun and tokens.words[verb + 1 : verb + 2] == [QUOTED] and tokens.lows[verb] in NAMING


NAMING = frozenset({"called", "dubbed"})


def by_agent(tokens: Tokens, verb: int) -> Clause | None:
    """ "was dismissed by the union as “winter tales”"."""
    if tokens.lows[verb - 1] not in ("was", "were", "is", "are", "been", "being") or tokens.lows[
        verb + 1 : verb + 2
    ] != ["by"]:
        return None
    source = find_after(tokens, verb + 2)
    is_followed = source is not None and QUOTED in tokens.words[source.last : source.last + 4]
    return Clause("source-by-whom", Manner.SAID, verb, source) if source is not None and is_followed else None


def reach_of(tokens: Tokens, verb: int) -> int:
    """Return how far ahead a verb of calling looks for words in marks."""
    return DEMANDING_REACH if tokens.lows[verb] in DEMANDING else CALLING_REACH


DEMANDING = frozenset({"accused", "accuses", "accusing", "urged", "urges", "urging", "warned", "demanded", "demanding"})
DEMANDING_REACH = 13  # words: "accused the crews of the southern quay of controlling “…”"
CALLING_REACH = 9  # words: "criticised the decision of the port authority as “…”"


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


def by_telling(tokens: Tokens, verb: int) -> Clause | None:
    """ "Vael told the Courier"."""
    source = find_before(tokens, verb)
    if source is None:
        return None
    named = leading_name(tokens, source) or source
    return Clause("source-told", Manner.TOLD, verb, named, listener=find_after(tokens, verb + 1))


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
    return bool(following) and (following[0] not in ENDS - {QUOTED} or following == [",", QUOTED])


def by_according(tokens: Tokens, verb: int) -> Clause | None:
    if tokens.lows[verb + 1 : verb + 2] != ["to"]:
        return None
    source = find_after(tokens, verb + 2)
    if source is None:
        return None
    return Clause("according-to", Manner.ACCORDING_TO, verb, name_in_apposition(tokens, source) or source)


def by_putting(tokens: Tokens, verb: int) -> Clause | None:
    """`“…,” as Ada Brennick put it`."""
    source = find_before(tokens, verb) if tokens.lows[verb + 1 : verb + 2] == ["it"] else None
    is_said = source is not None and tokens.lows[source.first - 1 : source.first] == ["as"]
    return Clause("source-said", Manner.SAID, verb, source) if source is not None and is_said else None


def by_passive_quote(tokens: Tokens, verb: int) -> Clause | None:
    """ "Vael was quoted as saying by the Courier"."""
    if tokens.lows[verb + 1 : verb + 3] != ["as", "saying"] or tokens.lows[verb - 1] not in (
        "was",
        "were",
        "is",
        "been",
    ):
        return None
    source = find_before(tokens, verb - 1)
    if source is None:
        return None
    by = next((index for index in range(verb + 3, min(verb + 8, len(tokens.lows))) if tokens.lows[index] == "by"), None)
    return Clause(
        "was-quoted", Manner.CITED, verb, source, listener=find_after(tokens, by + 1) if by is not None else None
    )


def by_citing(tokens: Tokens, verb: int) -> Clause | None:
    """ "Northwire said, quoting him as praising …", "the Courier cited port sources"."""
    if tokens.lows[verb - 1 : verb] in (["was"], ["were"], ["is"], ["are"], ["been"], ["be"]):
        return None
    source = find_after(tokens, verb + 1)
    if source is None:
        return None
    quoter = find_before(tokens, verb) if tokens.lows[verb].endswith("ed") else find_subject_that_said(tokens, verb)
    return Clause("cites-source", Manner.CITED, verb, source, listener=quoter)


def find_subject_that_said(tokens: Tokens, verb: int) -> Phrase | None:
    """Return who said it, if the sentence does so before it goes on; else what it opens with."""
    for index in range(verb - 1, -1, -1):
        if USES.get(tokens.lows[index]) in (Use.SAY, Use.CLAIM):
            clause = by_inversion(tokens, index) or by_subject(tokens, index)
            if clause is not None and clause.source.last <= verb:
                return clause.source
    return find_subject(tokens, verb)


RULES: dict[str, tuple[Rule, ...]] = {
    Use.SAY: (by_inversion, by_subject, by_words_between, by_shared_subject),
    Use.CLAIM: (by_inversion, by_linked_subject, by_words_between, by_shared_claim),
    Use.TELL: (by_telling, by_words_between, by_shared_subject),
    Use.CALL: (by_agent, by_calling, by_words_before),
    Use.CALL_ON: (by_calling_on,),
    Use.GO_ON: (by_being_heard, by_going_on),
    Use.CITE: (by_passive_quote, by_citing),
    "according": (by_according,),
    "put": (by_putting,),
    QUOTED: (by_unknown_verb,),
    ":": (by_colon,),
}
"""Inverted order first: a comma before "said" looks like the end of an apposition too."""
RULES_BY_WORD = {
    **{word: RULES[use] for word, use in USES.items()},
    **{sign: RULES[sign] for sign in ("according", "put", QUOTED, ":")},
    "puts": RULES["put"],
}

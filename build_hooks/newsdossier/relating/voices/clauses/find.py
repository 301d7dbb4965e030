"""The reporting clauses of a sentence: which rules speak for which verb or sign, and in which order."""

from newsdossier.relating.voices.clauses.beside_speech import by_being_heard, by_colon, by_unknown_verb, by_words_before
from newsdossier.relating.voices.clauses.calling import by_agent, by_calling, by_calling_on
from newsdossier.relating.voices.clauses.citing import by_according, by_citing, by_passive_quote
from newsdossier.relating.voices.clauses.clause import Clause, Rule
from newsdossier.relating.voices.clauses.going_on import by_going_on, by_shared_claim, by_shared_subject
from newsdossier.relating.voices.clauses.inversion import by_inversion
from newsdossier.relating.voices.clauses.speaking import can_speak
from newsdossier.relating.voices.clauses.subject import by_linked_subject, by_putting, by_subject, by_telling
from newsdossier.relating.voices.clauses.words_between import by_words_between
from newsdossier.relating.voices.segments.tokens import QUOTED, Tokens
from newsdossier.relating.voices.words.reporting import USES, Use


def find_telling(tokens: Tokens) -> list[int]:
    """Return the tokens by which a sentence may bring in a source: verbs of reporting, signs beside words in marks."""
    words, lows = tokens.words, tokens.lows
    return [
        index
        for index, low in enumerate(lows)
        if low in RULES_BY_WORD and (not index or words[index] == low)  # with a capital: "the United States"
    ]


def find_clauses(tokens: Tokens, telling: list[int]) -> list[Clause]:
    """Return the reporting clauses of a sentence in order; of each such token the first rule that speaks."""
    clauses: list[Clause] = []
    for index in telling:
        for rule in RULES_BY_WORD[tokens.lows[index]]:
            clause = rule(tokens, index)
            if clause is not None:
                if can_speak(tokens, clause):
                    clauses.append(clause)
                break
    return clauses


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

"""Sources that somebody else brings in: "according to", "quoting", "was quoted as saying by"."""

from newsdossier.model.voices import Manner
from newsdossier.relating.voices.clauses.clause import Clause
from newsdossier.relating.voices.clauses.going_on import find_subject_that_said
from newsdossier.relating.voices.phrases.apposition import name_in_apposition
from newsdossier.relating.voices.phrases.before import find_before
from newsdossier.relating.voices.phrases.following import find_after
from newsdossier.relating.voices.segments.tokens import Tokens


def by_according(tokens: Tokens, verb: int) -> Clause | None:
    if tokens.lows[verb + 1 : verb + 2] != ["to"]:
        return None
    source = find_after(tokens, verb + 2)
    if source is None:
        return None
    return Clause("according-to", Manner.ACCORDING_TO, verb, name_in_apposition(tokens, source) or source)


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

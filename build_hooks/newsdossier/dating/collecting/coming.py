"""Words around a day that tell that it is still to come."""

import re
from dataclasses import dataclass
from functools import lru_cache

from newsdossier.model.word_search import any_word

NEAR = "by|until|till|before|ahead of|in advance of|starting|beginning|tomorrow,?|this coming|coming|next|upcoming"
ADJACENT = re.compile(f"{any_word(NEAR.split('|'))}(?i:(?: on| the)? $)")
INTENTIONS = (
    *("will", "shall", "would", "expects?", "plans?", "planned", "planning", "to be held", "to take place"),
    *("set for", "slated for", "due (?:on|in|to)", "scheduled (?:for|to)"),
    *(f"{verb} (?:scheduled|slated|due|set|expected|supposed|going)" for verb in ("is", "are", "was", "were")),
)
INTENDED = re.compile(rf"{any_word(INTENTIONS)}\b(?P<between>[^.;,:]{{0,50}})$")
HAPPENED = re.compile(r"\b(?:said|told|was|were|had|\w+ed (?:by|on|in|at|to|from))\b", re.IGNORECASE)
"""Between an intention and a day: the day is that of what happened ("would not say what it told him on Friday")."""
AFTER = re.compile(r"(?:['’]s)? next week\b|,? when [^.;,:]{0,20}\bwill\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ComingWords:
    """What stands before and after a day to come, in one language."""

    before: re.Pattern[str]
    after: re.Pattern[str]


BEFORE_ELSEWHERE = {
    "de": r"\b(?:(?:wird|werden|soll|sollen|will|wollen|plant)\b[^.;,:]{0,40}|(?:kommenden|nächsten|bis|morgen),? )$",
    "es": r"\b(?:(?:va a|van a|\w{2,20}(?:rá|rán))\b[^.;,:]{0,40}|(?:próximo|hasta el|antes del|mañana,?) )$",
    "fr": r"\b(?:(?:va|vont|doit|doivent|\w{2,20}(?:ra|ront|rait))\b[^.;,:]{0,40}|(?:d['’]ici|avant|demain,?) )$",
    "ko": r"(?:다음 ?주|내주|오는|내일인?) ?$",
    "ru": r"\b(?:(?:буд[еу]т|состо[ия]тся|пройд[её]т|планируют?|намерен[аы]?)\b[^.;,:]{0,40}|(?:следующ\w{1,3}|до) )$",
    "zh": r"(?:(?:将|將|拟|擬|计划|計劃|预计|預計|定于|定於)[^。；，]{0,12}|下个?|下個|明[天日])$",
}
AFTER_ELSEWHERE = {
    "de": r" (?:wird|werden|soll|sollen|will|wollen|(?:kommender|nächster) Woche)\b",
    "es": r" (?:próximo|que viene|de la próxima semana)\b",
    "fr": r" (?:prochain|de la semaine prochaine)\b",
    "ko": r"[^.。]{0,24}(?:예정|계획|할 것|방침|전망)",
    "ru": r"[^.;,:]{0,24}\b(?:буд[еу]т|состо[ия]тся|пройд[её]т|планируют?)\b",
    "zh": r"(?:[^。；，]{0,6}(?:将|將)|会|會)",
}
"""Other languages, by the verbs of their future and their words for what comes next."""


def is_to_come(before: str, after: str, *, language: str) -> bool:
    """Return whether a day between these words was still to come when they were written."""
    if ADJACENT.search(before) or AFTER.match(after) or is_intended(before):
        return True
    words = coming_words(language.split("-")[0])
    return words is not None and (words.before.search(before) is not None or words.after.match(after) is not None)


def is_intended(before: str) -> bool:
    match = INTENDED.search(before)
    return match is not None and HAPPENED.search(match["between"]) is None


@lru_cache(maxsize=64)
def coming_words(language: str) -> ComingWords | None:
    if language not in BEFORE_ELSEWHERE:
        return None
    return ComingWords(
        before=re.compile(BEFORE_ELSEWHERE[language], re.IGNORECASE),
        after=re.compile(AFTER_ELSEWHERE[language], re.IGNORECASE),
    )

"""Words around a day that tell that it is still to come."""

import re
from dataclasses import dataclass
from functools import lru_cache

from newsdossier.model.word_search import any_word

NEAR = (
    *("by", "until", "till", "before", "ahead of", "in advance of", "starting", "beginning", "tomorrow,?", "see you"),
    *("as (?:early|soon) as", "no later than", "this coming", "coming", "next", "upcoming"),
)
ADJACENT = re.compile(f"{any_word(NEAR)}(?i:(?: on| the)? $)")
JUST_BEFORE = re.compile(r"\b(?:moments|minutes|hours|shortly) before (?:the )?$", re.IGNORECASE)
"""What happened just before something on a day is told once that is over ("moments before Tuesday's count")."""
SAME_CLAUSE = r"(?:[^.;,:]|(?<=\b[A-Z])\.|(?<=\b[A-Z][rs])\.|(?<=\bMrs)\.)"
"""A character of the same clause; the full stop of "U.S." or "Mr." is one."""
AHEAD = re.compile(rf"{any_word(('ahead of', 'in advance of'))} {SAME_CLAUSE}{{0,60}}$")
"""What lies between is still to come too: "in advance of the mayor's visit there on Thursday"."""
INTENTIONS = (
    *("will", "shall", "would", "expects?", "plans?", "planned", "planning", "to be held", "to take place"),
    *("set for", "slated for", "due (?:on|in|to)", "scheduled (?:for|to)", "poised to", "in line to"),
    *(f"{verb}[sd]? to" for verb in ("agree", "hope", "prepare", "promise")),
    *("intends? to", "hoping to", "preparing to", "vow(?:s|ed)? to", "look(?:s|ing)? forward to", "invited"),
    *(f"{whose} (?:expected|planned|upcoming)" for whose in ("her", "his", "its", "their", "the")),
    *(f"{verb} (?:scheduled|slated|due|set|expected|supposed|going|heading)" for verb in ("is", "are", "was", "were")),
)
INTENDED = re.compile(rf"{any_word(INTENTIONS)}\b(?P<between>{SAME_CLAUSE}{{0,80}})$")
HAPPENED = re.compile(
    r"\b(?:said|told|was|were|had|announced|confirmed|reported|(?<!\bbe )\w+ed (?:by|on|in|at|to|from))\b",
    re.IGNORECASE,
)
"""Between an intention and a day: the day is that of what happened ("would not say what it told him on Friday")."""
FOLLOWED = re.compile(r"\b\w+day(?:,? (?:and|or|then|followed by)| to| through) [^.;,:]{0,25}$", re.IGNORECASE)
"""A weekday before this one, of which the same is said: "will meet on Monday, followed by the union on Tuesday"."""
AFTER = re.compile(r"(?:['’]s)? next week\b|,? when [^.;,:]{0,20}\bwill\b| is the (?:day|deadline)\b", re.IGNORECASE)


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
    if is_near(before) or AFTER.match(after) or AHEAD.search(before) or is_intended(before):
        return True
    words = coming_words(language.split("-")[0])
    return words is not None and (words.before.search(before) is not None or words.after.match(after) is not None)


def is_near(before: str) -> bool:
    return ADJACENT.search(before) is not None and JUST_BEFORE.search(before) is None


def is_intended(before: str) -> bool:
    """Return whether these words tell what somebody means to do on the day that they end with."""
    followed = FOLLOWED.search(before) if "day" in before.lower() else None
    match = INTENDED.search(before if followed is None else before[: followed.start()])
    return match is not None and HAPPENED.search(match["between"]) is None


@lru_cache(maxsize=64)
def coming_words(language: str) -> ComingWords | None:
    if language not in BEFORE_ELSEWHERE:
        return None
    return ComingWords(
        before=re.compile(BEFORE_ELSEWHERE[language], re.IGNORECASE),
        after=re.compile(AFTER_ELSEWHERE[language], re.IGNORECASE),
    )

"""What stands around a weekday in a sentence and tells what it is the day of."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from newsdossier.dating.written.day_names import ENGLISH
from newsdossier.model.word_search import any_word, first_letters, rest_of

FLAGS = re.IGNORECASE
SAYING_WORDS = "said says saying reported reports announced confirmed declared stated tweeted wrote"
SAYING = tuple(SAYING_WORDS.split())
SAID_WORDS = "statement report study poll survey interview speech"
ENGLISH_BEFORE = re.compile(
    any_word(
        (
            *(rf"{verb}(?: (?:in|at|to|via|by) (?:[\w'’-]+ ){{0,4}}[\w'’-]+)?" for verb in SAYING),
            r"told (?:(?!that |he |she |they |it )[\w'’.-]+ ){0,4}[\w'’.-]+",
            *(rf"{noun}(?: (?:released|published|issued))?" for noun in SAID_WORDS.split()),
        )
    )
    + "(?i:,?(?: late| early| earlier)?(?: on)? $)"
)
ENGLISH_AFTER = re.compile(rf",? (?:{'|'.join(SAYING)})\b", FLAGS)
SAYING_ELSEWHERE = {
    "de": "sagten?|teilten?|berichteten?|meldeten?|erklärten?|kündigten?",
    "es": "dijo|dijeron|anunció|anunciaron|informó|informaron|declaró|declararon|según",
    "fr": "(?:a|ont) (?:déclaré|annoncé|indiqué|rapporté|affirmé)|selon",
    "ko": "보도했다|밝혔다|말했다|전했다|발표했다|보도",
    "ru": "сообщил[аио]?|сообщает|заявил[аио]?|передал[аио]?|передает|объявил[аио]?",
    "zh": "报道|報道|報導|表示|宣布|通报|说|說|称|稱",
}
"""Verbs of reporting in other languages; the weekday stands on either side of them."""
RELAYED = re.compile(
    r"\b(?i:agency|media|news service|newspaper|daily|television|tv|radio|broadcaster|[a-z]+ news)\b|\b[A-Z]{4,6}\b"
)
"""Whoever passes on what others did: a news service or broadcaster, or its initials."""
NO_DAYS = "every each black good super ash bloody easter palm holy cyber giving fat any most the ago"
NOT_A_DAY = re.compile(f"{any_word(NO_DAYS.split())} $")
"""Habits, days with a name of their own, anniversaries ("a year ago today"); "the" opens names of newspapers."""
NOT_A_DAY_REACH = 1 + max(map(len, NO_DAYS.split()))  # characters before a day: in no more of them is it sought
LATE = re.compile(any_word(("late (?:on )?$",)))
NIGHT = re.compile(r"(?:['’]s)? (?:night|evening)\b", FLAGS)
LAST = re.compile(r"\b(?:last|vergangenen|letzten|dernier|pasado) $", FLAGS)
OF_LAST_WEEK = re.compile(r" (?:last week|of last week|dernier|pasado)\b", FLAGS)


@dataclass(frozen=True, slots=True, kw_only=True)
class RelativeWords:
    """Words that say how long before publication a day lies."""

    pattern: re.Pattern[str]
    ages: tuple[tuple[int, int], ...]
    """Least and most age in days, one for each group of the pattern."""
    telltales: tuple[str, ...]
    """One of these, in lower case, stands in every match; many paragraphs have none."""


RELATIVE: dict[str, tuple[tuple[str, int, int], ...]] = {
    "en": (
        (r"earlier today|today|this morning|this afternoon|this evening|tonight", 0, 0),
        (r"yesterday|last night", 1, 1),
        (r"earlier this week", 1, 6),
        (r"last week|a week ago", 1, 13),
        (r"earlier this month", 1, 30),
        (r"last month|a month ago", 1, 61),
        (r"last year|a year ago", 1, 730),
    ),
    "de": ((r"heute", 0, 0), (r"gestern", 1, 1), (r"vergangene Woche|letzte Woche", 1, 13)),
    "es": ((r"hoy", 0, 0), (r"ayer", 1, 1), (r"la semana pasada", 1, 13)),
    "fr": ((r"aujourd['’]hui", 0, 0), (r"hier", 1, 1), (r"la semaine dernière", 1, 13)),
    "ru": ((r"сегодня", 0, 0), (r"вчера", 1, 1), (r"на прошлой неделе", 1, 13)),
    "ko": ((r"오늘", 0, 0), (r"어제", 1, 1), (r"지난주", 1, 13)),
    "zh": ((r"今天|今日", 0, 0), (r"昨天|昨日", 1, 1), (r"上周|上週", 1, 13)),
}


SHARED_TELLTALES = (" ago", "earlier this", "today")
"""Each stands in several of these, and a look for one through a whole article costs less than for three."""


@lru_cache(maxsize=64)
def relative_words(language: str) -> RelativeWords:
    """Return the words of a language and of English for "today", "yesterday", "last week" and the like."""
    base = language.split("-")[0]
    rows = (*RELATIVE[ENGLISH], *(RELATIVE.get(base, ()) if base != ENGLISH else ()))
    parted = tuple(words.split("|") for words, _, _ in rows)
    shapes = "|".join(f"({'|'.join(map(rest_of, words))})" for words in parted)
    start, edge = ("", "") if base in UNSPACED_LANGUAGES else (r"(?<!\w.)", r"(?!\w)")
    pattern = re.compile(rf"{first_letters(chain.from_iterable(parted))}{start}(?i:{shapes}){edge}")
    telltales = {telltale_of(part) for words in parted for part in words}
    return RelativeWords(
        pattern=pattern,
        ages=tuple((least, most) for _, least, most in rows),
        telltales=tuple(sorted(telltales)),
    )


def telltale_of(words: str) -> str:
    """Return what stands in lower case wherever these words do: they themselves, or of a pattern its longest word."""
    shared = next((telltale for telltale in SHARED_TELLTALES if telltale in words), None)
    if shared is not None:
        return shared
    is_plain = words.replace(" ", "").isalpha()
    return words.lower() if is_plain else max(re.findall(r"[^\W\d_]+", words), key=len).lower()


UNSPACED_LANGUAGES = frozenset({"ko", "zh"})


def is_reporting(before: str, after: str, *, language: str) -> bool:
    """Return whether a day between these words is the day on which somebody spoke."""
    if ENGLISH_BEFORE.search(before) or ENGLISH_AFTER.match(after):
        return True
    around = saying_elsewhere(language.split("-")[0])
    return around is not None and (around[0].search(before) is not None or around[1].match(after) is not None)


@lru_cache(maxsize=64)
def saying_elsewhere(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    verbs = SAYING_ELSEWHERE.get(language)
    if verbs is None:
        return None
    reach = 8 if language in UNSPACED_LANGUAGES else 24  # characters; further off, the verb has another subject
    return (
        re.compile(rf"(?:{verbs})[^.,;。，]{{0,{reach}}}$", FLAGS),
        re.compile(rf"[^.,;。，]{{0,{reach}}}(?:{verbs})", FLAGS),
    )

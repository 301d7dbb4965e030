"""Names of writers, as bylines print them."""

import re
from functools import lru_cache
from itertools import takewhile

from newsdossier.extracting.stamp_words import STAMP_WORDS
from newsdossier.model.line_shape import count_words
from newsdossier.model.word_search import any_word, opening_word

PARTICLE = r"(?:de|da|do|dos|del|della|di|van|von|der|den|ter|al|el|bin|ibn|la|le|du|y|e)"
NAME_WORD = r"(?:(?:Mc|Mac|O'|O’|D'|D’|[Aa]l-|[Ee]l-)?[^\W\d_a-zа-яёα-ω][\w'’.\-]*)"
NAME = rf"{NAME_WORD}(?: (?:{PARTICLE} )?{NAME_WORD}){{1,3}}"
FIRST_NAMES = re.compile(rf"{NAME_WORD}(?: {NAME})?|{NAME}")
WHOLE_NAME = re.compile(rf"{NAME}")
WORKS = (
    "written|story|reported|posted|analysis|opinion|commentary|perspective|review|interview|column|"
    "reporting|essay|compiled|words|text|words written|article"
)
BY_ELSEWHERE = "author von par por di door af av автор текст"
BY = re.compile(
    rf"^{opening_word(('by', *(f'{work} by' for work in WORKS.split('|')), *BY_ELSEWHERE.split()))}\s?:?\s+(?=\S)"
)
ROLE_WORDS = r"""
correspondent reporter writer editor staff contributor columnist bureau analyst journalist fellow producer chief press
korrespondent\w* redakteur\w* journaliste periodista redacción giornalista корреспондент
"""
ROLE = re.compile(rf"{any_word(ROLE_WORDS.split())}\b")
RANKS = (
    r"(?:senior|staff|special|chief|deputy|associate|contributing|guest|international|foreign|diplomatic|political|"
    r"national|world|education|health|science|business|economics|technology|environment|legal|crime|sports?|culture|arts)"
)
ROLES = frozenset(("contributor", "correspondent", "reporter", "writer", "editor", "columnist", "journalist"))
BEFORE_ROLE = re.compile(rf"(?: {RANKS})* \w+$", re.IGNORECASE)
"""A rank or a desk and the last word, which is a role: "Ann Lee Senior Contributor", "Bo Diaz Education editor"."""
AND = re.compile(r"\s*(?:,? and |,? & |,? und |,? et |,? y |,? e |,? и |;|,|\||/)\s*")
TAIL = re.compile(
    r"\s?(?:\d|\S+@\S+\.\w|@\w).*$|\s+(?:in|for|on|at|from|special to|updated|published|posted)\s.*$|\s[|•·–—-]\s.*$",
    re.IGNORECASE,
)
NAME_ENDS = re.compile(r"\s?[,|@&]\s?| (?:and|und|et|y|e|и) ")
LONGEST_BYLINE = 20  # words
LONGEST_NAMES = 12  # words: three names and an outlet
LONGEST_NAME = 4  # words
LONGEST_ROLE = 60  # characters
REMEMBERED = 128  # lines: all of a head, which is read twice
MOST_OTHERS = 2  # parts of a line behind the names: an outlet, a place
BY_ALONE = frozenset(("by", "by:", "written by", "written by:", "von", "par", "por", "автор", "автор:"))
NO_NAMES = """
the this that how why what when who where is are was new more all your our breaking live key about
"""
"""Words that show that a short line is a heading or a label, and no name."""
NO_PERSONS = """
news bell staff desk team agency press council ministry university street times post daily weekly world
"""
"""Words that show that it is the name of an institution, and of no person; behind "By" it may stand."""
NO_NAME_WORDS = frozenset(NO_NAMES.split())
NO_PERSON_WORDS = frozenset((*NO_NAME_WORDS, *NO_PERSONS.split()))


def is_name(text: str) -> bool:
    """Return whether a line is nothing but the name of a person."""
    if (
        not 0 < text.count(" ") < LONGEST_NAME
        or not NO_PERSON_WORDS.isdisjoint(text.casefold().split())
        or text.endswith(".")
        or BY.match(text)
    ):
        return False
    return WHOLE_NAME.fullmatch(text) is not None and not ROLE.search(text)


def is_by_alone(text: str) -> bool:
    """Return whether a line says that writers are named in the next one."""
    return text.casefold() in BY_ALONE


@lru_cache(maxsize=REMEMBERED)
def is_role(text: str) -> bool:
    """Return whether a short line says what somebody does at a paper: "News Reporter"."""
    return len(text) <= LONGEST_ROLE and text[-1] not in ".:?" and ROLE.search(text) is not None


def opens_with_names(text: str) -> bool:
    """Return whether a short line is a name, or a list of names with an outlet, a place or a handle behind it.

    In "Ann Lee, Example Post" and "Ann Lee@annlee" the name counts because of what stands beside it.
    """
    if count_words(text) > LONGEST_NAMES or text[-1] in ".,;:!?":
        return False
    parts = [part for part in NAME_ENDS.split(text) if part]
    named = list(takewhile(is_name, map(without_role, parts)))
    return bool(named) and len(parts) - len(named) <= MOST_OTHERS


def is_byline(text: str) -> bool:
    """Return whether a line names writers as bylines do: "By Ann Lee and Bo Diaz", "Ann Lee, Special Correspondent"."""
    if BY.match(text):
        return count_words(text) <= LONGEST_BYLINE and bool(split_authors(text))
    name, comma, role = text.partition(",")
    if not comma or text.endswith(".") or role.endswith("Bureau"):  # a place and its bureau name nobody
        return False
    return count_words(text) <= LONGEST_BYLINE and is_name(name.strip()) and ROLE.search(role) is not None


@lru_cache(maxsize=REMEMBERED)
def split_authors(text: str) -> tuple[str, ...]:
    """Return the names in a byline, one by one; what is a role, a place or an outlet is left out."""
    words = TAIL.sub("", BY.sub("", text, count=1)).strip(" .,")
    found = [without_role(part.strip()) for part in AND.split(words) if part]
    persons = tuple(name for name in dict.fromkeys(found) if is_name(name))
    return persons or ((words,) if BY.match(text) and is_institution(words) else ())


def without_role(text: str) -> str:
    """Return the name of somebody whose role stands behind it without a comma, and any other text as it is."""
    if text.rpartition(" ")[2].casefold() not in ROLES:
        return text
    match = BEFORE_ROLE.search(text)
    return text[: match.start()] if match and is_name(text[: match.start()]) else text


def is_institution(text: str) -> bool:
    """Return whether words behind a "By" can name an institution, or a writer by one name: "By Example University"."""
    words = text.casefold().split()
    is_label = not NO_NAME_WORDS.isdisjoint(words) or not STAMP_WORDS.isdisjoint(words)
    return not is_label and FIRST_NAMES.fullmatch(text) is not None and count_words(text) <= LONGEST_NAME

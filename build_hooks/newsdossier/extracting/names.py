"""Names of writers, as bylines print them."""

import re

from newsdossier.model.line_shape import count_words

PARTICLE = r"(?:de|da|do|dos|del|della|di|van|von|der|den|ter|al|el|bin|ibn|la|le|du|y|e)"
NAME_WORD = r"(?:(?:Mc|Mac|O'|O’|D'|D’|[Aa]l-|[Ee]l-)?[^\W\d_a-zа-яёα-ω][\w'’.\-]*)"
NAME = rf"{NAME_WORD}(?: (?:{PARTICLE} )?{NAME_WORD}){{1,3}}"
WHOLE_NAME = re.compile(rf"{NAME}")
BY = re.compile(
    r"^(?:by|written by|story by|reported by|posted by|author|words by|text by|von|par|por|di|door|af|av|"
    r"автор|текст)\s?:?\s+(?=\S)",
    re.IGNORECASE,
)
ROLE = re.compile(
    r"\b(?:correspondent|reporter|writer|editor|staff|contributor|columnist|bureau|analyst|journalist|"
    r"fellow|producer|chief|press|"
    r"korrespondent\w*|redakteur\w*|journaliste|periodista|redacción|giornalista|корреспондент)\b",
    re.IGNORECASE,
)
AND = re.compile(r"\s*(?:,? and |,? & |,? und |,? et |,? y |,? e |,? и |;|,|\||/)\s*")
TAIL = re.compile(
    r"\s+(?:in|for|on|at|from|special to|updated|published|posted)\s.*$|\s[|•·–—-]\s.*$|\s?@\w+.*$", re.IGNORECASE
)
LONGEST_BYLINE = 20  # words
LONGEST_NAMES = 9  # words: two names and an outlet
LONGEST_NAME = 4  # words
NO_NAMES = """
the this that how why what when who where is are was new more all your our breaking live key about
news bell staff desk team agency press council ministry university street times post daily weekly world
"""
"""Words that show that a short line is a heading, a label or an institution, and no person."""
NO_NAME_WORDS = frozenset(NO_NAMES.split())


def is_name(text: str) -> bool:
    """Return whether a line is nothing but the name of a person."""
    words = text.split()
    if (
        not 1 < len(words) <= LONGEST_NAME
        or not NO_NAME_WORDS.isdisjoint(text.casefold().split())
        or text.endswith(".")
    ):
        return False
    return WHOLE_NAME.fullmatch(text) is not None and not ROLE.search(text)


def opens_with_names(text: str) -> bool:
    """Return whether a short line is a name, or begins with two ("Ann Lee and Bo Diaz Example Post")."""
    first, joined, _ = text.partition(" and ")
    return is_name(text) or (bool(joined) and is_name(first) and count_words(text) <= LONGEST_NAMES and text[-1] != ".")


def is_byline(text: str) -> bool:
    """Return whether a line names writers as bylines do: "By Ann Lee and Bo Diaz", "Ann Lee, Special Correspondent"."""
    if count_words(text) > LONGEST_BYLINE:
        return False
    by = BY.match(text)
    if by:
        return bool(split_authors(text))
    name, comma, role = text.partition(",")
    return bool(comma) and is_name(name.strip()) and bool(ROLE.search(role)) and not text.endswith(".")


def split_authors(text: str) -> tuple[str, ...]:
    """Return the names in a byline, one by one; what is a role, a place or an outlet is left out."""
    words = TAIL.sub("", BY.sub("", text, count=1)).strip(" .,")
    found = [part.strip() for part in AND.split(words) if part]
    return tuple(
        name for name in dict.fromkeys(found) if (is_name(name) and not name.isupper()) or is_capital_name(name)
    )


def is_capital_name(text: str) -> bool:
    """Return whether a name stands in capitals, as some outlets print bylines; a single word could be anything."""
    return text.isupper() and is_name(text)

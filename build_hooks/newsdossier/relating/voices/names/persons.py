"""Whether words may name a person."""

from collections.abc import Sequence

from newsdossier.relating.voices.names.no_persons import DEMONYMS, NEVER_LAST, OPENING_NO_PERSON
from newsdossier.relating.voices.words.days import DAYS
from newsdossier.relating.voices.words.function_words import STOPS
from newsdossier.relating.voices.words.institutions import INSTITUTION_HEADS
from newsdossier.relating.voices.words.look_alikes import LIKE_MONTHS, LIKE_VERBS


def is_person(words: Sequence[str]) -> bool:
    """Return whether words may name a person: no word of institutions or newspapers, no day, none all in capitals."""
    if not words or (len(words) > 1 and words[0].lower() in NO_GIVEN_NAME):
        return False
    if words[-1].lower() in NEVER_LAST and not is_surname(words, len(words) - 1):
        return False
    for word in words:
        if (word.isupper() and len(word) > 2) or (word.lower() in IN_NO_PERSON and word not in LIKE_OTHER_WORDS):
            return False
    return True


OF_PAGES = frozenset({"videos", "photos", "newsletter", "newsletters", "navigation", "menu"})
"""Words of buttons, which have capitals as names have: "Replay More Videos"."""
IN_NO_PERSON = INSTITUTION_HEADS | DAYS | STOPS | OF_PAGES | {"tower", "towers", "street", "avenue", "hotel"}
NO_GIVEN_NAME = OPENING_NO_PERSON | DEMONYMS
LIKE_OTHER_WORDS = LIKE_VERBS | LIKE_MONTHS


def is_surname(words: Sequence[str], index: int) -> bool:
    """Return whether a title closes a name, and so is a surname: "Peter King"."""
    return 0 < index == len(words) - 1 and words[index].lower() in SURNAMES


SURNAMES = frozenset({"king", "prince", "bishop", "major", "judge", "pope", "dean", "marshall", "abbot", "chambers"})

"""Words that are capitalised wherever they stand, and name nobody."""

from functools import lru_cache

from babel import Locale

NO_NAMES = frozenset("I I'm I've I'd I'll Mr Mrs Ms Dr TV OK".split())  # noqa: SIM905  -- reads better


def is_no_name(word: str) -> bool:
    return word in NO_NAMES or word.casefold() in calendar_words()


@lru_cache(maxsize=1)
def calendar_words() -> frozenset[str]:
    """Return months, weekdays and names of languages in English: words that are capitalised and name nobody."""
    english = Locale("en")
    days = (name for width in ("wide", "abbreviated") for name in english.days["format"][width].values())
    months = (name for width in ("wide", "abbreviated") for name in english.months["format"][width].values())
    languages = (str(name) for name in english.languages.values())
    return frozenset(name.casefold().rstrip(".") for name in (*days, *months, *languages, "Sept"))

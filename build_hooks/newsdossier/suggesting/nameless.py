"""Words that are capitalised wherever they stand, and by themselves name nobody."""

from functools import lru_cache

from babel.core import get_global

from newsdossier.model.locales import parse_locale

NO_NAMES = frozenset("I I'm I've I'd I'll Mr Mrs Ms Dr TV OK".split())  # noqa: SIM905  -- reads better


def is_no_name(word: str) -> bool:
    return word in NO_NAMES or word.casefold() in calendar_words()


def is_language(word: str) -> bool:
    return word.casefold() in languages()


def is_demonym(word: str) -> bool:
    return word.casefold() in official_languages()


@lru_cache(maxsize=1)
def calendar_words() -> frozenset[str]:
    """Return months and weekdays in English."""
    english = parse_locale("en")
    days = (name for width in ("wide", "abbreviated") for name in english.days["format"][width].values())
    months = (name for width in ("wide", "abbreviated") for name in english.months["format"][width].values())
    return frozenset(name.casefold().rstrip(".") for name in (*days, *months, "Sept"))


@lru_cache(maxsize=1)
def languages() -> frozenset[str]:
    """Return the names of languages in English. Some are names of places too: Alabama, Dakota."""
    return frozenset(str(name).casefold() for name in parse_locale("en").languages.values())


@lru_cache(maxsize=1)
def official_languages() -> frozenset[str]:
    """Return the names of those that are official somewhere: "Korean" says from where somebody or something is."""
    spoken = get_global("territory_languages").values()
    official = {code for tongues in spoken for code, facts in tongues.items() if facts["official_status"]}
    return frozenset(str(name).casefold() for code, name in parse_locale("en").languages.items() if code in official)

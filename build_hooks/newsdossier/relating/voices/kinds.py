"""What a text says that a source is, read from the words that name it. Nothing is looked up elsewhere."""

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from newsdossier.model.taxonomy import EntityKind, OutletKind
from newsdossier.model.voices import SourceKind
from newsdossier.relating.voices.words import (
    AGENCIES_ELSEWHERE,
    AGENCY_PHRASES,
    DETERMINERS,
    DOCUMENT_HEADS,
    ENDINGS_ELSEWHERE,
    INSTITUTION_HEADS,
    INSTITUTIONS_ELSEWHERE,
    MEDIA_HEADS,
    OUTLET_ENDINGS,
    STATE_WORDS,
    TITLES,
    UNNAMED_HEADS,
)

OUTLET_KINDS = {OutletKind.AGENCY: SourceKind.NEWS_AGENCY, OutletKind.STATE_MEDIA: SourceKind.STATE_MEDIA}
ENTITY_KINDS = {
    EntityKind.PERSON: SourceKind.PERSON,
    EntityKind.ORGANISATION: SourceKind.INSTITUTION,
    EntityKind.PLACE: SourceKind.INSTITUTION,
    EntityKind.WORK: SourceKind.DOCUMENT,
}
"""A place that speaks is its government: "Seoul said"."""
REMEMBERED = 16_384  # sources: the same few speak in most articles, and a dozen rules look at each
Rule = Callable[[str, list[str], list[str]], SourceKind | None]


@lru_cache(maxsize=REMEMBERED)
def read_kind(told: tuple[str, ...], *, name: str) -> SourceKind:
    """Return the kind that the words of a source tell; of the rules in the table the first that speaks."""
    words = list(told)
    lows = [word.lower() for word in words]
    kinds = (rule(name, words, lows) for rule in RULES)
    return next((kind for kind in kinds if kind is not None), SourceKind.PERSON)


def by_state_media(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    if STATE_WORDS.isdisjoint(words) and lows[0] not in STATE_WORDS:
        return None
    is_media = not MEDIA_HEADS.isdisjoint(lows) or is_called_agency(lows) or words[-1] == "Agency"
    return SourceKind.STATE_MEDIA if is_media else None


def by_agency(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    is_called_so = is_called_agency(lows) or not AGENCIES_ELSEWHERE.isdisjoint(lows)
    return SourceKind.NEWS_AGENCY if is_called_so else None


AGENCY_ENDS = frozenset(last for _, last in AGENCY_PHRASES)


def is_called_agency(lows: list[str]) -> bool:
    return not AGENCY_ENDS.isdisjoint(lows) and any(pair in AGENCY_PHRASES for pair in pairwise(lows))


def by_unnamed(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    """People whom nobody names; a spokesman of a ministry speaks for it, and is not named either."""
    head = head_of(lows)
    return SourceKind.UNNAMED if head in UNNAMED_HEADS and not words[lows.index(head)][0].isupper() else None


def by_unnamed_at_start(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    return SourceKind.UNNAMED if len(words) == 1 and lows[0] in UNNAMED_HEADS else None


def by_document(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    head = head_of(lows)
    return SourceKind.DOCUMENT if head in DOCUMENT_HEADS and not words[lows.index(head)][0].isupper() else None


def by_outlet(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    is_named_so = lows[-1] in OUTLET_ENDINGS and words[-1][0].isupper() and len(words) > 1
    return (
        SourceKind.OUTLET if is_named_so or head_of(lows) in MEDIA_HEADS or not MEDIA_HEADS.isdisjoint(words) else None
    )


def by_institution(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    if not INSTITUTIONS_ELSEWHERE.isdisjoint(lows) or lows[-1].endswith("ministerium"):
        return SourceKind.INSTITUTION
    is_headed = not INSTITUTION_HEADS.isdisjoint(lows) and (name == " ".join(words) or lows[-1] in INSTITUTION_HEADS)
    is_initials = name.isupper() and " " not in name and len(name) > 1
    return SourceKind.INSTITUTION if is_headed or is_initials else None


def by_lower_case(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    """Words without any capital name nobody: "the union", "port sources"."""
    if any(word[0].isupper() for word in words[1:]) or (words[0][0].isupper() and lows[0] not in DETERMINERS):
        return None
    return SourceKind.INSTITUTION if lows[-1] in INSTITUTION_HEADS else SourceKind.UNNAMED


def by_ending_elsewhere(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    """A name in a script without capitals, as its last letters tell; a person's where they tell nothing."""
    if words[0].lower() != words[0].upper():
        return None
    told = (is_agency for endings, is_agency in ENDINGS_ELSEWHERE if words[-1].endswith(endings))
    is_agency = next(told, None)
    if is_agency is None:
        return SourceKind.PERSON
    return SourceKind.NEWS_AGENCY if is_agency else SourceKind.INSTITUTION


def by_article(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    """A name with an article is no person's: "the White House"."""
    is_name = len(words) > 1 and all(word[0].isupper() for word in words[1:]) and TITLES.isdisjoint(lows)
    return SourceKind.INSTITUTION if is_name and lows[0] == "the" else None


RULES: tuple[Rule, ...] = (
    by_state_media,
    by_agency,
    by_unnamed,
    by_unnamed_at_start,
    by_document,
    by_outlet,
    by_institution,
    by_ending_elsewhere,
    by_lower_case,
    by_article,
)
"""What the text calls it outranks what its name looks like."""


def head_of(lows: list[str]) -> str:
    """Return the noun on which the phrase hangs: "spokesman" in "a spokesman for the ministry"."""
    joiner = next((index for index, low in enumerate(lows) if index and low in PARTING), len(lows))
    return lows[joiner - 1]


PARTING = frozenset({"of", "for", "at", "from", "in", "with", "familiar", "close", "on"})

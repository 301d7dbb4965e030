"""What a text says that a source is, read from the words that name it. Nothing is looked up elsewhere."""

from collections.abc import Callable
from functools import lru_cache

from newsdossier.model.taxonomy import EntityKind, OutletKind
from newsdossier.model.voices import SourceKind
from newsdossier.relating.voices.phrases.heads import head_of
from newsdossier.relating.voices.sources.media import (
    CALLED_MEDIA,
    is_agency_at,
    is_named_as_outlet,
    is_own_page,
    media_head,
)
from newsdossier.relating.voices.words.documents import DOCUMENT_HEADS
from newsdossier.relating.voices.words.elsewhere import AGENCIES_ELSEWHERE, ENDINGS_ELSEWHERE, INSTITUTIONS_ELSEWHERE
from newsdossier.relating.voices.words.function_words import DETERMINERS
from newsdossier.relating.voices.words.institutions import ANY_BODY, INSTITUTION_HEADS
from newsdossier.relating.voices.words.media import OUTLET_ENDINGS, STATE_WORDS
from newsdossier.relating.voices.words.people import TITLES, UNNAMED_HEADS

OUTLET_KINDS = {OutletKind.AGENCY: SourceKind.NEWS_AGENCY, OutletKind.STATE_MEDIA: SourceKind.STATE_MEDIA}
ENTITY_KINDS = {
    EntityKind.PERSON: SourceKind.PERSON,
    EntityKind.ORGANISATION: SourceKind.INSTITUTION,
    EntityKind.PLACE: SourceKind.INSTITUTION,
    EntityKind.WORK: SourceKind.DOCUMENT,
}
"""A place that speaks is its government: "Seoul said"."""
MEDIA_KINDS = frozenset({SourceKind.STATE_MEDIA, SourceKind.NEWS_AGENCY, SourceKind.OUTLET})
REMEMBERED = 16_384  # sources: the same few speak in most articles, and a dozen rules look at each
Rule = Callable[[str, list[str], list[str]], SourceKind | None]


@lru_cache(maxsize=REMEMBERED)
def read_kind(told: tuple[str, ...], *, name: str) -> SourceKind:
    """Return the kind that the words of a source tell."""
    return find_kind(list(told), [word.lower() for word in told], name=name)


def find_kind(words: list[str], lows: list[str], *, name: str) -> SourceKind:
    """Return the same of words that stand beside those in lower case; of the rules the first that speaks."""
    for rule in RULES_OF_NAMES if CALLING_WORDS.isdisjoint(lows) else RULES:
        kind = rule(name, words, lows)
        if kind is not None:
            return kind
    return SourceKind.PERSON


def by_state_media(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    if STATE_WORDS.isdisjoint(lows):
        return None
    if words[-1] == "Agency":
        return SourceKind.STATE_MEDIA
    at = media_head(words, lows)
    if at is None or is_own_page(words, lows, at):
        return None
    return None if STATE_WORDS.isdisjoint(lows[:at]) else SourceKind.STATE_MEDIA


def by_agency(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    at = media_head(words, lows)
    is_called_so = at is not None and is_agency_at(lows, at)
    return SourceKind.NEWS_AGENCY if is_called_so or not AGENCIES_ELSEWHERE.isdisjoint(lows) else None


def by_unnamed(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    """People whom nobody names; a spokesman of a ministry speaks for it, and is not named either."""
    if UNNAMED_HEADS.isdisjoint(lows):
        return None
    head = head_of(lows)
    return SourceKind.UNNAMED if head in UNNAMED_HEADS and not words[lows.index(head)][0].isupper() else None


def by_unnamed_at_start(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    return SourceKind.UNNAMED if len(words) == 1 and lows[0] in UNNAMED_HEADS else None


def by_document(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    if DOCUMENT_HEADS.isdisjoint(lows):
        return None
    head = head_of(lows)
    if head == HEARSAY and all(word.islower() for word in words[1:]):
        return SourceKind.UNNAMED
    return SourceKind.DOCUMENT if head in DOCUMENT_HEADS and not words[lows.index(head)][0].isupper() else None


HEARSAY = "reports"
"""Whose they are is not said: "initial reports"."""


def by_outlet(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    at = media_head(words, lows)
    if at is not None:
        return SourceKind.INSTITUTION if is_own_page(words, lows, at) else SourceKind.OUTLET
    return SourceKind.OUTLET if is_named_as_outlet(words, lows) else None


def by_any_body(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    """ "The firm" names no firm."""
    if lows[-1] not in ANY_BODY:
        return None
    return SourceKind.UNNAMED if all(word.islower() for word in words[lows[0] in DETERMINERS :]) else None


def by_institution(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    if not INSTITUTIONS_ELSEWHERE.isdisjoint(lows) or lows[-1].endswith("ministerium"):
        return SourceKind.INSTITUTION
    is_headed = lows[-1] in INSTITUTION_HEADS or (not INSTITUTION_HEADS.isdisjoint(lows) and name == " ".join(words))
    is_initials = name.isupper() and " " not in name and len(name) > 1
    return SourceKind.INSTITUTION if is_headed or is_initials else None


def by_lower_case(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    """Words without any capital name nobody: "the union", "port sources"."""
    if (words[0][0].isupper() and lows[0] not in DETERMINERS) or any(word[0].isupper() for word in words[1:]):
        return None
    return SourceKind.INSTITUTION if lows[-1] in INSTITUTION_HEADS else SourceKind.UNNAMED


def by_ending_elsewhere(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    """A name in a script without capitals, as its last letters tell; a person's where they tell nothing."""
    if lows[0] != words[0].upper():
        return None
    told = (is_agency for endings, is_agency in ENDINGS_ELSEWHERE if words[-1].endswith(endings))
    is_agency = next(told, None)
    if is_agency is None:
        return SourceKind.PERSON
    return SourceKind.NEWS_AGENCY if is_agency else SourceKind.INSTITUTION


def by_article(name: str, words: list[str], lows: list[str]) -> SourceKind | None:
    """A name with an article is no person's: "the White House"."""
    if lows[0] != "the" or len(words) == 1:
        return None
    is_name = all(word[0].isupper() for word in words[1:]) and TITLES.isdisjoint(lows)
    return SourceKind.INSTITUTION if is_name else None


RULES_OF_CALLING_WORDS: tuple[Rule, ...] = (
    by_state_media,
    by_agency,
    by_unnamed,
    by_unnamed_at_start,
    by_document,
    by_outlet,
)
"""What the text calls it outranks what its name looks like."""
CALLING_WORDS = frozenset().union(
    *(STATE_WORDS, CALLED_MEDIA, AGENCIES_ELSEWHERE, UNNAMED_HEADS, DOCUMENT_HEADS, OUTLET_ENDINGS)
)
"""Where none of these stands, as in most names, none of those rules speaks."""
RULES_OF_NAMES: tuple[Rule, ...] = (by_any_body, by_institution, by_ending_elsewhere, by_lower_case, by_article)
RULES = (*RULES_OF_CALLING_WORDS, *RULES_OF_NAMES)

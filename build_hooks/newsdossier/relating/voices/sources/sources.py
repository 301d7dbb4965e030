"""From the words that stand beside a verb to the source that they name."""

from functools import lru_cache
from typing import NamedTuple

from newsdossier.model.mention import Mention
from newsdossier.model.taxonomy import EntityKind, Outlet, Taxonomies
from newsdossier.model.voices import NamedSource, SourceKind
from newsdossier.relating.voices.names.no_persons import DEMONYMS, OPENING_NO_PERSON
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.segments.sheet import Leaf
from newsdossier.relating.voices.segments.tokens import Tokens
from newsdossier.relating.voices.sources.antecedents import BY_AGE, resolve_pronoun
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.sources.kinds import ENTITY_KINDS, MEDIA_KINDS, OUTLET_KINDS, find_kind, read_kind
from newsdossier.relating.voices.sources.media import AGENCIES_BY_NAME
from newsdossier.relating.voices.sources.naming import REMEMBERED, bare, name_of_medium, name_of_person
from newsdossier.relating.voices.words.genders import GENDERS
from newsdossier.relating.voices.words.pronouns import PRONOUNS


def resolve_source(leaf: Leaf, tokens: Tokens, phrase: Phrase, *, cast: Cast) -> NamedSource | None:
    """Return the source that the phrase names; None for a pronoun that stands for nobody named before."""
    source = read_source(leaf, tokens, phrase, cast=cast)
    if source is not None:
        cast.named.append(source)
    return source


def read_source(leaf: Leaf, tokens: Tokens, phrase: Phrase, *, cast: Cast) -> NamedSource | None:
    """Return the same, and leave it out of those who may be spoken of later."""
    place = tokens.place(*phrase)
    words = tokens.words[phrase.first : phrase.last]
    low = tokens.lows[phrase.first]
    pronoun = low if len(words) == 1 and low in PRONOUNS else called_by_age(words)
    if pronoun:
        return resolve_pronoun(leaf, pronoun, *place, cast=cast)
    mention = cast.mention_in(leaf, *place)
    if mention is not None and is_source(mention, place[1], words):
        return of_entity(leaf, mention, words, cast=cast)
    return of_outlet(leaf, words, place, cast=cast) or of_name(leaf, words, place, cast=cast)


def called_by_age(words: list[str]) -> str:
    """Return the word that calls somebody by his age: "the 29-year-old", "the 46-year-old South African"; else ""."""
    last = len(words) - 1
    while last > 0 and (words[last].lower() in DEMONYMS or words[last].lower() in OPENING_NO_PERSON):
        last -= 1
    return words[last] if words[last].endswith(BY_AGE) else ""


def is_source(mention: Mention, end: int, words: list[str]) -> bool:
    """Return whether an entity is the source itself, and not a part of its name: "Mora" in "Mora's council"."""
    if mention.end == end:
        return True
    return mention.kind is EntityKind.ORGANISATION and read_kind(tuple(words), name="") in MEDIA_KINDS


def of_entity(leaf: Leaf, mention: Mention, words: list[str], *, cast: Cast) -> NamedSource:
    entity = cast.taxonomies.entities.get(mention.entity)
    kind = ENTITY_KINDS[mention.kind]
    if mention.kind is EntityKind.ORGANISATION:
        told = read_kind(tuple(words), name=mention.words)
        kind = told if told is not SourceKind.PERSON else kind
    return NamedSource(
        name=cast.longest_mention(mention.entity) or (entity.name if entity else mention.words),
        kind=kind,
        span=leaf.span(mention.start, mention.end),
        entity=mention.entity,
    )


def of_outlet(leaf: Leaf, words: list[str], place: tuple[int, int], *, cast: Cast) -> NamedSource | None:
    """Return the outlet of the dossier that the words name; None where they name none."""
    found = outlet_in(words, cast=cast)
    if found is None:
        return None
    key, outlet = found
    kind = OUTLET_KINDS.get(outlet.kind, SourceKind.OUTLET) if outlet.kind else SourceKind.OUTLET
    return NamedSource(name=outlet.name, kind=kind, span=leaf.span(*place), outlet=key)


def outlet_in(words: list[str], *, cast: Cast) -> tuple[str, Outlet] | None:
    if not cast.outlets_by_name:
        return None
    for first in range(len(words)):
        for last in range(len(words), first, -1):
            found = cast.outlets_by_name.get(" ".join(words[first:last]))
            if found is not None and (first or last - first == len(words) or words[first][0].isupper()):
                return found
    return None


def of_name(leaf: Leaf, words: list[str], place: tuple[int, int], *, cast: Cast) -> NamedSource | None:
    """Return the news agency of that name, else what the words themselves tell; None for a single sign."""
    name = bare(leaf.text[slice(*place)])
    agency = AGENCIES_BY_NAME.get(name)
    if agency is not None:
        return NamedSource(name=agency, kind=SourceKind.NEWS_AGENCY, span=leaf.span(*place))
    return of_words(leaf, words, name, place, cast=cast) if len(name) > 1 else None


def of_words(leaf: Leaf, words: list[str], plain: str, place: tuple[int, int], *, cast: Cast) -> NamedSource:
    told = read_words(tuple(words))
    is_single = told.kind is PERSON and len(words) == 1 and words[0][0].isupper()
    is_nobody = is_single and not cast.known_names().is_name_of_person(words[0])
    kind = SourceKind.INSTITUTION if is_nobody else told.kind  # persons are named in full somewhere
    if kind is PERSON and told.person:
        name = cast.name_at(told.person, leaf, place[1], told.pronoun)
        if told.pronoun is not None:
            cast.genders.setdefault(name, told.pronoun)
    elif kind in MEDIA_KINDS:
        name = spell_out(name_of_medium(tuple(words)) or plain, cast=cast)
    else:
        name = cast.full_name(plain)
    return NamedSource(name, kind, leaf.span(*place))


PERSON = SourceKind.PERSON  # looked up once: it is asked of every source


class Told(NamedTuple):
    """What the words of a source tell without their article."""

    person: str
    """The name of a person in them; "" where there is none."""
    kind: SourceKind
    pronoun: str | None
    """ "she" in "Mrs Brennick", "spokeswoman Brennick"."""


@lru_cache(maxsize=REMEMBERED)  # the same few speak in most articles
def read_words(words: tuple[str, ...]) -> Told:
    spelt, lows = list(words), [word.lower() for word in words]
    person = " ".join(name_of_person(spelt))
    pronouns = [] if GENDERS.keys().isdisjoint(lows) else [GENDERS[low] for low in lows if low in GENDERS]
    return Told(person, find_kind(spelt, lows, name=person or " ".join(words)), pronouns[0] if pronouns else None)


def spell_out(name: str, *, cast: Cast) -> str:
    """Return the name by which an agency is known, what initials stand for in this article, else the name."""
    return AGENCIES_BY_NAME.get(name) or (cast.full_name(name) if name.isupper() else name)


def index_outlets(taxonomies: Taxonomies) -> dict[str, tuple[str, Outlet]]:
    """Return the outlets of the dossier by each of their names."""
    return {
        name: (key, outlet)
        for key, outlet in sorted(taxonomies.outlets.items())
        for name in (outlet.name, *outlet.aliases)
    }

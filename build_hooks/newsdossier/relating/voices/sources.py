"""From the words that stand beside a verb to the source that they name."""

from dataclasses import dataclass, field

from newsdossier.model.mention import Mention
from newsdossier.model.taxonomy import EntityKind, Outlet, Taxonomies
from newsdossier.model.voices import NamedSource, SourceKind
from newsdossier.relating.voices.kinds import ENTITY_KINDS, OUTLET_KINDS, read_kind
from newsdossier.relating.voices.names import Names, find_names, is_person, strip_titles
from newsdossier.relating.voices.phrases import Phrase
from newsdossier.relating.voices.sheet import Leaf, Sheet
from newsdossier.relating.voices.tokens import Tokens
from newsdossier.relating.voices.words import PERSON_PRONOUNS, PLURAL_PRONOUNS, PRONOUNS, THING_PRONOUNS

REMEMBERED = 12  # sources: a pronoun reaches no further back
PERSONAL = frozenset({SourceKind.PERSON, SourceKind.UNNAMED})
SELF_SPEAKING = frozenset(
    {SourceKind.INSTITUTION, SourceKind.STATE_MEDIA, SourceKind.NEWS_AGENCY, SourceKind.OUTLET, SourceKind.DOCUMENT}
)
MEDIA_KINDS = frozenset({SourceKind.STATE_MEDIA, SourceKind.NEWS_AGENCY, SourceKind.OUTLET})
PRONOUN_KINDS = {
    **dict.fromkeys(PERSON_PRONOUNS, PERSONAL),
    **dict.fromkeys(THING_PRONOUNS, SELF_SPEAKING),
    **dict.fromkeys(PLURAL_PRONOUNS, SELF_SPEAKING | {SourceKind.UNNAMED}),
}


@dataclass(slots=True)
class Cast:
    """The sources of one article while it is read, in the order in which they were named."""

    sheet: Sheet
    outlets_by_name: dict[str, tuple[str, Outlet]]
    taxonomies: Taxonomies
    named: list[NamedSource] = field(default_factory=list)
    names: Names | None = None

    def resolve(self, leaf: Leaf, tokens: Tokens, phrase: Phrase) -> NamedSource | None:
        """Return the source that the phrase names; None for a pronoun that stands for nobody named before."""
        source = self.read(leaf, tokens, phrase)
        if source is not None:
            self.named.append(source)
        return source

    def read(self, leaf: Leaf, tokens: Tokens, phrase: Phrase) -> NamedSource | None:
        start, end = tokens.starts[phrase.first], tokens.ends[phrase.last - 1]
        low = tokens.lows[phrase.first]
        if phrase.last - phrase.first == 1 and low in PRONOUNS:
            return self.antecedent(leaf, low, start, end)
        words = tokens.words[phrase.first : phrase.last]
        mention = self.mention_in(leaf, start, end)
        if mention is not None and is_source(mention, end, words):
            return self.of_entity(leaf, mention, words)
        outlet = self.outlet_in(words)
        if outlet is not None:
            key, entry = outlet
            kind = OUTLET_KINDS.get(entry.kind, SourceKind.OUTLET) if entry.kind else SourceKind.OUTLET
            return NamedSource(name=entry.name, kind=kind, span=leaf.span(start, end), outlet=key)
        return self.of_words(leaf, words, start, end)

    def antecedent(self, leaf: Leaf, low: str, start: int, end: int) -> NamedSource | None:
        fitting = (one for one in reversed(self.named[-REMEMBERED:]) if one.kind in PRONOUN_KINDS[low])
        found = next(fitting, None)
        return found and NamedSource(
            name=found.name,
            kind=found.kind,
            span=leaf.span(start, end),
            entity=found.entity,
            outlet=found.outlet,
        )

    def mention_in(self, leaf: Leaf, start: int, end: int) -> Mention | None:
        """Return the last mention that ends with the phrase, or stands in it."""
        inside = [one for one in self.sheet.mentions.get(leaf.passage, ()) if start <= one.start and one.end <= end]
        return inside[-1] if inside else None

    def of_entity(self, leaf: Leaf, mention: Mention, words: list[str]) -> NamedSource:
        entity = self.taxonomies.entities.get(mention.entity)
        kind = ENTITY_KINDS[mention.kind]
        if mention.kind is EntityKind.ORGANISATION:
            told = read_kind(words, name=mention.words)
            kind = told if told is not SourceKind.PERSON else kind
        return NamedSource(
            name=self.longest_mention(mention.entity) or (entity.name if entity else mention.words),
            kind=kind,
            span=leaf.span(mention.start, mention.end),
            entity=mention.entity,
        )

    def longest_mention(self, entity: str) -> str:
        mentions = (one for one in self.sheet.article.mentions if one.entity == entity)
        return max(mentions, key=lambda one: (len(one.words), -one.passage, -one.start)).words

    def outlet_in(self, words: list[str]) -> tuple[str, Outlet] | None:
        for first in range(len(words)):
            for last in range(len(words), first, -1):
                found = self.outlets_by_name.get(" ".join(words[first:last]))
                if found is not None and (first or last - first == len(words) or words[first][0].isupper()):
                    return found
        return None

    def of_words(self, leaf: Leaf, words: list[str], start: int, end: int) -> NamedSource:
        person = name_of_person(words)
        kind = read_kind(words, name=" ".join(person))
        if kind is SourceKind.PERSON and person:
            name = self.full_name(" ".join(person))
        elif kind in MEDIA_KINDS:
            name = self.full_name(name_of_medium(words) or bare(leaf.text[start:end]))
        else:
            name = self.full_name(bare(leaf.text[start:end]))
        return NamedSource(name=name, kind=kind, span=leaf.span(start, end))

    def full_name(self, name: str) -> str:
        if " " in name:
            return name
        if self.names is None:
            self.names = find_names(leaf.text for leaf in self.sheet.leaves)
        return self.names.full(name)


def is_source(mention: Mention, end: int, words: list[str]) -> bool:
    """Return whether an entity is the source itself, and not a part of its name: "Mora" in "Mora's council"."""
    if mention.end == end:
        return True
    return mention.kind is EntityKind.ORGANISATION and read_kind(words, name="") in MEDIA_KINDS


def name_of_medium(words: list[str]) -> str:
    """Return the name in "state media KCNA" or "state KCNA news agency"; "" for "Merrin state media"."""
    initials = [word for word in words if word.isupper() and len(word) > 2]
    closing = name_at_end(words)
    return " ".join(closing) if closing else initials[0] if initials else ""


def name_at_end(words: list[str]) -> list[str]:
    first = len(words)
    while first and (words[first - 1][0].isupper() or words[first - 1] in PARTICLES):
        first -= 1
    return words[first:]


def name_of_person(words: list[str]) -> list[str]:
    """Return the words of a person's name that close the phrase; none where they are no person's."""
    run = name_at_end(words)
    possessive = max((index for index, word in enumerate(run) if word.endswith(("'s", "’s"))), default=-1)
    name = strip_titles(run[possessive + 1 :])
    return name if name and is_person(name) else []


PARTICLES = frozenset({"de", "la", "van", "von", "der", "den", "al", "bin", "ben", "di", "da", "del"})


def bare(text: str) -> str:
    """Return the words of a phrase without "the"."""
    first, _, rest = text.partition(" ")
    collapsed = " ".join((rest if first.lower() == "the" and rest else text).split())
    return collapsed.removesuffix("'s").removesuffix("’s")


def index_outlets(taxonomies: Taxonomies) -> dict[str, tuple[str, Outlet]]:
    """Return the outlets of the dossier by each of their names."""
    return {
        name: (key, outlet)
        for key, outlet in sorted(taxonomies.outlets.items())
        for name in (outlet.name, *outlet.aliases)
    }

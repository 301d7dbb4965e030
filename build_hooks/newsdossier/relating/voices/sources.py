"""From the words that stand beside a verb to the source that they name."""

import re
from dataclasses import dataclass, field, replace

from newsdossier.model.clean_text import Fate
from newsdossier.model.mention import Mention
from newsdossier.model.taxonomy import EntityKind, Outlet, Taxonomies
from newsdossier.model.voices import NamedSource, SourceKind
from newsdossier.relating.voices.given_names import pronoun_of
from newsdossier.relating.voices.kinds import ENTITY_KINDS, OUTLET_KINDS, head_of, read_kind
from newsdossier.relating.voices.languages import Language
from newsdossier.relating.voices.media import AGENCIES_BY_NAME
from newsdossier.relating.voices.names.known import Names, find_names
from newsdossier.relating.voices.names.patterns import NAME
from newsdossier.relating.voices.names.strip import after_possessive, from_given_name, strip_titles
from newsdossier.relating.voices.naming import bare, name_of_medium, name_of_person
from newsdossier.relating.voices.phrases.phrase import Phrase
from newsdossier.relating.voices.sheet import Leaf, Sheet
from newsdossier.relating.voices.tokens import Tokens
from newsdossier.relating.voices.words.people import ROLES, UNNAMED_HEADS
from newsdossier.relating.voices.words.pronouns import PERSON_PRONOUNS, PLURAL_PRONOUNS, PRONOUNS, THING_PRONOUNS

GENDERS = {
    **dict.fromkeys(("she", "her", "ms", "mrs", "miss", "woman", "mother", "sister", "wife", "spokeswoman"), "she"),
    **dict.fromkeys(("he", "him", "mr", "man", "father", "brother", "husband", "spokesman"), "he"),
}
NEVER_ONE_PERSON = frozenset(head for head in UNNAMED_HEADS if head.endswith("s")) | frozenset(
    {
        "one",
        "some",
        "many",
        "most",
        "several",
        "both",
        "another",
        "people",
        "women",
        "men",
        "staff",
        "crew",
        "family",
        "couple",
    }
)
"""Never "he" or "she"."""
BY_AGE = "-year-old"
"""Whom the text calls "the 29-year-old" it has named before."""
ISSUED = frozenset({"statement", "announcement"})
"""What speaks for who issued it: "it" is the issuer."""
MOST_NAMINGS = 2  # times that an article names an outlet that was told something; whoever is named more is in the story
CAPITALISED = frozenset({Fate.HEADLINE, Fate.HEADING})
"""Titles give every word a capital, so they cannot tell a name."""
SUBJECT = re.compile(rf"(?:^|[.!?]['\"”’]? )(?:(?:But|And|While|When) )?(?P<name>{NAME.pattern})")
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
    language: Language | None = None
    """How the article's language reports; None for English."""
    named: list[NamedSource] = field(default_factory=list)
    names: Names | None = None
    genders: dict[str, str] = field(default_factory=dict)
    """By the name of a source, from titles and from the pronouns that stood for it."""

    def at(self, known: int) -> "Cast":
        """Return the cast as it stood when so many sources had been named."""
        return replace(self, names=self.known_names(), named=self.named[max(0, known - REMEMBERED) : known])

    def resolve(self, leaf: Leaf, tokens: Tokens, phrase: Phrase) -> NamedSource | None:
        """Return the source that the phrase names; None for a pronoun that stands for nobody named before."""
        source = self.read(leaf, tokens, phrase)
        if source is not None:
            self.named.append(source)
        return source

    def read(self, leaf: Leaf, tokens: Tokens, phrase: Phrase) -> NamedSource | None:
        start, end = tokens.place(*phrase)
        low = tokens.lows[phrase.first]
        if phrase.last - phrase.first == 1 and low in PRONOUNS:
            return self.antecedent(leaf, low, start, end)
        words = tokens.words[phrase.first : phrase.last]
        if words[-1].endswith(BY_AGE):
            return self.antecedent(leaf, words[-1], start, end)
        mention = self.mention_in(leaf, start, end)
        if mention is not None and is_source(mention, end, words):
            return self.of_entity(leaf, mention, words)
        outlet = self.outlet_in(words)
        if outlet is not None:
            key, entry = outlet
            kind = OUTLET_KINDS.get(entry.kind, SourceKind.OUTLET) if entry.kind else SourceKind.OUTLET
            return NamedSource(name=entry.name, kind=kind, span=leaf.span(start, end), outlet=key)
        name = bare(leaf.text[start:end])
        agency = AGENCIES_BY_NAME.get(name)
        if agency is not None:
            return NamedSource(name=agency, kind=SourceKind.NEWS_AGENCY, span=leaf.span(start, end))
        return self.of_words(leaf, words, name, (start, end)) if len(name) > 1 else None

    def antecedent(self, leaf: Leaf, low: str, start: int, end: int) -> NamedSource | None:
        is_person = low in PERSON_PRONOUNS or low.endswith(BY_AGE)
        found = self.person_spoken_of(leaf, start, low) if is_person else None
        if found is None:
            kinds = PERSONAL if is_person else PRONOUN_KINDS[low]
            fitting = (one for one in reversed(self.named[-REMEMBERED:]) if one.kind in kinds)
            found = next((one for one in fitting if self.fits(one, low)), None)
        if found is None and is_person:
            found = self.person_named_before(leaf, start, low)
        if found is None:
            return None
        if low in GENDERS:
            self.genders.setdefault(found.name, GENDERS[low])
        return replace(found, span=leaf.span(start, end))

    def fits(self, source: NamedSource, low: str) -> bool:
        """Return whether the text has not called the source "he" where it now says "she"."""
        if low not in GENDERS:
            return low not in THING_PRONOUNS or source.name.lower().split()[-1] not in ISSUED
        head = head_of(source.name.lower().split())
        last = source.name.split()[-1]
        if last.islower() and last.endswith("s") and not last.endswith("ss"):
            return False  # "the flight attendants"
        is_human = source.kind is SourceKind.PERSON or (head in UNNAMED_HEADS | ROLES and head not in NEVER_ONE_PERSON)
        told = GENDERS.get(head) or pronoun_of(source.name) or self.genders.get(source.name, GENDERS[low])
        return is_human and told == GENDERS[low]

    def person_spoken_of(self, leaf: Leaf, before: int, low: str) -> NamedSource | None:
        """Return the person whom this paragraph or the one before it spoke of last: as a source or a subject."""
        index = self.sheet.place_of(leaf)
        for near, end in ((leaf, before), *((one, len(one.text)) for one in self.sheet.leaves[index - 1 : index])):
            candidates = [
                one
                for one in self.named[-REMEMBERED:]
                if one.span.passage == near.passage
                and one.span.start < end
                and one.kind in PERSONAL
                and self.fits(one, low)
            ]
            subject = self.subject_of(near, end, low)
            if subject is not None and self.fits(subject, low):
                candidates.append(subject)
            if candidates:
                return max(candidates, key=lambda one: one.span.start)
        return None

    def person_named_before(self, leaf: Leaf, before: int, low: str) -> NamedSource | None:
        """Return the last person whom this paragraph or the two before it name in full; None where they name none."""
        index = self.sheet.place_of(leaf)
        earlier = ((one, len(one.text)) for one in reversed(self.sheet.leaves[max(0, index - 2) : index]))
        for near, end in ((leaf, before), *earlier):
            for match in reversed(list(NAME.finditer(near.text, 0, end))):
                words = from_given_name(strip_titles(after_possessive(match.group().split())))
                if any(one.start <= match.start() < one.end for one in near.marked):
                    continue  # a title, or whom a speaker names
                if words and near.fate not in CAPITALISED and self.known_names().is_known(words):
                    span = near.span(*match.span())
                    found = NamedSource(name=self.full_name_of(" ".join(words), low), kind=SourceKind.PERSON, span=span)
                    if self.fits(found, low):
                        return found
        return None

    def subject_of(self, leaf: Leaf, before: int, low: str) -> NamedSource | None:
        """Return the person with whose name the last sentence opens that opens with one."""
        found = None
        for match in SUBJECT.finditer(leaf.text, 0, before):
            words = from_given_name(strip_titles(after_possessive(match["name"].split())))
            name = " ".join(words)
            names = self.known_names()
            if words and (names.is_known(words) or names.is_given(words)):
                mention = self.mention_in(leaf, match.start("name"), match.end("name"))
                person = mention if mention and mention.kind is EntityKind.PERSON else None
                found = NamedSource(
                    name=(self.longest_mention(person.entity) if person else "") or self.full_name_of(name, low),
                    kind=SourceKind.PERSON,
                    span=leaf.span(match.start("name"), match.end("name")),
                    entity=person.entity if person else None,
                )
        return found

    def mention_in(self, leaf: Leaf, start: int, end: int) -> Mention | None:
        """Return the last mention that ends with the phrase, or stands in it."""
        inside = [one for one in self.sheet.mentions.get(leaf.passage, ()) if start <= one.start and one.end <= end]
        return inside[-1] if inside else None

    def of_entity(self, leaf: Leaf, mention: Mention, words: list[str]) -> NamedSource:
        entity = self.taxonomies.entities.get(mention.entity)
        kind = ENTITY_KINDS[mention.kind]
        if mention.kind is EntityKind.ORGANISATION:
            told = read_kind(tuple(words), name=mention.words)
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
        if not self.outlets_by_name:
            return None
        for first in range(len(words)):
            for last in range(len(words), first, -1):
                found = self.outlets_by_name.get(" ".join(words[first:last]))
                if found is not None and (first or last - first == len(words) or words[first][0].isupper()):
                    return found
        return None

    def of_words(self, leaf: Leaf, words: list[str], plain: str, place: tuple[int, int]) -> NamedSource:
        told = tuple(words)
        person = name_of_person(told)
        kind = read_kind(told, name=" ".join(person or words))
        if (
            kind is SourceKind.PERSON
            and len(words) == 1
            and words[0][0].isupper()
            and not self.known_names().is_name_of_person(words[0])
        ):
            kind = SourceKind.INSTITUTION  # persons are named in full somewhere
        if kind is SourceKind.PERSON and person:
            name = self.full_name(" ".join(person))
            for word in words:
                if word.lower() in GENDERS:
                    self.genders.setdefault(name, GENDERS[word.lower()])
        elif kind in MEDIA_KINDS:
            name = self.name_of_medium(name_of_medium(told) or plain)
        else:
            name = self.full_name(plain)
        return NamedSource(name=name, kind=kind, span=leaf.span(*place))

    def name_of_medium(self, name: str) -> str:
        """Return the name by which an agency is known, what initials stand for in this article, else the name."""
        return AGENCIES_BY_NAME.get(name) or (self.full_name(name) if name.isupper() else name)

    def full_name(self, name: str) -> str:
        """Return the fullest name that the article gives; it need not be read where the words are no name."""
        return self.known_names().full(name) if name[:1].isupper() and " " not in name else name

    def full_name_of(self, name: str, low: str) -> str:
        """Return the same of whom the text calls "he" or "she"."""
        is_one = low in GENDERS and " " not in name
        return self.known_names().full_of(name, GENDERS[low]) if is_one else self.full_name(name)

    def known_names(self) -> Names:
        if self.names is None:
            self.names = find_names(leaf.text for leaf in self.sheet.leaves if leaf.fate not in CAPITALISED)
        return self.names

    def as_medium(self, listener: NamedSource, *, name: str) -> NamedSource | None:
        """Return whoever was told as an outlet of that name; None for a person, and whoever is in the story."""
        words = name.split()
        is_person = len(words) > 1 and listener.kind is SourceKind.PERSON
        is_free = listener.entity is None and self.known_names().full(name) == name
        is_one_of_many = len(words) == 1 and not words[0].isupper() and self.count(words[0]) > MOST_NAMINGS
        is_medium = is_free and not is_person and not is_one_of_many
        return replace(listener, name=name, kind=SourceKind.OUTLET) if is_medium else None

    def count(self, word: str) -> int:
        return sum(leaf.text.count(word) for leaf in self.sheet.leaves)


def is_source(mention: Mention, end: int, words: list[str]) -> bool:
    """Return whether an entity is the source itself, and not a part of its name: "Mora" in "Mora's council"."""
    if mention.end == end:
        return True
    return mention.kind is EntityKind.ORGANISATION and read_kind(tuple(words), name="") in MEDIA_KINDS


def index_outlets(taxonomies: Taxonomies) -> dict[str, tuple[str, Outlet]]:
    """Return the outlets of the dossier by each of their names."""
    return {
        name: (key, outlet)
        for key, outlet in sorted(taxonomies.outlets.items())
        for name in (outlet.name, *outlet.aliases)
    }

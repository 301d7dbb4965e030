"""What is known of the sources of one article while it is read."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from operator import attrgetter

from newsdossier.model.clean_text import Fate
from newsdossier.model.mention import Mention
from newsdossier.model.taxonomy import Outlet, Taxonomies
from newsdossier.model.voices import NamedSource
from newsdossier.relating.voices.names.given_names import pronoun_of
from newsdossier.relating.voices.names.known import Names, find_names
from newsdossier.relating.voices.names.namesakes import find_first
from newsdossier.relating.voices.segments.before import sentences_before
from newsdossier.relating.voices.segments.sheet import Leaf, Sheet
from newsdossier.relating.voices.words.languages import Language

REMEMBERED = 12  # sources: a pronoun reaches no further back
CAPITALISED = frozenset({Fate.HEADLINE, Fate.HEADING})
"""Titles give every word a capital, so they cannot tell a name."""


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
    longest: dict[str, str] = field(default_factory=dict)
    """What was asked for of each entity: the longest words that name it."""

    def at(self, known: int) -> "Cast":
        """Return the cast as it stood when so many sources had been named."""
        return replace(self, names=self.known_names(), named=self.named[max(0, known - REMEMBERED) : known])

    def full_name(self, name: str) -> str:
        """Return the fullest name that the article gives; it need not be read where the words are no name."""
        return self.known_names().full(name) if name[:1].isupper() and " " not in name else name

    def name_at(self, name: str, leaf: Leaf, before: int, pronoun: str | None = None) -> str:
        """Return the full name of whom a place in the text calls by a surname alone.

        Of several people of that surname, of those whom the pronoun fits, it is the one whom the last sentence before
        that names any of them in full names first; where none does, the one whom the article names most.
        """
        is_bare = name[:1].isupper() and " " not in name
        people = self.known_names().people_of(name) if is_bare else ()
        if len(people) > 1:
            fitting = tuple(one for one in people if pronoun is None or pronoun_of(one[0]) in (None, pronoun))
            texts = sentences_before(self.sheet, leaf, before, naming=name)
            named = next((one for one in (find_first(text, fitting) for text in texts) if one is not None), None)
            if named is not None:
                return named[0]
        return self.known_names().full_of(name, pronoun) if is_bare and pronoun else self.full_name(name)

    def known_names(self) -> Names:
        if self.names is None:
            texts = [leaf.text for leaf in self.sheet.leaves if leaf.fate not in CAPITALISED]
            self.names = find_names("\n".join(texts))
        return self.names

    def mention_in(self, leaf: Leaf, start: int, end: int) -> Mention | None:
        """Return the last mention that ends with the phrase, or stands in it."""
        mentions = self.sheet.mentions.get(leaf.passage)
        if not mentions:
            return None
        first = bisect_left(mentions, start, key=attrgetter("start"))
        inside = mentions[first : bisect_right(mentions, end, first, key=attrgetter("end"))]
        return inside[-1] if inside else None

    def longest_mention(self, entity: str) -> str:
        """Return the longest words by which the article names an entity, of equals the first."""
        if entity not in self.longest:
            mentions = (one for one in self.sheet.article.mentions if one.entity == entity)
            longest = max(mentions, key=lambda one: (len(one.words), -one.passage, -one.start))
            self.longest[entity] = longest.words
        return self.longest[entity]

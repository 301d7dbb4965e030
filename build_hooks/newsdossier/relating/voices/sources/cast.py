"""What is known of the sources of one article while it is read."""

from dataclasses import dataclass, field, replace

from newsdossier.model.clean_text import Fate
from newsdossier.model.mention import Mention
from newsdossier.model.taxonomy import Outlet, Taxonomies
from newsdossier.model.voices import NamedSource
from newsdossier.relating.voices.names.known import Names, find_names
from newsdossier.relating.voices.segments.sheet import Leaf, Sheet
from newsdossier.relating.voices.words.genders import GENDERS
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

    def at(self, known: int) -> "Cast":
        """Return the cast as it stood when so many sources had been named."""
        return replace(self, names=self.known_names(), named=self.named[max(0, known - REMEMBERED) : known])

    def full_name(self, name: str) -> str:
        """Return the fullest name that the article gives; it need not be read where the words are no name."""
        return self.known_names().full(name) if name[:1].isupper() and " " not in name else name

    def full_name_of(self, name: str, low: str) -> str:
        """Return the same of whom the text calls "he" or "she"."""
        is_one = low in GENDERS and " " not in name
        return self.known_names().full_of(name, GENDERS[low]) if is_one else self.full_name(name)

    def known_names(self) -> Names:
        if self.names is None:
            texts = [leaf.text for leaf in self.sheet.leaves if leaf.fate not in CAPITALISED]
            self.names = find_names("\n".join(texts))
        return self.names

    def mention_in(self, leaf: Leaf, start: int, end: int) -> Mention | None:
        """Return the last mention that ends with the phrase, or stands in it."""
        mentions = self.sheet.mentions.get(leaf.passage)
        inside = [one for one in mentions if start <= one.start and one.end <= end] if mentions else ()
        return inside[-1] if inside else None

    def longest_mention(self, entity: str) -> str:
        mentions = (one for one in self.sheet.article.mentions if one.entity == entity)
        return max(mentions, key=lambda one: (len(one.words), -one.passage, -one.start)).words

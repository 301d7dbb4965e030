"""Quotations as they are compared: their words, the words around them, and by what others like them are found."""

from collections.abc import Mapping
from dataclasses import dataclass
from sys import intern

from newsdossier.model.address import Slug
from newsdossier.model.clean_text import Fate
from newsdossier.model.span import HEADLINE
from newsdossier.model.voices import Quotation
from newsdossier.model.words import list_words
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.voices.segments.sheet import Leaf, Sheet
from newsdossier.relating.voices.utterances.drift import LONGEST_COMPARED
from newsdossier.relating.voices.utterances.keys import code_words
from newsdossier.relating.voices.words.telling import telling_words

RUN = 3  # words: two stand together by chance
LONGEST_PHRASE = 3  # words: so few may be said again another day
REACH = 400  # characters on each side of a quotation: the sentence that it stands in, and what leads to it
MARKS = 4  # characters: a paragraph that holds but a quotation and its marks is a heading
HEADS = frozenset({Fate.HEADLINE, Fate.STANDFIRST, Fate.HEADING})


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A quotation as it is compared."""

    quotation: Quotation
    words: tuple[str, ...]
    content: frozenset[str]
    """The words that carry meaning; none of a quotation of one word, which is never compared."""
    beside: str
    """What stands around it."""
    headline: str
    """That of its article."""
    is_head: bool
    """Whether it stands in a headline, standfirst or heading."""
    codes: Numbers
    """Its words as numbers, from which `find_keys` makes those by which others are found."""

    @property
    def article(self) -> Slug:
        return self.quotation.spans[0].article

    @property
    def is_phrase(self) -> bool:
        return len(self.words) <= LONGEST_PHRASE


def read_all(quotations: tuple[Quotation, ...], *, sheet: Sheet) -> tuple[Reading, ...]:
    """Return the quotations of one article as they are compared."""
    leaves = {leaf.passage: leaf for leaf in sheet.leaves}
    headline = leaves[HEADLINE].text if HEADLINE in leaves else ""
    return tuple(read(one, leaves=leaves, headline=headline) for one in quotations)


def read(quotation: Quotation, *, leaves: Mapping[int, Leaf], headline: str) -> Reading:
    leaf = leaves[quotation.spans[0].passage]
    spelt = list_words(quotation.words)
    folded = " ".join(spelt[:LONGEST_COMPARED]).casefold().split()
    words = tuple(map(intern, folded))  # kept, and most are in many others
    content = frozenset(map(intern, telling_words(spelt) if len(words) > 1 else ()))
    is_head = leaf.fate in HEADS or len(leaf.text) <= len(quotation.words) + MARKS
    if not is_head and is_spelt_as_name(spelt[:LONGEST_COMPARED], content):
        content = frozenset()
    return Reading(
        quotation=quotation,
        words=words,
        content=content,
        beside=text_beside(quotation, leaves),
        headline=headline,
        is_head=is_head,
        codes=code_words(leaf.article, words=words, content=content),
    )


def is_spelt_as_name(words: list[str], content: frozenset[str]) -> bool:
    """Return whether each word with meaning is spelt as in a name or title, which nobody utters: "The Long Tide"."""
    return all(word[0].isupper() and not word.isupper() for word in words if word.casefold() in content)


def text_beside(quotation: Quotation, leaves: Mapping[int, Leaf]) -> str:
    """Return what stands before and after in this paragraph, and the end of the one before it."""
    leaf = leaves[quotation.spans[0].passage]
    inside = [span for span in quotation.spans if span.passage == leaf.passage]
    start, end = min(span.start for span in inside), max(span.end for span in inside)
    before = leaves[leaf.passage - 1].text[-REACH:] if leaf.passage > 0 else ""
    return " ".join((before, leaf.text[max(0, start - REACH) : start], leaf.text[end : end + REACH]))

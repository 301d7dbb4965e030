"""An article laid out for listening: its passages, the marks in them and the gazetteer's mentions."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.model.mention import Mention
from newsdossier.model.span import HEADLINE, STANDFIRST, Span
from newsdossier.relating.voices.marks import Marked, find_marked

LONGEST_PASSAGE = 40_000  # characters: what follows in a longer one is no paragraph, and not listened to


@dataclass(frozen=True, slots=True)
class Leaf:
    """One passage of an article, the headline or the standfirst."""

    article: Slug
    passage: int
    text: str
    fate: Fate
    marked: tuple[Marked, ...]

    def span(self, start: int, end: int) -> Span:
        return Span(article=self.article, passage=self.passage, start=start, end=end)


@dataclass(frozen=True, slots=True)
class Sheet:
    """All of an article that is listened to."""

    article: Article
    leaves: tuple[Leaf, ...]
    """Headline, standfirst, then the passages."""
    mentions: dict[int, tuple[Mention, ...]]
    """By passage."""


def lay_out(article: Article) -> Sheet:
    mentions: dict[int, tuple[Mention, ...]] = {}
    for mention in article.mentions:
        mentions[mention.passage] = (*mentions.get(mention.passage, ()), mention)
    return Sheet(article, tuple(leaves_of(article)), mentions)


def leaves_of(article: Article) -> Iterator[Leaf]:
    heads = (
        (HEADLINE, article.metadata.headline, Fate.HEADLINE),
        (STANDFIRST, article.metadata.standfirst, Fate.STANDFIRST),
    )
    for passage, found, fate in heads:
        if found is not None:
            yield make_leaf(article.slug, passage, found.value, fate)
    for index, one in enumerate(article.text.passages):
        yield make_leaf(article.slug, index, one.text, one.fate)


def make_leaf(article: Slug, passage: int, text: str, fate: Fate) -> Leaf:
    text = text[:LONGEST_PASSAGE]
    return Leaf(article, passage, text, fate, find_marked(text))

"""An article laid out for listening: its passages, the marks in them and the gazetteer's mentions."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.model.mention import Mention
from newsdossier.model.span import HEADLINE, STANDFIRST, Span
from newsdossier.relating.voices.segments.marks import Marked, find_marked, has_hint

LONGEST_PASSAGE = 40_000  # characters: what follows in a longer one is no paragraph, and not listened to


class Leaf(NamedTuple):
    """One passage of an article, the headline or the standfirst."""

    article: Slug
    passage: int
    text: str
    fate: Fate
    marked: tuple[Marked, ...]

    def span(self, start: int, end: int) -> Span:
        return Span(self.article, self.passage, start, end)


@dataclass(frozen=True, slots=True)
class Sheet:
    """All of an article that is listened to."""

    article: Article
    leaves: tuple[Leaf, ...]
    """Headline, standfirst, then the passages."""
    printed: str
    """The texts of all of them."""
    may_quote: bool
    """Whether words in marks may stand in them; in most articles none do."""
    mentions: Mapping[int, Sequence[Mention]]
    """By passage, in order; none overlaps another."""

    def place_of(self, leaf: Leaf) -> int:
        """Return the index of a leaf; without a search, as each quotation asks."""
        heads = len(self.leaves) - len(self.article.text.passages)
        return leaf.passage + heads if leaf.passage >= 0 else self.leaves.index(leaf)


def lay_out(article: Article) -> Sheet:
    """Return an article as it is listened to, with double marks where two single ones stand for them."""
    mentions: dict[int, list[Mention]] = defaultdict(list)
    for mention in article.mentions:
        mentions[mention.passage].append(mention)
    leaves = list(leaves_of(article))
    printed = "\n".join([leaf.text for leaf in leaves])
    if any(map(printed.__contains__, PAIRS)):
        leaves = [leaf._replace(text=as_double(leaf.text)) for leaf in leaves]
        printed = "\n".join([leaf.text for leaf in leaves])
    is_quoting = may_quote(printed)
    if is_quoting:
        leaves = list(without_loose_ends([mark(leaf) for leaf in leaves]))
    return Sheet(article, tuple(leaves), printed, is_quoting, dict(mentions))


def may_quote(printed: str) -> bool:
    """Return whether words in marks may stand in one of these lines: all are asked at once, as most have none."""
    return printed[:1] == "'" or "\n'" in printed or has_hint(printed)


def mark(leaf: Leaf) -> Leaf:
    marked = find_marked(leaf.text)
    return leaf._replace(marked=marked) if marked else leaf


PAIRS = ("''", "’’", "``", "‘‘")
"""Two single marks that stand for a double one, as news services write them."""


def as_double(text: str) -> str:
    """Return the text, of the same length, with double marks where pairs of single ones stand for them."""
    if not any(map(text.__contains__, PAIRS)):
        return text
    opened = re.sub(r"(?<!\w)(?:``|‘‘|''(?=\w))", ' "', text)
    return re.sub("''|’’", '" ', opened)


def without_loose_ends(leaves: Sequence[Leaf]) -> Iterator[Leaf]:
    """Yield the leaves; a mark that nothing closes stays only where the next paragraph takes the quotation up.

    A caption between the two parts no text.
    """
    for index, leaf in enumerate(leaves):
        is_open = bool(leaf.marked) and not leaf.marked[-1].closed
        later = (one for one in leaves[index + 1 :] if one.fate is not Fate.CAPTION) if is_open else iter(())
        following = next(later, None)
        if is_open and not (following is not None and takes_up(leaf, following)):
            yield leaf._replace(marked=(*leaf.marked[:-1], *after_loose_end(leaf)))
        else:
            yield leaf


def takes_up(leaf: Leaf, following: Leaf) -> bool:
    """Return whether the next paragraph opens its marks anew, since those of this one are still open."""
    return leaf.fate is following.fate and bool(following.marked) and following.marked[0].before == 0


def after_loose_end(leaf: Leaf) -> tuple[Marked, ...]:
    """Return what stands between marks after one that nothing closes."""
    begin = leaf.marked[-1].start
    rest = find_marked(leaf.text[begin:])
    return tuple(Marked(one.start + begin, one.end + begin) for one in rest if one.closed)


def leaves_of(article: Article) -> Iterator[Leaf]:
    """Yield the headline, the standfirst and each passage, in which no marks are looked for yet."""
    slug = article.slug
    heads = (
        (HEADLINE, article.metadata.headline, Fate.HEADLINE),
        (STANDFIRST, article.metadata.standfirst, Fate.STANDFIRST),
    )
    for passage, found, fate in heads:
        if found is not None:
            yield Leaf(slug, passage, found.value[:LONGEST_PASSAGE], fate, ())
    yield from [
        Leaf(slug, index, one.text[:LONGEST_PASSAGE], one.fate, ()) for index, one in enumerate(article.text.passages)
    ]

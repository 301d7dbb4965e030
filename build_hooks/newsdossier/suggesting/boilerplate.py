"""Lines for the `boilerplate` of outlets: what an outlet prints on page after page."""

from collections import defaultdict
from collections.abc import Iterator

from newsdossier.model.address import SourcePath, make_slug
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.model.clipping import Block
from newsdossier.model.dossier import Dossier
from newsdossier.model.line_shape import count_words
from newsdossier.model.suggestion import Example, SuggestedBoilerplate, SuggestedLine
from newsdossier.model.taxonomy import Outlet

FEWEST_ARTICLES = 3  # two articles of one outlet may share a heading, or a paragraph of background
FEWEST_WORDS = 2  # a single word may be a heading anywhere
UNLISTED_RULE = "recurring-line"  # of cleaning: dropped only as long as enough articles of the outlet are here
MOST_EXAMPLES = 3
Places = dict[str, dict[SourcePath, Block]]
"""By the line's text, where it stands first in each file."""


def suggest_boilerplate(dossier: Dossier) -> tuple[SuggestedBoilerplate, ...]:
    """Return, by outlet, lines that recur in its articles and that nothing but their recurring shows to be furniture.

    Articles that name no outlet are passed over. What a general rule drops anyway needs no listing.
    """
    by_outlet = defaultdict[tuple[str, str], list[Article]](list)
    for article in dossier.articles:
        if article.metadata.outlet is not None:
            by_outlet[outlet_of(article, outlets=dossier.taxonomies.outlets)].append(article)
    found = (
        SuggestedBoilerplate(
            outlet=outlet,
            name=name,
            listed=outlet in dossier.taxonomies.outlets,
            total=len(articles),
            lines=tuple(find_lines(articles)),
        )
        for (outlet, name), articles in sorted(by_outlet.items())
        if outlet
    )
    return tuple(one for one in found if one.lines)


def outlet_of(article: Article, *, outlets: dict[str, Outlet]) -> tuple[str, str]:
    """Return the id and name of the article's outlet; an id made of the name where it is not listed."""
    key = article.metadata.outlet_id
    if key is not None and key in outlets:
        return key, outlets[key].name
    name = article.metadata.outlet.value if article.metadata.outlet else ""
    return make_slug(name), name


def find_lines(articles: list[Article]) -> Iterator[SuggestedLine]:
    places: Places = defaultdict(dict)
    for article in articles:
        for block in candidates(article):
            places[block.text].setdefault(article.clipping.path, block)
    recurring = ((text, carriers) for text, carriers in places.items() if len(carriers) >= FEWEST_ARTICLES)
    for text, carriers in sorted(recurring, key=lambda pair: (-len(pair[1]), pair[0])):
        yield SuggestedLine(text=text, articles=len(carriers), examples=tuple(show(carriers)))


def candidates(article: Article) -> Iterator[Block]:
    """Yield the lines that are shown as text, or left out because they recur. A caption is the picture's."""
    shown = (passage.block for passage in article.text.passages if passage.fate is not Fate.CAPTION)
    recurring = (dropped.block for dropped in article.text.dropped if dropped.rule == UNLISTED_RULE)
    return (block for block in (*shown, *recurring) if count_words(block.text) >= FEWEST_WORDS)


def show(carriers: dict[SourcePath, Block]) -> Iterator[Example]:
    for path, block in sorted(carriers.items(), key=lambda pair: pair[0])[:MOST_EXAMPLES]:
        yield Example(path=path, line=block.line, quote=block.text)

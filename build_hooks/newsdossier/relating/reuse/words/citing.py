"""Evidence that quotes a stretch of an article's text."""

from typing import NamedTuple

from newsdossier.model.article import Article
from newsdossier.model.clean_text import Passage
from newsdossier.model.evidence import Evidence


class Stretch(NamedTuple):
    """Some words of one passage. A tuple: each sentence of a dossier is one."""

    passage: int
    """Index in the article's text."""
    start: int
    end: int


def cite_words(article: Article, stretch: Stretch, *, rule: str, conclusion: str) -> Evidence:
    """Return the words with their place in the saved file."""
    standing = article.text.passages[stretch.passage]
    words = standing.text[stretch.start : stretch.end]
    first, last = locate(words, passage=standing, saved=article.clipping.saved.text)
    return Evidence(
        rule=rule,
        path=article.clipping.path,
        line=standing.block.line,
        start=first,
        end=last,
        quote=words,
        conclusion=conclusion,
    )


def locate(words: str, *, passage: Passage, saved: str) -> tuple[int, int]:
    """Return where the words stand in the saved text; the whole block where markup or line ends part them."""
    start = saved.find(words, passage.block.start, passage.block.end)
    return (passage.block.start, passage.block.end) if start < 0 else (start, start + len(words))

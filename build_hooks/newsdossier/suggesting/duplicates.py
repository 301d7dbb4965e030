"""Articles that have the same text already."""

from newsdossier.model.address import SourcePath
from newsdossier.model.article import Article
from newsdossier.model.dossier import Dossier
from newsdossier.model.proposal import Duplicate, Sameness
from newsdossier.model.words import split_words

RUN = 4  # words: shorter runs stand in texts that have nothing to do with each other
NEARLY_ALL = 0.75  # of the runs of the shorter text; a rewrite that keeps whole sentences stays below
FEWEST_RUNS = 8  # a text of a sentence or two says what others say too


def find_duplicates(path: SourcePath, *, dossier: Dossier) -> tuple[Duplicate, ...]:
    """Return the articles whose text is that of this file, nearest first: byte for byte, or nearly all of its words."""
    own = next((article for article in dossier.articles if article.clipping.path == path), None)
    if own is None:
        return ()
    runs = runs_of(own)
    others = (article for article in dossier.articles if article is not own)
    found = (compare(other, own=own, runs=runs) for other in others)
    return tuple(sorted((one for one in found if one), key=lambda one: (one.sameness, -one.share, one.slug)))


def compare(other: Article, *, own: Article, runs: frozenset[tuple[str, ...]]) -> Duplicate | None:
    if other.clipping.saved.sha256 == own.clipping.saved.sha256:
        return make_duplicate(other, Sameness.BYTES, share=1.0)
    theirs = runs_of(other)
    fewest = min(len(runs), len(theirs))
    share = round(len(runs & theirs) / fewest, 2) if fewest >= FEWEST_RUNS else 0.0
    return make_duplicate(other, Sameness.WORDS, share=share) if share >= NEARLY_ALL else None


def make_duplicate(article: Article, sameness: Sameness, *, share: float) -> Duplicate:
    return Duplicate(slug=article.slug, path=article.clipping.path, sameness=sameness, share=share)


def runs_of(article: Article) -> frozenset[tuple[str, ...]]:
    """Return each run of words that stands in the article, without case."""
    words = [word.text.casefold() for passage in article.text.passages for word in split_words(passage.text)]
    return frozenset(zip(*(words[first:] for first in range(RUN)), strict=False))

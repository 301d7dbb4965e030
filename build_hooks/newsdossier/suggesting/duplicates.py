"""Articles that have the same text already."""

from collections.abc import Iterator

from newsdossier.model.address import SourcePath
from newsdossier.model.article import Article
from newsdossier.model.dossier import Dossier
from newsdossier.model.proposal import Duplicate, Sameness
from newsdossier.model.relation import CopyKind

NEARLY_ALL = 0.7  # of the wording of one of the two: the other may have another head, an end or some sentences more


def find_duplicates(path: SourcePath, *, dossier: Dossier) -> tuple[Duplicate, ...]:
    """Return the articles whose text is that of this file, nearest first: byte for byte, or nearly all of its words.

    The signs are those of `Relations.copies`; texts that have less in common are told of as links.
    """
    own = next((article for article in dossier.articles if article.clipping.path == path), None)
    if own is None:
        return ()
    shares = dict(list_shares(own, dossier=dossier))
    others = (article for article in dossier.articles if article is not own)
    found = (compare(other, own=own, share=shares.get(other.slug, 0.0)) for other in others)
    return tuple(sorted((one for one in found if one), key=lambda one: (one.sameness, -one.share, one.slug)))


def list_shares(own: Article, *, dossier: Dossier) -> Iterator[tuple[str, float]]:
    """Yield how much of the wording of one stands in the other, for each article that is a copy."""
    for copy in dossier.relations.copies:
        if own.slug in (copy.first, copy.second) and copy.kind is not CopyKind.REWRITE:
            other = copy.second if copy.first == own.slug else copy.first
            yield other, round(max(copy.share_of_first, copy.share_of_second), 2)


def compare(other: Article, *, own: Article, share: float) -> Duplicate | None:
    if other.clipping.saved.sha256 == own.clipping.saved.sha256:
        return make_duplicate(other, Sameness.BYTES, share=1.0)
    return make_duplicate(other, Sameness.WORDS, share=share) if share >= NEARLY_ALL else None


def make_duplicate(article: Article, sameness: Sameness, *, share: float) -> Duplicate:
    return Duplicate(slug=article.slug, path=article.clipping.path, sameness=sameness, share=share)

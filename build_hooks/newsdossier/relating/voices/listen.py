"""The door: who is quoted in the articles, by whom, and who carried the words."""

from collections.abc import Iterator

from newsdossier.model.article import Article
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.model.voices import Attribution, Voices
from newsdossier.relating.voices.attributions import find_attributions
from newsdossier.relating.voices.credits import find_credits
from newsdossier.relating.voices.sheet import lay_out
from newsdossier.relating.voices.sources import Cast, index_outlets


def listen(articles: tuple[Article, ...], *, taxonomies: Taxonomies) -> Voices:
    """Return what the articles ascribe to others, each place with its words; what they leave unsaid stays None."""
    outlets = index_outlets(taxonomies)
    casts = (
        Cast(sheet=lay_out(article), outlets_by_name=outlets, taxonomies=taxonomies)
        for article in sorted(articles, key=lambda one: one.slug)
    )
    return Voices(attributions=tuple(attribution for cast in casts for attribution in attributions_of(cast)))


def attributions_of(cast: Cast) -> Iterator[Attribution]:
    yield from find_credits(cast.sheet.article, taxonomies=cast.taxonomies)
    yield from find_attributions(cast)

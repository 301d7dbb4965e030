"""The door: who is quoted in the articles, by whom, and who carried the words."""

from newsdossier.model.article import Article
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.model.voices import Attribution, Quotation, Voices
from newsdossier.relating.voices.credits import find_credits
from newsdossier.relating.voices.hearing import hear
from newsdossier.relating.voices.quotations import find_quotations
from newsdossier.relating.voices.shared import find_shared
from newsdossier.relating.voices.sheet import lay_out
from newsdossier.relating.voices.sources import Cast, index_outlets


def listen(articles: tuple[Article, ...], *, taxonomies: Taxonomies) -> Voices:
    """Return what the articles ascribe to others, each place with its words; what they leave unsaid stays None."""
    outlets = index_outlets(taxonomies)
    attributions: list[Attribution] = []
    quotations: list[Quotation] = []
    for article in sorted(articles, key=lambda one: one.slug):
        cast = Cast(sheet=lay_out(article), outlets_by_name=outlets, taxonomies=taxonomies)
        heard = hear(cast)
        attributions.extend(find_credits(article, taxonomies=taxonomies))
        attributions.extend(voice.attribution for one in heard for voice in one.voices)
        quotations.extend(find_quotations(heard, cast=cast))
    return Voices(quotations=tuple(quotations), attributions=tuple(attributions), shared=find_shared(tuple(quotations)))

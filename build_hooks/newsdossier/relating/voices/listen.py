"""The door: who is quoted in the articles, by whom, and who carried the words."""

from dataclasses import dataclass

from newsdossier.model.article import Article
from newsdossier.model.taxonomy import Outlet, Taxonomies
from newsdossier.model.voices import Attribution, Voices
from newsdossier.relating.voices.cast import Cast
from newsdossier.relating.voices.credits import find_credits
from newsdossier.relating.voices.hearing import hear
from newsdossier.relating.voices.languages import language_of
from newsdossier.relating.voices.quotations import find_quotations
from newsdossier.relating.voices.readings import Reading, read_all
from newsdossier.relating.voices.shared import Circles, find_shared_again, in_order
from newsdossier.relating.voices.sheet import lay_out
from newsdossier.relating.voices.sources import index_outlets


@dataclass(frozen=True, slots=True, eq=False)
class Hearing:
    """What one article ascribes to others."""

    attributions: tuple[Attribution, ...]
    quotations: tuple[Reading, ...]


def listen(articles: tuple[Article, ...], *, taxonomies: Taxonomies) -> Voices:
    """Return what the articles ascribe to others, each place with its words; what they leave unsaid stays None."""
    outlets = index_outlets(taxonomies)
    ordered = sorted(articles, key=lambda one: one.slug)
    return gather_voices(
        tuple(hear_article(one, outlets=outlets, taxonomies=taxonomies) for one in ordered), known=None
    )[0]


def hear_article(article: Article, *, outlets: dict[str, tuple[str, Outlet]], taxonomies: Taxonomies) -> Hearing:
    """Return what one article ascribes to others. `outlets` are those of the lists, by each of their names."""
    said_in = article.metadata.language
    language = language_of(said_in.value) if said_in else None
    cast = Cast(sheet=lay_out(article), outlets_by_name=outlets, taxonomies=taxonomies, language=language)
    heard = hear(cast)
    return Hearing(
        attributions=(
            *find_credits(article, taxonomies=taxonomies),
            *(voice.attribution for one in heard for voice in one.voices),
        ),
        quotations=read_all(find_quotations(heard, cast=cast), sheet=cast.sheet) if cast.sheet.may_quote else (),
    )


def gather_voices(hearings: tuple[Hearing, ...], *, known: Circles | None) -> tuple[Voices, Circles]:
    """Return what all articles ascribe to others, in their order, and what shared quotations were found by."""
    quotations = tuple(reading for one in hearings for reading in one.quotations)
    circles = find_shared_again(quotations, known=known)
    voices = Voices(
        quotations=tuple(reading.quotation for reading in quotations),
        attributions=tuple(attribution for one in hearings for attribution in one.attributions),
        shared=in_order(circles),
    )
    return voices, circles

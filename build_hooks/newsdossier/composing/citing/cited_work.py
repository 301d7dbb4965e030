"""What every format of citation says of an article: only what is known."""

from dataclasses import dataclass
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.facts import find_original
from newsdossier.model.article import Article
from newsdossier.model.days import SettledDay
from newsdossier.model.shown import NO_HEADLINE

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""Of the citation styles, which are English whatever the dossier's language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What all formats say of an article; "" and () where it is not known."""

    slug: str
    authors: tuple[str, ...]
    title: str
    has_headline: bool
    outlet: str
    agency: str
    day: SettledDay | None
    url: str
    archived: str
    language: str
    retrieved: str


def describe_work(article: Article, *, catalogue: Catalogue) -> Work:
    card, front_matter = catalogue.cards[article.slug], article.clipping.front_matter
    return Work(
        slug=article.slug,
        authors=tuple(one_line(author) for author in article.metadata.authors),
        title=one_line(card.headline),
        has_headline=card.has_headline,
        outlet=one_line(card.outlet),
        agency=one_line(card.agency),
        day=article.dating.published,
        url=find_original(article),
        archived=front_matter.archived_url or "",
        language=card.lang,
        retrieved=front_matter.retrieved.isoformat() if front_matter.retrieved is not None else "",
    )


def one_line(text: str) -> str:
    return " ".join(text.split())


def untitled(work: Work) -> str:
    return work.title if work.title == NO_HEADLINE else f"{NO_HEADLINE}, beginning “{work.title}”"

"""An article in a list."""

import re
from collections.abc import Mapping
from typing import Final

from babel import Locale

from newsdossier.composing.day_words import describe_day, find_direction, tell_direction
from newsdossier.composing.subjects import name_agency, name_outlet
from newsdossier.model.article import Article
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.addresses import article_url
from newsdossier.model.page.parts import Card
from newsdossier.model.shown import listed_name
from newsdossier.model.taxonomy import Outlet

LOOKED_AT: Final = 2000  # characters of a text of which nobody knows the language: it is short, or in several
LANGUAGE_TAG: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}")


def compose_card(article: Article, *, rights: Rights, outlets: Mapping[str, Outlet], locale: Locale) -> Card:
    language = find_language(article)
    return Card(
        url=article_url(article.slug),
        headline=listed_name(article, rights=rights),
        has_headline=article.metadata.headline is not None,
        outlet=name_outlet(article, outlets=outlets),
        agency=name_agency(article, outlets=outlets),
        day=describe_day(article.dating.published, locale=locale),
        lang=language,
        dir=find_direction(language) if language else tell_direction(find_opening(article)),
    )


def find_opening(article: Article) -> str:
    """Return the headline and the first words of the text."""
    title = article.metadata.headline.value if article.metadata.headline else ""
    return " ".join((title, *(passage.text for passage in article.text.passages)))[:LOOKED_AT]


def find_language(article: Article) -> str:
    """Return the BCP 47 tag of the text, or "" where it is not known or no such tag."""
    language = article.metadata.language
    return language.value if language is not None and LANGUAGE_TAG.fullmatch(language.value) else ""

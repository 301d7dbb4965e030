"""The passages behind a claim, as links: to where this page shows them, to the article, to the saved file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.why import find_line
from newsdossier.model.address import Slug
from newsdossier.model.citing import cite_span, words_at
from newsdossier.model.page.addresses import article_url
from newsdossier.model.page.passages import PassageLink
from newsdossier.model.shown import shown_quote
from newsdossier.model.span import HEADLINE, STANDFIRST, Span

HEADS: Final = {HEADLINE: "headline", STANDFIRST: "standfirst"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where a page of several articles shows their words."""

    page: str = ""
    """Address of the page."""
    names: Mapping[Slug, str] = field(default_factory=dict)
    """What the page calls each article; others go by their outlet."""
    exact: Mapping[Span, str] = field(default_factory=dict)
    """Ids of marked words."""
    passages: Mapping[tuple[Slug, int], str] = field(default_factory=dict)
    """Ids of whole passages."""

    def find(self, span: Span) -> str:
        """Return the address of the words on this page; "" where it does not show them."""
        anchor = self.exact.get(span) or self.passages.get((span.article, span.passage), "")
        return f"{self.page}#{anchor}" if anchor else ""


NOWHERE: Final = Places()
"""For a page that shows no passages itself."""


def link_passages(spans: Iterable[Span], *, catalogue: Catalogue, places: Places = NOWHERE) -> tuple[PassageLink, ...]:
    """Return a link to each passage; those of articles that are not in the dossier are left out."""
    return tuple(
        link_passage(span, catalogue=catalogue, places=places) for span in spans if span.article in catalogue.articles
    )


def link_passage(span: Span, *, catalogue: Catalogue, places: Places = NOWHERE) -> PassageLink:
    article = catalogue.articles[span.article]
    evidence = cite_span(article, span, rule="passage")
    words = words_at(article, span)
    return PassageLink(
        source=f"{places.names.get(span.article) or name_article(span.article, catalogue=catalogue)}, "
        f"{name_place(span, catalogue=catalogue)}",
        url=places.find(span) or find_in_article(span, catalogue=catalogue),
        quote=words
        if is_shown(span, catalogue=catalogue)
        else shown_quote(words, rights=catalogue.rights[span.article]),
        line=evidence.line,
        line_url=find_line(evidence, catalogue=catalogue),
    )


def is_shown(span: Span, *, catalogue: Catalogue) -> bool:
    """Return whether rights let the words be seen."""
    shown = catalogue.shown[span.article].get(span.passage)
    return shown is not None and span.end <= shown.end


def find_in_article(span: Span, *, catalogue: Catalogue) -> str:
    """Return the address of the paragraph on the article's page; "" where rights withhold it."""
    shown = catalogue.shown[span.article].get(span.passage)
    if shown is None or span.start >= shown.end:
        return ""
    page = article_url(span.article)
    return f"{page}#p{shown.number}" if shown.number else page


def name_place(span: Span, *, catalogue: Catalogue) -> str:
    """Return "paragraph 3", "headline"; "text" where rights withhold the paragraph and so its number."""
    if span.passage in HEADS:
        return HEADS[span.passage]
    shown = catalogue.shown[span.article].get(span.passage)
    return f"paragraph {shown.number}" if shown is not None else "text"


def name_article(slug: Slug, *, catalogue: Catalogue) -> str:
    """Return the outlet or agency of an article; its headline where neither is known."""
    card = catalogue.cards[slug]
    return card.outlet or card.agency or card.headline

"""People, places and topics of an event, and how many of its reports have each."""

from collections.abc import Iterator
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.composing.facets import NAMED_KINDS, count_subjects
from newsdossier.composing.passage_links import Places, link_passage, name_article
from newsdossier.composing.subjects import PLURALS, SubjectKey
from newsdossier.composing.why import make_read_words
from newsdossier.model.address import Slug
from newsdossier.model.page.around import NameShare, NameShares
from newsdossier.model.page.passages import PassageLink
from newsdossier.model.span import Span

MAX_NAMES: Final = 16  # of each kind: what one of many reports names in passing is read there


def compose_names(side: SideBySide, *, places: Places, catalogue: Catalogue) -> tuple[NameShares, ...]:
    """Return them by kind, those that most reports have first; kinds of none are left out."""
    frequency, reports = count_subjects(side.event.articles, catalogue=catalogue), len(side.event.articles)
    groups = []
    for kind in NAMED_KINDS:
        keys = sorted((key for key in frequency if key[0] == kind), key=lambda key: -frequency[key])
        shares = tuple(
            NameShare(
                text=catalogue.subjects[key].name,
                url=catalogue.subjects[key].url,
                share=f"{frequency[key]} of {reports}" if reports > 1 else "",
                passages=tuple(list_first(key, side=side, places=places, catalogue=catalogue)) if reports > 1 else (),
            )
            for key in keys[:MAX_NAMES]
        )
        if shares:
            groups.append(NameShares(label=PLURALS[kind], shares=shares))
    return tuple(groups)


def list_first(key: SubjectKey, *, side: SideBySide, places: Places, catalogue: Catalogue) -> Iterator[PassageLink]:
    """Yield the first place where each report names it, or what speaks for its topic."""
    for slug in side.event.articles:
        if key in catalogue.subjects_by_slug[slug]:
            if key[0] == "topic":
                yield from show_topic(key[1], slug, places=places, catalogue=catalogue)
            else:
                yield from show_mention(key[1], slug, places=places, catalogue=catalogue)


def show_mention(entity: str, slug: Slug, *, places: Places, catalogue: Catalogue) -> Iterator[PassageLink]:
    mentions = [one for one in catalogue.articles[slug].mentions if one.entity == entity]
    in_text = [one for one in mentions if one.passage >= 0] or mentions
    for one in in_text[:1]:
        span = Span(article=slug, passage=one.passage, start=one.start, end=one.end)
        yield link_passage(span, catalogue=catalogue, places=places)


def show_topic(topic: str, slug: Slug, *, places: Places, catalogue: Catalogue) -> Iterator[PassageLink]:
    """Yield what the topic rests on; the words of the front matter where the curator gave it."""
    article = catalogue.articles[slug]
    evidence = next((one for tag in article.tags if tag.topic == topic for one in tag.evidence), None)
    if evidence is not None:
        read = make_read_words(evidence, article=None, catalogue=catalogue)
        yield PassageLink(
            source=places.names.get(slug) or name_article(slug, catalogue=catalogue),
            url=read.url,
            quote=read.quote,
            line=read.line,
            line_url=read.url,
        )

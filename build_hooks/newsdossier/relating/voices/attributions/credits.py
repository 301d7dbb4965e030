"""Whose text an article is by its own head: the agency line, a dateline, the byline."""

from collections.abc import Iterator

from newsdossier.model.article import Article
from newsdossier.model.span import AGENCY, BYLINE, Span
from newsdossier.model.taxonomy import OutletKind, Taxonomies
from newsdossier.model.voices import Attribution, Manner, NamedSource, SourceKind


def find_credits(article: Article, *, taxonomies: Taxonomies) -> Iterator[Attribution]:
    """Yield the agency whose text it is, and the writers that the byline names."""
    yield from credit_agency(article, taxonomies=taxonomies)
    yield from credit_writers(article)


def credit_agency(article: Article, *, taxonomies: Taxonomies) -> Iterator[Attribution]:
    agency, key = article.metadata.agency, article.metadata.agency_id
    if agency is None:
        return
    outlet = taxonomies.outlets.get(key) if key else None
    is_state = outlet is not None and outlet.kind is OutletKind.STATE_MEDIA
    span = Span(article=article.slug, passage=AGENCY, start=0, end=len(agency.value))
    source = NamedSource(
        name=outlet.name if outlet else agency.value,
        kind=SourceKind.STATE_MEDIA if is_state else SourceKind.NEWS_AGENCY,
        span=span,
        outlet=key if outlet else None,
    )
    rule = "agency-in-dateline" if article.metadata.dateline and is_in_dateline(article) else "agency-credited"
    yield Attribution(source=source, manner=Manner.CREDIT, claim=span, rule=rule)


def is_in_dateline(article: Article) -> bool:
    dateline, agency = article.metadata.dateline, article.metadata.agency
    return dateline is not None and agency is not None and dateline.value.agency == agency.value


def credit_writers(article: Article) -> Iterator[Attribution]:
    byline = article.metadata.byline
    if byline is None:
        return
    line = Span(article=article.slug, passage=BYLINE, start=0, end=len(byline.value))
    for name in article.metadata.authors:
        start = byline.value.find(name)
        if start >= 0:
            span = Span(article=article.slug, passage=BYLINE, start=start, end=start + len(name))
            source = NamedSource(name=name, kind=SourceKind.PERSON, span=span)
            yield Attribution(source=source, manner=Manner.CREDIT, claim=line, rule="writer-in-byline")

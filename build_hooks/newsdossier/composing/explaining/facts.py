"""The facts about an article, and its days."""

from collections.abc import Iterator

from newsdossier.composing.facts import name_dateline
from newsdossier.model.article import Article
from newsdossier.model.days import SettledDay
from newsdossier.model.evidence import Found
from newsdossier.model.explanation import (
    ExplainedDay,
    ExplainedFact,
)


def list_facts(article: Article) -> Iterator[ExplainedFact]:
    metadata = article.metadata
    yield explain_fact("headline", metadata.headline)
    yield explain_fact("standfirst", metadata.standfirst)
    yield explain_fact("section", metadata.section)
    yield explain_fact("byline", metadata.byline)
    yield explain_fact("agency", metadata.agency)
    yield explain_fact("outlet", metadata.outlet)
    yield explain_fact("dateline", metadata.dateline.map(name_dateline) if metadata.dateline is not None else None)
    yield explain_fact("language", metadata.language)
    yield explain_fact("url", metadata.url)


def explain_fact(name: str, found: Found[str] | None) -> ExplainedFact:
    if found is None:
        return ExplainedFact(name=name, value=None, certainty=None, stated=False, evidence=())
    return ExplainedFact(
        name=name, value=found.value, certainty=found.certainty, stated=found.stated, evidence=found.evidence
    )


def list_days(article: Article) -> Iterator[ExplainedDay]:
    yield explain_day("published", article.dating.published, unknown=article.dating.unknown)
    yield explain_day("event", article.dating.event, unknown=())
    yield explain_day("updated", article.dating.updated, unknown=())


def explain_day(name: str, day: SettledDay | None, *, unknown: tuple[str, ...]) -> ExplainedDay:
    """Return a day with its reasoning; `unknown` says what stayed open."""
    if day is None:
        return ExplainedDay(
            name=name, day=None, precision=None, certainty=None, stated=False, reasoning=unknown, evidence=()
        )
    return ExplainedDay(
        name=name,
        day=str(day.span),
        precision=day.span.precision,
        certainty=day.certainty,
        stated=day.stated,
        reasoning=(*day.reasoning, *unknown),
        evidence=day.evidence,
    )

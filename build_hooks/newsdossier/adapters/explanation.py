"""An explanation in words for a terminal, and as JSON for programs."""

import dataclasses
import json
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from newsdossier.adapters.report import make_printable, render_problem
from newsdossier.model.evidence import Certainty, Evidence
from newsdossier.model.explanation import (
    ExplainedConflict,
    ExplainedDay,
    ExplainedEntity,
    ExplainedFact,
    ExplainedLine,
    ExplainedLink,
    ExplainedPassage,
    Explanation,
    ExplanationReport,
)

T = TypeVar("T")
Lines = Iterator[str]


def render_json(report: ExplanationReport) -> str:
    """Return the report as JSON: the fields of `model/explanation.py` by their names, and nothing else."""
    return json.dumps(dataclasses.asdict(report), ensure_ascii=False, indent=2)


def render_text(report: ExplanationReport) -> str:
    """Return the report for people: what was found in each file, by which rule, in which words."""
    articles = ("\n".join(render_article(article)) for article in report.articles)
    problems = "\n".join(map(render_problem, report.problems))
    return make_printable("\n\n\n".join(part for part in (*articles, problems) if part))


def render_article(article: Explanation) -> Lines:
    yield article.path
    yield f"  slug {article.slug}, SHA-256 {article.sha256}"
    yield from section("What the file says", (line for fact in article.facts for line in render_fact(fact)))
    yield from section("Days", (line for day in article.days for line in render_day(day)))
    yield from section("Statements that cannot both hold", each(render_conflict, article.conflicts))
    yield from section("Topics and names", each(render_entity, article.tags))
    yield from section("The article", each(render_passage, article.passages))
    yield from section("Lines left out", (render_dropped(line) for line in article.lines if line.fate == "dropped"))
    yield from section("Links", render_links(article))


def section(title: str, lines: Iterable[str]) -> Lines:
    """Yield the title and the lines below it; nothing where there are no lines."""
    for number, line in enumerate(lines):
        if number == 0:
            yield f"\n  {title}"
        yield f"    {line}"


def each(render: Callable[[T], Lines], values: Iterable[T]) -> Lines:
    return (line for value in values for line in render(value))


def render_fact(fact: ExplainedFact) -> Lines:
    yield f"{fact.name}: {say(fact.value, certainty=fact.certainty, stated=fact.stated)}"
    yield from map(render_evidence, fact.evidence)


def render_day(day: ExplainedDay) -> Lines:
    yield f"{day.name}: {say(day.day, certainty=day.certainty, stated=day.stated)}"
    yield from (f"  {step}" for step in day.reasoning)
    yield from map(render_evidence, day.evidence)


def say(value: str | None, *, certainty: Certainty | None, stated: bool) -> str:
    if value is None:
        return "not known"
    return f"{value} ({'stated' if stated else 'worked out'}, {certainty})" if certainty else value


def render_evidence(evidence: Evidence) -> str:
    place = f"{evidence.path}:{evidence.line}" if evidence.line else evidence.path
    follows = f": {evidence.conclusion}" if evidence.conclusion else ""
    return f'  {evidence.rule}, {place}: "{evidence.quote}"{follows}'


def render_conflict(conflict: ExplainedConflict) -> Lines:
    yield f"{conflict.about}: {conflict.explanation}"
    yield render_evidence(conflict.said)
    yield render_evidence(conflict.against)


def render_entity(entity: ExplainedEntity) -> Lines:
    yield f"{entity.kind}: {entity.name}{' (given by the curator)' if entity.stated else ''}"
    yield from map(render_evidence, entity.evidence)


def render_passage(passage: ExplainedPassage) -> Lines:
    yield f"line {passage.line}, {passage.kind}: {passage.text}"
    yield from (f"  mended: {repair}" for repair in passage.repairs)


def render_dropped(line: ExplainedLine) -> str:
    return f'line {line.line}, {line.rule}: "{line.text}" ({line.reason})'


def render_links(article: Explanation) -> Lines:
    if article.event is not None:
        yield f"event: {article.event}"
    yield from map(render_link, article.links)


def render_link(link: ExplainedLink) -> str:
    sure = f" ({link.certainty})" if link.certainty else ""
    return f"{link.kind}: {link.path}{sure}: {link.reason}"

"""An explanation in words for a terminal, and as JSON for programs."""

import dataclasses
import json
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from newsdossier.adapters.report import make_printable, render_problem
from newsdossier.model.evidence import Certainty, Evidence
from newsdossier.model.explanation import (
    ExplainedClaim,
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
    own = article.path
    yield from section("What the file says", each(article.facts, lambda fact: render_fact(fact, own=own)))
    yield from section("Days", each(article.days, lambda day: render_day(day, own=own)))
    yield from section(
        "Statements that cannot both hold", each(article.conflicts, lambda of: render_conflict(of, own=own))
    )
    yield from section("Topics and names", each(article.tags, lambda entity: render_entity(entity, own=own)))
    yield from section("The article", each(article.passages, render_passage))
    yield from section("Lines left out", (render_dropped(line) for line in article.lines if line.fate == "dropped"))
    yield from section("Links", render_links(article))
    yield from section("Told together", each(article.told, lambda claim: render_claim(claim, own=own)))


def section(title: str, lines: Iterable[str]) -> Lines:
    """Yield the title and the lines below it; nothing where there are no lines."""
    for number, line in enumerate(lines):
        if number == 0:
            yield f"\n  {title}"
        yield f"    {line}"


def each(values: Iterable[T], render: Callable[[T], Lines]) -> Lines:
    return (line for value in values for line in render(value))


def render_fact(fact: ExplainedFact, *, own: str) -> Lines:
    yield f"{fact.name}: {say(fact.value, certainty=fact.certainty, stated=fact.stated)}"
    yield from render_evidence(fact.evidence, own=own)


def render_day(day: ExplainedDay, *, own: str) -> Lines:
    yield f"{day.name}: {say(day.day, certainty=day.certainty, stated=day.stated)}"
    yield from (f"  {step}" for step in day.reasoning)
    yield from render_evidence(day.evidence, own=own)


def say(value: str | None, *, certainty: Certainty | None, stated: bool) -> str:
    if value is None:
        return "not known"
    return f"{value} ({'stated' if stated else 'worked out'}, {certainty})" if certainty else value


def render_conflict(conflict: ExplainedConflict, *, own: str) -> Lines:
    yield f"{conflict.about}: {conflict.explanation}"
    yield from render_evidence((conflict.said, conflict.against), own=own)


def render_entity(entity: ExplainedEntity, *, own: str) -> Lines:
    yield f"{entity.kind}: {entity.name}{' (given by the curator)' if entity.stated and entity.kind == 'topic' else ''}"
    yield from render_evidence(entity.evidence, own=own)


def render_evidence(evidence: Iterable[Evidence], *, own: str) -> Lines:
    """Yield a line for each thing that was read; the same words in several lines of the file are said once."""
    lines_by_words: dict[tuple[str, ...], list[int]] = {}
    for one in evidence:
        words = (one.rule, "" if one.path == own else one.path, one.quote, one.conclusion)
        lines_by_words.setdefault(words, []).append(one.line)
    for (rule, path, quote, conclusion), lines in lines_by_words.items():
        place = ", ".join(part for part in (rule, path, say_lines(lines)) if part)
        yield f'  {place}: "{quote}"{f": {conclusion}" if conclusion else ""}'


def say_lines(lines: Iterable[int]) -> str:
    """Return "line 4", "lines 4, 6", or "" where no line can be named."""
    named = sorted({line for line in lines if line})
    return f"{'line' if len(named) == 1 else 'lines'} {', '.join(map(str, named))}" if named else ""


def render_passage(passage: ExplainedPassage) -> Lines:
    yield f"line {passage.line}, {passage.kind}: {passage.text}"
    yield from (f"  mended: {repair}" for repair in passage.repairs)


def render_dropped(line: ExplainedLine) -> str:
    return f'line {line.line}, {line.rule}: "{line.text}" ({line.reason})'


def render_links(article: Explanation) -> Lines:
    if article.event is not None:
        yield f"event: {article.event}"
    yield from each(article.links, lambda link: render_link(link, own=article.path))


def render_link(link: ExplainedLink, *, own: str) -> Lines:
    sure = f" ({link.certainty})" if link.certainty else ""
    yield f"{link.kind}: {link.path}{sure}: {link.reason}"
    yield from render_evidence(link.evidence, own=own)


def render_claim(claim: ExplainedClaim, *, own: str) -> Lines:
    yield f"{claim.kind}: {claim.text}{f' ({claim.certainty})' if claim.certainty else ''}"
    yield from render_evidence(claim.evidence, own=own)

"""The librarian's record as values, and what the engine says held against it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from newsdossier.model.explanation import ExplainedDay, Explanation, ExplanationReport

TRUTH = Path(__file__).parent
CERTAINTIES = ("doubtful", "likely", "certain")
HEAD_FACTS = ("headline", "standfirst", "section", "byline", "agency", "outlet", "dateline", "language")
NAME_KINDS = {"people": "person", "places": "place", "organisations": "organisation", "works": "work"}

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """One recorded fact: found, missing, or contradicted by what the engine asserts."""

    article: str
    fact: str
    outcome: str
    detail: str = ""


def load_records() -> dict[str, Record]:
    """Return the record of each article, by slug."""
    return {path.stem: load(path) for path in sorted(TRUTH.glob("*.yml")) if path.stem != "dossier"}


def load(path: Path) -> Record:
    loaded: Record = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


def judge(report: ExplanationReport) -> tuple[Verdict, ...]:
    """Return a verdict on every recorded fact of every article."""
    explained = {explanation.slug: explanation for explanation in report.articles}
    return tuple(
        verdict
        for slug, record in load_records().items()
        for verdict in (
            *judge_head(explained[slug], record),
            *judge_days(explained[slug], record),
            *judge_text(explained[slug], record),
            *judge_names(explained[slug], record),
        )
    ) + tuple(judge_dossier(explained))


def judge_head(explanation: Explanation, record: Record) -> Iterator[Verdict]:
    values = {fact.name: fact.value for fact in explanation.facts}
    values |= {
        fact.name: fact.evidence[0].quote for fact in explanation.facts if fact.name == "dateline" and fact.value
    }
    for name in HEAD_FACTS:
        truth = record.get(name)
        expected = truth["text"] if isinstance(truth, dict) else truth
        yield compare(explanation.slug, name, expected=expected, actual=values.get(name))


def compare(slug: str, fact: str, *, expected: str | None, actual: str | None) -> Verdict:
    if same(expected, actual):
        return Verdict(slug, fact, "found")
    return Verdict(slug, fact, "missing" if actual is None else "contradicted", f"{actual!r} for {expected!r}")


def same(expected: str | None, actual: str | None) -> bool:
    if expected is None or actual is None:
        return expected is actual
    return " ".join(expected.split()).casefold() == " ".join(actual.split()).casefold()


def judge_days(explanation: Explanation, record: Record) -> Iterator[Verdict]:
    days = {day.name: day for day in explanation.days}
    published, event = days.get("published"), days.get("event")
    yield judge_published(explanation.slug, published, record["published"])
    yield judge_day(explanation.slug, "event day", event, str(record["event"]["day"]))
    for conflict in record["conflicts"]:
        found = any(str(conflict["stamp"]) in shown.explanation + shown.said.quote for shown in explanation.conflicts)
        yield Verdict(explanation.slug, "conflict shown", "found" if found else "missing")
    if not record["conflicts"]:
        told = "; ".join(shown.explanation for shown in explanation.conflicts)
        yield Verdict(explanation.slug, "no conflict", "contradicted" if explanation.conflicts else "found", told)


def judge_published(slug: str, day: ExplainedDay | None, truth: Record) -> Verdict:
    verdict = judge_day(slug, "published", day, str(truth["day"]))
    if verdict.outcome == "missing" or day is None or day.certainty is None:
        return verdict
    unsaid = str(truth.get("not_said_with_more_than_doubt", ""))
    if day.day == unsaid and day.certainty == "doubtful":
        return Verdict(slug, "published", "missing", "says no more than the doubtful stamp")
    if CERTAINTIES.index(day.certainty) > CERTAINTIES.index(truth["certainty"]):
        return Verdict(slug, "published", "contradicted", f"{day.day} is not {day.certainty}")
    return verdict


def judge_day(slug: str, fact: str, day: ExplainedDay | None, truth: str) -> Verdict:
    actual = day.day if day else None
    if actual == truth:
        return Verdict(slug, fact, "found")
    outcome = "contradicted" if contradicts(truth, actual) else "missing"
    return Verdict(slug, fact, outcome, f"{actual} for {truth}")


def contradicts(truth: str, actual: str | None) -> bool:
    """Whether a day says something else than the record; a month that holds the recorded day does not."""
    return actual is not None and not truth.startswith(actual)


def judge_text(explanation: Explanation, record: Record) -> Iterator[Verdict]:
    slug = explanation.slug
    fates = {line.line: line.fate for line in explanation.lines}
    for number in record["paragraphs"]:
        fate = fates.get(number)
        yield Verdict(slug, f"paragraph {number}", "found" if fate == "paragraph" else "contradicted", str(fate))
    for number, reason in record["dropped"].items():
        fate = fates.get(number)
        yield Verdict(slug, f"dropped {number}", "found" if fate == "dropped" else "contradicted", f"{reason}: {fate}")
    for caption in record["captions"]:
        yield found_passage(explanation, "caption", caption["text"], caption["line"])
    for pair in record["questions"]:
        yield found_passage(explanation, "question", pair["q"], pair["question_line"])
        fate = fates.get(pair["answer_line"])
        yield Verdict(slug, f"answer {pair['answer_line']}", "found" if fate == "answer" else "contradicted", str(fate))
    for number, text in record.get("headings", {}).items():
        yield found_passage(explanation, "heading", text, number)
    opening = record.get("first_paragraph_opens") or record.get("drop_cap", {}).get("reads")
    if opening:
        first = next((passage.text for passage in explanation.passages if passage.kind == "paragraph"), "")
        yield Verdict(slug, "first words", "found" if first.startswith(opening) else "contradicted", first[:60])
    extra = set(record["dropped"]) ^ {line.line for line in explanation.lines if line.fate == "dropped"}
    yield Verdict(slug, "nothing else dropped", "contradicted" if extra else "found", str(sorted(extra)))


def found_passage(explanation: Explanation, kind: str, text: str, line: int) -> Verdict:
    found = any(
        p.kind == kind and p.line == line and same(p.text.rstrip(":"), text.rstrip(":")) for p in explanation.passages
    )
    return Verdict(explanation.slug, f"{kind} in line {line}", "found" if found else "contradicted")


def judge_names(explanation: Explanation, record: Record) -> Iterator[Verdict]:
    """Yield a verdict on each recorded name, and one on each person whom the record does not know."""
    ids = ids_by_name()
    for field, kind in NAME_KINDS.items():
        named = {tag.id for tag in explanation.tags if tag.kind == kind}
        recorded = {ids.get(name.casefold(), name): name for name in record.get(field, [])}
        for entity, name in recorded.items():
            yield Verdict(explanation.slug, f"{kind} {name}", "found" if entity in named else "missing")
        if kind == "person":
            yield from (
                Verdict(explanation.slug, f"person {x}", "contradicted") for x in sorted(named - recorded.keys())
            )


def ids_by_name() -> dict[str, str]:
    """Return the ids of the first dossier's entities by name and alias, in lower case."""
    entities = load(TRUTH.parents[1] / "dossier" / "entities.yml")
    return {
        name.casefold(): entity
        for entity, listed in entities.items()
        for name in (listed["name"], *listed.get("aliases", ()))
    }


def judge_dossier(explained: dict[str, Explanation]) -> Iterator[Verdict]:
    truth = load(TRUTH / "dossier.yml")
    for event in truth["events"]:
        members = set(event["articles"])
        together = {slug for slug, other in explained.items() if other.event == explained[event["articles"][0]].event}
        yield Verdict(
            "dossier", f"event {event['name']}", "found" if together == members else "contradicted", str(together)
        )
    said = {
        (slug, link.slug)
        for slug, explanation in explained.items()
        for link in explanation.links
        if link.kind == "rewrite-of"
    }
    recorded = {(rewrite["rewrite"], rewrite["of"]) for rewrite in truth["rewrites"]}
    for pair in sorted(recorded):
        yield Verdict("dossier", f"rewrite {pair[0]}", "found" if pair in said else "missing")
    for pair in sorted(said - recorded):
        yield Verdict("dossier", f"rewrite {pair[0]}", "contradicted", f"of {pair[1]}")

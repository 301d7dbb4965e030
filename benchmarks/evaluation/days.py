"""Days of publication, of pages alone and of articles among siblings; and how far "certain" can be relied on."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

from benchmarks.evaluation.sets import Prediction, Scored, alone, as_pasted, clip, read_rows, together
from benchmarks.evaluation.table import Answer, Outcome, Table, measures

from newsdossier.model.days import Precision, SettledDay
from newsdossier.model.source import Source

SCRIPT = "score_dates.py"
HTML = measures(("all.exact_of_all", "exact of all", 0.936, 0.95))
TEXT = measures(
    ("all.exact_of_all", "exact of all", 0.752, 0.82), ("all.exact_of_answered", "exact of answered", None, 0.93)
)
SIBLINGS = measures(
    ("all.exact_of_all", "exact of all", 0.519, 0.62), ("all.exact_of_answered", "exact of answered", None, 0.85)
)


def describe_day(day: SettledDay | None) -> Prediction:
    if day is None or day.span.precision is not Precision.DAY:
        return {}
    return {"date": str(day.span), "certainty": str(day.certainty)}


def predict_page_days(field: str, ending: str) -> Callable[[Path], Prediction]:
    def predict(folder: Path) -> Prediction:
        articles = {
            row["id"]: alone(clip(row["id"], row[field], ending=ending)) for row in read_rows(folder / "items.jsonl.xz")
        }
        return {name: describe_day(article.dating.published) for name, article in articles.items() if article}

    return predict


def predict_sibling_days(folder: Path) -> Prediction:
    by_dossier: dict[str, list[Source]] = defaultdict(list)
    for row in read_rows(folder / "items.jsonl.xz"):
        known = {"published": row["date"][:10]} if row.get("date") else None
        by_dossier[row["dossier"]].append(clip(row["id"], as_pasted(row), known=known))
    return {
        article.slug: describe_day(article.dating.published)
        for name in sorted(by_dossier)
        for article in together(by_dossier[name]).articles
    }


def evaluate(scored: Scored) -> Callable[[Path], Outcome | None]:
    def run(corpora: Path) -> Outcome | None:
        folder = scored.find_in(corpora)
        if folder is None:
            return None
        predictions = scored.predict(folder)
        return Outcome(figures=scored.score(folder, predictions), days=tuple(measure_distances(folder, predictions)))

    return run


def measure_distances(folder: Path, predictions: Prediction) -> Iterator[Answer]:
    """Yield certainty and distance in days of every day that was answered."""
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    for name, record in truth.items():
        said = predictions.get(name) or {}
        if said.get("date"):
            day = date.fromisoformat(said["date"])
            yield said["certainty"], min(abs((day - date.fromisoformat(right)).days) for right in record["dates"])


def print_calibration(days: Iterable[Answer]) -> None:
    """Print how often days of each certainty are right, over all sets together."""
    by_certainty = defaultdict(list)
    for certainty, distance in days:
        by_certainty[certainty].append(distance)
    for certainty in sorted(by_certainty):
        said = by_certainty[certainty]
        right = sum(distance == 0 for distance in said)
        near = sum(distance is not None and distance <= 1 for distance in said) / len(said)
        share = f"{right / len(said):8.3f}"
        print(f"{'all days':20} {certainty + ' and right':42} {share}  of {len(said)}; one day off counts: {near:.3f}")


TABLES = (
    Table(
        name="html-dates-html",
        evaluate=evaluate(Scored("html-dates", predict_page_days("html", ".html"), SCRIPT)),
        measures=HTML,
    ),
    Table(
        name="html-dates-text",
        evaluate=evaluate(Scored("html-dates", predict_page_days("text", ".txt"), SCRIPT)),
        measures=TEXT,
    ),
    Table(name="dates", evaluate=evaluate(Scored("dates", predict_sibling_days, SCRIPT)), measures=SIBLINGS),
)

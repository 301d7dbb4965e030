"""`make eval`: the production pipeline over sets of real articles, scored by the scorers that lie beside them.

The sets are no part of this repository: NEWSDOSSIER_CORPORA names the folder that holds them; one that is absent is
reported as absent. Every article goes through `pipeline.build_dossier`, as in a site; no set has a switch of its own.
"""

import argparse
import gzip
import json
import lzma
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from newsdossier.model.address import SourcePath
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.model.days import Precision, SettledDay
from newsdossier.model.dossier import Dossier
from newsdossier.model.source import DossierSources, Source
from newsdossier.pipeline import build_dossier, rank_nearest, suggest_topics

CORPORA = Path(os.environ.get("NEWSDOSSIER_CORPORA", "../shared/corpora"))
RANKED = 10  # pages choose five of them, for variety; the sets ask how good the ranking is
NOT_BODY = {Fate.CAPTION}  # shown on the page, but the sets count the running text alone
Prediction = dict[str, Any]
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class EvaluationSet:
    """One row of sets: where it lies, how its predictions are made, and which scorer reads them."""

    name: str
    folder: str
    predict: Callable[[Path], dict[str, Any]]
    scorer: tuple[str, ...]
    """Script and further arguments."""
    measures: tuple[tuple[str, str, float | None, float], ...]
    """Measure as a dotted path, what it is called, best baseline (None: not measured), what we want to reach."""
    below: str = ""
    """Key of the scorer's output below which the set's measures stand."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Score the engine on the sets in NEWSDOSSIER_CORPORA.")
    parser.add_argument("--out", type=Path, help="also write the figures as JSON")
    parser.add_argument("--only", nargs="*", help="names of sets")
    arguments = parser.parse_args()
    print(f"newsdossier {commit()}, sets in {CORPORA}")
    print(f"{'set':20} {'measure':42} {'ours':>8} {'baseline':>9} {'reach':>7}")
    figures: dict[str, dict[str, float]] = {}
    days: list[tuple[str, int | None]] = []
    for evaluation_set in SETS:
        if arguments.only and evaluation_set.name not in arguments.only:
            continue
        if not (CORPORA / evaluation_set.folder / "truth.json").exists():
            print(f"{evaluation_set.name:20} absent")
            continue
        predictions = evaluation_set.predict(CORPORA / evaluation_set.folder)
        figures[evaluation_set.name] = flatten(score(evaluation_set, predictions))
        print_rows(evaluation_set, figures[evaluation_set.name])
        if evaluation_set.scorer[0] == "score_dates.py":
            days.extend(distances(CORPORA / evaluation_set.folder, predictions))
    print_calibration(days)
    if arguments.out:
        arguments.out.write_text(json.dumps(figures, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


def commit() -> str:
    found = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False)
    return found.stdout.strip() or "outside a repository"


def score(evaluation_set: EvaluationSet, predictions: dict[str, Any]) -> dict[str, Any]:
    """Return what the set's own scorer prints."""
    script, *further = evaluation_set.scorer
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "predictions.json"
        path.write_text(json.dumps(predictions), encoding="utf-8")
        command = [sys.executable, str(CORPORA / script), str(CORPORA / evaluation_set.folder), str(path), *further]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    scored: dict[str, Any] = json.loads(printed)
    return scored[evaluation_set.below] if evaluation_set.below else scored


def flatten(scores: dict[str, Any], above: str = "") -> dict[str, float]:
    flat: dict[str, float] = {}
    for key, value in scores.items():
        if isinstance(value, dict):
            flat |= flatten(value, f"{above}{key}.")
        elif isinstance(value, int | float):
            flat[f"{above}{key}"] = value
    return flat


def print_rows(evaluation_set: EvaluationSet, figures: dict[str, float]) -> None:
    for path, title, baseline, reach in evaluation_set.measures:
        ours = f"{figures[path]:8.3f}" if path in figures else f"{'-':>8}"
        told = f"{baseline:9.3f}" if baseline is not None else f"{'-':>9}"
        print(f"{evaluation_set.name:20} {title:42} {ours} {told} {reach:7.3f}")


def distances(folder: Path, predictions: dict[str, Any]) -> Iterator[tuple[str, int | None]]:
    """Yield certainty and distance in days of every day that was answered."""
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    for name, record in truth.items():
        said = predictions.get(name) or {}
        if said.get("date"):
            day = date.fromisoformat(said["date"])
            yield said["certainty"], min(abs((day - date.fromisoformat(right)).days) for right in record["dates"])


def print_calibration(days: list[tuple[str, int | None]]) -> None:
    by_certainty = defaultdict(list)
    for certainty, distance in days:
        by_certainty[certainty].append(distance)
    for certainty in sorted(by_certainty):
        said = by_certainty[certainty]
        right = sum(distance == 0 for distance in said)
        near = sum(distance is not None and distance <= 1 for distance in said) / len(said)
        share = f"{right / len(said):8.3f}"
        print(f"{'all days':20} {certainty + ' and right':42} {share}  of {len(said)}; one day off counts: {near:.3f}")


def read_rows(path: Path) -> list[Row]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def clip(name: str, text: str | bytes, *, ending: str = ".txt", known: Row | None = None) -> Source:
    """Return a clipping as a curator would save it; what is known stands in a sidecar."""
    path = SourcePath(f"articles/{name}{ending}")
    sidecar = yaml.safe_dump(known, allow_unicode=True).encode() if known else None
    return Source(
        path=path,
        content=text if isinstance(text, bytes) else text.encode(),
        sidecar=Source(path=SourcePath(f"{path}.yml"), content=sidecar) if sidecar else None,
    )


def alone(source: Source) -> Article | None:
    """Return the one article of a dossier of one, None where the file holds none."""
    articles = build_dossier(DossierSources(clippings=(source,))).articles
    return articles[0] if articles else None


def together(sources: list[Source]) -> Dossier:
    return build_dossier(DossierSources(clippings=tuple(sorted(sources, key=lambda source: source.path))))


def describe(article: Article | None) -> Prediction:
    if article is None:
        return {}
    found = article.metadata
    values = {
        "title": found.headline,
        "standfirst": found.standfirst,
        "outlet": found.outlet,
        "agency": found.agency,
        "section": found.section,
    }
    body = "\n".join(passage.text for passage in article.text.passages if passage.fate not in NOT_BODY)
    prediction: Prediction = {name: value.value for name, value in values.items() if value}
    if found.authors:
        prediction["authors"] = list(found.authors)
    return prediction | {"body": body} | describe_day(article.dating.published)


def describe_day(day: SettledDay | None) -> Prediction:
    if day is None or day.span.precision is not Precision.DAY:
        return {}
    return {"date": str(day.span), "certainty": str(day.certainty)}


def predict_pasted(variant: str) -> Callable[[Path], dict[str, Any]]:
    def predict(folder: Path) -> dict[str, Any]:
        rows = read_rows(folder / "items.jsonl.xz")
        return {row["id"]: describe(alone(clip(row["id"], row[variant]))) for row in rows if row[variant]}

    return predict


def predict_pages(folder: Path) -> dict[str, Any]:
    urls = json.loads((folder / "urls.json").read_text(encoding="utf-8"))
    pages = {path.name.removesuffix(".html.gz"): path for path in sorted((folder / "pages").glob("*.html.gz"))}
    return {
        name: describe(alone(clip(name, gzip.decompress(path.read_bytes()), ending=".html", known={"url": urls[name]})))
        for name, path in pages.items()
    }


def predict_page_days(field: str, ending: str) -> Callable[[Path], dict[str, Any]]:
    def predict(folder: Path) -> dict[str, Any]:
        articles = {
            row["id"]: alone(clip(row["id"], row[field], ending=ending)) for row in read_rows(folder / "items.jsonl.xz")
        }
        return {name: describe_day(article.dating.published) for name, article in articles.items() if article}

    return predict


def as_pasted(row: Row) -> str:
    return "\n\n".join(part for part in (row.get("title"), row.get("standfirst"), row["text"]) if part)


def predict_sibling_days(folder: Path) -> dict[str, Any]:
    by_dossier: dict[str, list[Source]] = defaultdict(list)
    for row in read_rows(folder / "items.jsonl.xz"):
        known = {"published": row["date"][:10]} if row.get("date") else None
        by_dossier[row["dossier"]].append(clip(row["id"], as_pasted(row), known=known))
    return {
        article.slug: describe_day(article.dating.published)
        for name in sorted(by_dossier)
        for article in together(by_dossier[name]).articles
    }


def predict_events(pool: str) -> Callable[[Path], dict[str, Any]]:
    def predict(folder: Path) -> dict[str, Any]:
        sources = [
            clip(row["id"], as_pasted(row), known={"published": row["date"][:10]} if row.get("date") else None)
            for row in read_rows(folder / "items.jsonl.xz")
            if row["pool"] == pool
        ]
        relations = together(sources).relations
        groups = {slug: event.id for event in relations.events for slug in event.articles}
        return {"groups": groups, "related": rank_nearest(relations, limit=RANKED)}

    return predict


def as_printed(row: Row) -> str:
    """Return a wire report with the dateline where it stands in print: at the head of the text."""
    return as_pasted({**row, "text": " ".join(part for part in (row.get("dateline"), row["text"]) if part)})


def predict_topics(folder: Path) -> dict[str, Any]:
    """Return what is suggested for the untagged articles of a dossier in which the others are tagged."""
    tagged, untagged = (read_rows(folder / f"{name}.jsonl.xz") for name in ("tagged", "items"))
    sources = [
        *(clip(row["id"], as_printed(row), known={"topics": row["topics"]}) for row in tagged),
        *(clip(row["id"], as_printed(row)) for row in untagged),
    ]
    names = sorted({topic for row in tagged for topic in row["topics"]})
    topics = yaml.safe_dump({name: {"name": name} for name in names}).encode()
    dossier = build_dossier(
        DossierSources(
            clippings=tuple(sorted(sources, key=lambda source: source.path)),
            topics=Source(path=SourcePath("topics.yml"), content=topics),
        )
    )
    return {found.slug: [one.topic for one in found.topics] for found in suggest_topics(dossier.articles).articles}


BODY = (("body.f1", "body F1", 0.967, 0.98), ("body.exact", "body exact", 0.34, 0.40))
CROP = (
    ("body.f1", "body F1", 0.899, 0.95),
    ("lines.line_f1", "line F1", 0.842, 0.91),
    ("metadata.title.recall", "headline recall", 0.5, 0.88),
    ("metadata.authors.recall", "byline recall", 0.34, 0.65),
    ("metadata.standfirst.recall", "standfirst recall", 0.0, 0.60),
    ("metadata.date.recall", "day recall (one day off counts)", 0.63, 0.72),
    ("metadata.date.precision", "day precision", 0.90, 0.95),
)
FULL = (("body.f1", "body F1", 0.888, 0.94), ("lines.line_f1", "line F1", 0.820, 0.90))
DAYS_HTML = (("all.exact_of_all", "exact of all", 0.936, 0.95),)
DAYS_TEXT = (
    ("all.exact_of_all", "exact of all", 0.752, 0.82),
    ("all.exact_of_answered", "exact of answered", None, 0.93),
)
DAYS = (("all.exact_of_all", "exact of all", 0.519, 0.62), ("all.exact_of_answered", "exact of answered", None, 0.85))
TOPICS = (("micro_f1", "suggested topics, micro F1", 0.853, 0.88), ("macro_f1", "macro F1", 0.505, 0.55))
NEWS = (
    ("bcubed.f1", "B-cubed F1", 0.958, 0.965),
    ("pairwise.f1", "pair F1", 0.929, 0.935),
    ("related.ndcg_at_10", "nDCG@10 of related", 0.980, 0.985),
)
ECB = (
    ("bcubed.f1", "B-cubed F1", 0.895, 0.91),
    ("pairwise.f1", "pair F1", 0.856, 0.87),
    ("related.ndcg_at_10", "nDCG@10 of related", 0.944, 0.95),
)
SETS = (
    EvaluationSet("html-articles", "html-articles", predict_pages, ("score_extract.py",), BODY),
    EvaluationSet("pasted-text-crop", "pasted-text", predict_pasted("text_crop"), ("score_extract.py",), CROP),
    EvaluationSet(
        "pasted-text-full", "pasted-text", predict_pasted("text_full"), ("score_extract.py", "--variant", "full"), FULL
    ),
    EvaluationSet("html-dates-html", "html-dates", predict_page_days("html", ".html"), ("score_dates.py",), DAYS_HTML),
    EvaluationSet("html-dates-text", "html-dates", predict_page_days("text", ".txt"), ("score_dates.py",), DAYS_TEXT),
    EvaluationSet("dates", "dates", predict_sibling_days, ("score_dates.py",), DAYS),
    EvaluationSet("topics", "topics", predict_topics, ("score_topics.py",), TOPICS),
    EvaluationSet(
        "events-news", "events", predict_events("news"), ("score_events.py", "--pool", "news"), NEWS, below="news"
    ),
    EvaluationSet(
        "events-ecb", "events", predict_events("ecb"), ("score_events.py", "--pool", "ecb"), ECB, below="ecb"
    ),
)

if __name__ == "__main__":
    sys.exit(main())

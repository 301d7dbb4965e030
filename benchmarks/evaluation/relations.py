"""Topics that are suggested, events that are found, and how near articles are ranked."""

from collections.abc import Callable
from pathlib import Path

import yaml
from benchmarks.evaluation.extraction import evaluate
from benchmarks.evaluation.sets import Prediction, Row, Scored, as_pasted, clip, read_rows, together
from benchmarks.evaluation.table import Table, measures

from newsdossier.model.address import SourcePath
from newsdossier.model.source import DossierSources, Source
from newsdossier.pipeline import build_dossier, rank_nearest, suggest_topics

RANKED = 10  # pages choose five of them, for variety; the sets ask how good the ranking is
TOPICS = measures(("micro_f1", "suggested topics, micro F1", 0.853, 0.88), ("macro_f1", "macro F1", 0.505, 0.55))
NEWS = measures(
    ("bcubed.f1", "B-cubed F1", 0.958, 0.965),
    ("pairwise.f1", "pair F1", 0.929, 0.935),
    ("related.ndcg_at_10", "nDCG@10 of related", 0.980, 0.985),
)
ECB = measures(
    ("bcubed.f1", "B-cubed F1", 0.895, 0.91),
    ("pairwise.f1", "pair F1", 0.856, 0.87),
    ("related.ndcg_at_10", "nDCG@10 of related", 0.944, 0.95),
)


def predict_events(pool: str) -> Callable[[Path], Prediction]:
    def predict(folder: Path) -> Prediction:
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


def predict_topics(folder: Path) -> Prediction:
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


def events_of(pool: str) -> Scored:
    return Scored("events", predict_events(pool), "score_events.py", ("--pool", pool), below=pool)


TABLES = (
    Table(name="topics", evaluate=evaluate(Scored("topics", predict_topics, "score_topics.py")), measures=TOPICS),
    Table(name="events-news", evaluate=evaluate(events_of("news")), measures=NEWS),
    Table(name="events-ecb", evaluate=evaluate(events_of("ecb")), measures=ECB),
)

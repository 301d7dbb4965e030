"""Copies that an editor made of articles, among pairs of reports that only look alike."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.evaluation.sets import Row, as_pasted, clip, read_rows, together
from benchmarks.evaluation.table import Outcome, Table, measures
from benchmarks.near_duplicates.choosing import Choice, Pair, choose, draw
from benchmarks.near_duplicates.editor import EditedCopy, edit_article, split_paragraphs
from benchmarks.near_duplicates.score import score_containment, score_pairs

from newsdossier.model.dossier import Dossier
from newsdossier.model.relation import CopyKind

ELSEWHERE = 40  # paragraphs of other articles that the editor can choose from
MIN_PARAGRAPH = 120  # characters: shorter ones are captions and credits
MEASURES = measures(("precision", "precision", None, 0.98), ("recall", "recall", None, 0.98))


@dataclass(frozen=True, slots=True)
class Trial:
    """What the engine is asked."""

    texts: Mapping[str, str]
    """By slug, copies too."""
    days: Mapping[str, str]
    copies: Mapping[Pair, EditedCopy]
    apart: tuple[Pair, ...]


def evaluate(corpora: Path) -> Outcome | None:
    """Return precision and recall, and those of the baseline on the same pairs; None where the set is absent."""
    folder = corpora / "events"
    if not (folder / "truth.json").exists():
        return None
    trial = make_trial(folder)
    found = find_copies(trial)
    copies = tuple(trial.copies)
    ours = score_pairs(found, copies=copies, apart=trial.apart)
    baseline = score_containment(trial.texts, copies=copies, apart=trial.apart)
    figures = {"precision": ours.precision, "recall": ours.recall, "f1": ours.f1}
    theirs = {"precision": baseline.precision, "recall": baseline.recall, "f1": baseline.f1}
    return Outcome(
        figures={
            **figures,
            **{f"baseline.{name}": value for name, value in theirs.items()},
            **recall_by_edit(trial, found),
        }
    )


def make_trial(folder: Path) -> Trial:
    rows = {row["id"]: row for row in read_rows(folder / "items.jsonl.xz")}
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    events = {name: truth[name]["event"] for name in rows}
    choice = choose(list(rows.values()), events=events)
    copies = dict(edit_all(choice, rows=rows, events=events))
    asked = sorted({*choice.edited, *(name for pair in choice.apart for name in pair)})
    return Trial(
        texts={name: as_pasted(rows[name]) for name in asked} | {pair[1]: copy.text for pair, copy in copies.items()},
        days={name: rows[name]["date"][:10] for name in asked if rows[name].get("date")},
        copies=copies,
        apart=choice.apart,
    )


def edit_all(
    choice: Choice, *, rows: Mapping[str, Row], events: Mapping[str, str]
) -> Iterator[tuple[Pair, EditedCopy]]:
    """Yield each original and its copy, which has a name that sorts anywhere."""
    for name in choice.edited:
        row = rows[name]
        elsewhere = list(paragraphs_elsewhere(name, rows=list(rows.values()), events=events))
        copy = edit_article(row.get("title") or "", row["text"], elsewhere=elsewhere)
        yield (name, draw((name, "copy"))[:12]), copy


def paragraphs_elsewhere(name: str, *, rows: Sequence[Row], events: Mapping[str, str]) -> Iterator[str]:
    """Yield a paragraph each of articles about other events."""
    others = sorted((row for row in rows if events[row["id"]] != events[name]), key=lambda row: draw((name, row["id"])))
    for row in others[:ELSEWHERE]:
        long_ones = [one for one in split_paragraphs(row["text"]) if len(one) >= MIN_PARAGRAPH]
        yield from long_ones[-1:]


def find_copies(trial: Trial) -> frozenset[Pair]:
    """Return the pairs that the engine takes for one text, all the articles in one dossier."""
    dossier = together(
        [
            clip(name, text, known={"published": trial.days[name]} if name in trial.days else None)
            for name, text in trial.texts.items()
        ]
    )
    return frozenset(pair for ends in list_copies(dossier) for pair in (ends, ends[::-1]))


def list_copies(dossier: Dossier) -> Iterator[Pair]:
    for copy in dossier.relations.copies:
        if copy.kind is not CopyKind.REWRITE:
            yield str(copy.first), str(copy.second)


def recall_by_edit(trial: Trial, found: frozenset[Pair]) -> dict[str, float]:
    """Return the share of copies found, by each kind of edit that was made to them, and by how heavy the hand was."""
    told: dict[str, list[bool]] = {}
    for pair, copy in trial.copies.items():
        for name in (copy.hand, *copy.edits):
            told.setdefault(f"recall_by_edit.{name}", []).append(pair in found)
    return {name: sum(hits) / len(hits) for name, hits in sorted(told.items())}


TABLES = (Table(name="near-duplicates", evaluate=evaluate, measures=MEASURES),)

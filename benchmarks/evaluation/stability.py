"""Whether an article that is added changes events other than the one that it joins: on real articles, drawn at random.

Articles of invented words (the tests have 500 of them) leave what they do not join as it is. Real ones do not always:
a word of theirs becomes common, or they draw a neighbour to them that others had.
"""

import json
import lzma
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.evaluation.sets import as_pasted, clip, read_rows
from benchmarks.evaluation.table import Outcome, Table, measures
from benchmarks.near_duplicates.choosing import draw

from newsdossier.model.dossier import Dossier
from newsdossier.model.source import DossierSources, Source
from newsdossier.pipeline import understand

ARTICLES = 500  # of Reuters: as many as the tests invent
ADDED = 100
MIN_WORDS = 30  # shorter texts are corrections and headlines sent ahead
MEASURES = measures(
    ("quiet", "added articles that change no other event", None, 1.0),
    ("staying", "other events that stay, on average", None, 1.0),
)
Events = frozenset[frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one added article did."""

    elsewhere: int
    """How many events beside its own are not what they were."""
    others: int
    """Of so many."""


def watch_changes(before: Events, after: Events, *, added: str) -> Change:
    """Return what an article changed that is in the events `after` alone.

    Its own are the event that it joins, and those of before that it bridges or parts.
    """
    own = next(event for event in after if added in event)
    reached = own.union(*(event for event in before if event & own))
    others = [event for event in before if not event <= reached]
    return Change(elsewhere=sum(event not in after for event in others), others=len(others))


def evaluate(read: Callable[[Path], Sequence[Source] | None]) -> Callable[[Path], Outcome | None]:
    def measured(corpora: Path) -> Outcome | None:
        sources = read(corpora)
        return score([*add_each(sources)]) if sources else None

    return measured


def score(changes: Sequence[Change]) -> Outcome:
    staying = [1 - change.elsewhere / change.others for change in changes if change.others]
    quiet = sum(not change.elsewhere for change in changes)
    return Outcome(figures={"quiet": quiet / len(changes), "staying": sum(staying) / len(staying)})


def add_each(sources: Sequence[Source]) -> Iterator[Change]:
    """Yield what each of some articles changes, all the others being there before it."""
    whole = understand(DossierSources(clippings=tuple(sources)))
    after = events_of(whole.dossier)
    slugs = {article.clipping.path: str(article.slug) for article in whole.dossier.articles}
    for late in sorted(sources, key=lambda source: draw(("added", source.path)))[:ADDED]:
        others = DossierSources(clippings=tuple(source for source in sources if source is not late))
        before = events_of(understand(others, previous=whole).dossier)
        yield watch_changes(before, after, added=slugs[late.path])


def events_of(dossier: Dossier) -> Events:
    return frozenset(frozenset(map(str, event.articles)) for event in dossier.relations.events)


def read_pool(pool: str) -> Callable[[Path], Sequence[Source] | None]:
    def read(corpora: Path) -> Sequence[Source] | None:
        path = corpora / "events" / "items.jsonl.xz"
        if not path.exists():
            return None
        rows = [row for row in read_rows(path) if row["pool"] == pool]
        days = [{"published": row["date"][:10]} if row.get("date") else None for row in rows]
        return in_order([clip(row["id"], as_pasted(row), known=day) for row, day in zip(rows, days, strict=True)])

    return read


def read_reuters(corpora: Path) -> Sequence[Source] | None:
    path = corpora / "reuters21578.jsonl.xz"
    if not path.exists():
        return None
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if len(row["body"].split()) >= MIN_WORDS]
    chosen = sorted(rows, key=lambda row: draw(("reuters", str(row["id"]))))[:ARTICLES]
    return in_order(
        [
            clip(str(row["id"]), f"{row['title']}\n\n{row['body']}", known={"published": row["date"][:10]})
            for row in chosen
        ]
    )


def in_order(sources: Sequence[Source]) -> Sequence[Source]:
    return sorted(sources, key=lambda source: source.path)


SETS: tuple[tuple[str, Callable[[Path], Sequence[Source] | None]], ...] = (
    ("stability-news", read_pool("news")),
    ("stability-ecb", read_pool("ecb")),
    ("stability-reuters", read_reuters),
)
TABLES = tuple(Table(name=name, evaluate=evaluate(read), measures=MEASURES) for name, read in SETS)

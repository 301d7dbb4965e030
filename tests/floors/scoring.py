"""Invented saved articles with what a librarian says of each, and what the engine makes of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from newsdossier.model.address import SourcePath
from newsdossier.model.article import Article
from newsdossier.model.clean_text import HEAD_FATES, Fate
from newsdossier.model.source import DossierSources, Source
from newsdossier.pipeline import build_dossier

HERE = Path(__file__).parent
NOT_BODY = HEAD_FATES | {Fate.CAPTION}
FACTS = ("headline", "byline", "standfirst", "day")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Lines of the body and facts about one article; None where there is no such thing."""

    body: frozenset[int]
    facts: dict[str, str | None]


@dataclass(slots=True)
class Score:
    """Counts over all articles."""

    right_lines: int = 0
    said_lines: int = 0
    true_lines: int = 0
    right: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FACTS, 0))
    invented: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FACTS, 0))
    """How often something was said that is not so."""
    articles: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, name: str, *, said: Reading, truth: Reading) -> None:
        self.articles += 1
        self.right_lines += len(said.body & truth.body)
        self.said_lines += len(said.body)
        self.true_lines += len(truth.body)
        for fact in FACTS:
            is_right = said.facts[fact] == truth.facts[fact]
            self.right[fact] += is_right
            self.invented[fact] += not is_right and said.facts[fact] is not None
            if not is_right:
                self.misses.append(f"{name}: {fact} is {truth.facts[fact]!r}, not {said.facts[fact]!r}")
        if said.body != truth.body:
            self.misses.append(f"{name}: body lines {sorted(said.body ^ truth.body)}")

    @property
    def body_f1(self) -> float:
        return 2 * self.right_lines / (self.said_lines + self.true_lines)

    def share_right(self, fact: str) -> float:
        return self.right[fact] / self.articles


def score_all(paths: Iterable[Path]) -> Score:
    score = Score()
    for path in sorted(paths):
        case = yaml.safe_load(path.read_text(encoding="utf-8"))
        score.add(path.stem, said=read(path.stem, case), truth=tell_truth(case))
    return score


def tell_truth(case: dict[str, Any]) -> Reading:
    return Reading(body=frozenset(case["body"]), facts={fact: case[fact] for fact in FACTS})


def read(name: str, case: dict[str, Any]) -> Reading:
    """Return what the pipeline makes of an article that is alone in its dossier."""
    path = SourcePath(f"articles/{name}{case.get('ending', '.txt')}")
    dossier = build_dossier(DossierSources(clippings=(Source(path=path, content=case["text"].encode()),)))
    return tell(dossier.articles[0])


def tell(article: Article) -> Reading:
    found, day = article.metadata, article.dating.published
    body = (passage for passage in article.text.passages if passage.fate not in NOT_BODY)
    return Reading(
        body=frozenset(line for passage in body for line in range(passage.block.line, passage.block.end_line + 1)),
        facts={
            "headline": found.headline.value if found.headline else None,
            "byline": " and ".join(found.authors) or None,
            "standfirst": found.standfirst.value if found.standfirst else None,
            "day": str(day.span) if day else None,
        },
    )

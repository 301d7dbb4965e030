"""`make bench`: what one build of the first dossier and of invented ones costs, part by part, in CPU seconds.

Each build is a process of its own. Its parts are understanding (reading and relating all articles), making pages
(composing, rendering, cards, feeds and data files), MkDocs without these, and Pagefind; the last figure is the most
memory that the process had (MB). Under each part stands what it costs a page, in milliseconds.

Invented articles are made of the same words each time. They hang together less than real ones do, so that what finds
relations has an easier time here than in a real dossier.
"""

import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import wraps
from multiprocessing import get_context
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from typing import Any, Final

from mkdocs.commands.build import build
from mkdocs.config import load_config

from newsdossier.adapters import mkdocs_plugin

ROOT = Path(__file__).parents[1]
SIZES = (100, 1000, 4000)
FIRST_DAY = date(2020, 1, 1)
WORDS_IN_PARAGRAPH = 60
PARAGRAPHS = 8
VOCABULARY = 8000  # words that a newspaper uses within a year, roughly
SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo")
PARTS: Final = {"understand": "understand", "build_site": "make pages", "run_pagefind": "pagefind"}
"""What the plugin calls, and what we call it."""
COLUMNS: Final = ("understand", "make pages", "mkdocs", "pagefind")


@dataclass(slots=True)
class Spent:
    """What one build cost."""

    articles: int = 0
    pages: int = 0
    seconds: dict[str, float] = field(default_factory=dict)
    """CPU, by part."""
    wall: float = 0.0
    memory: float = 0.0
    """At the most, in MB."""


def main() -> None:
    print(f"newsdossier {commit()}, Python {sys.version.split()[0]}: CPU seconds, and milliseconds a page")
    print(f"{'dossier':>17} {'articles':>8} {'pages':>6}", *(f"{part:>14}" for part in COLUMNS), "   wall    MB")
    report("the first dossier", ROOT)
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            write_project(Path(folder), size)
            report("invented", Path(folder))


def report(name: str, project: Path) -> None:
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as apart:
        spent = apart.submit(measure_build, project).result()
    parts = (f"{spent.seconds[part]:6.2f} {spent.seconds[part] / spent.pages * 1000:4.1f} ms" for part in COLUMNS)
    print(
        f"{name:>17} {spent.articles:>8} {spent.pages:>6}",
        *parts,
        f"{spent.wall:7.2f} {spent.memory:5.0f}",
        flush=True,
    )


def measure_build(project: Path) -> Spent:
    """Build the site as `mkdocs build` does; return what that cost."""
    spent = Spent()
    for name, part in PARTS.items():
        setattr(mkdocs_plugin, name, clocked(getattr(mkdocs_plugin, name), part, spent))
    begun, before = time.perf_counter(), cpu_seconds()
    with tempfile.TemporaryDirectory() as site:
        config = load_config(str(project / "mkdocs.yml"), site_dir=site)
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        spent.pages = sum(1 for _ in Path(site).rglob("*.html"))
    spent.seconds["mkdocs"] = cpu_seconds() - before - sum(spent.seconds.values())
    spent.wall = time.perf_counter() - begun
    spent.memory = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    spent.articles = sum(1 for path in (project / "dossier" / "articles").rglob("*.*") if path.name != "README.md")
    return spent


def clocked(call: Callable[..., Any], part: str, spent: Spent) -> Callable[..., Any]:
    """Return the function; what it costs is added to the part."""

    @wraps(call)
    def run(*given: object, **named: object) -> Any:
        before = cpu_seconds()
        try:
            return call(*given, **named)
        finally:
            spent.seconds[part] = spent.seconds.get(part, 0.0) + cpu_seconds() - before

    return run


def cpu_seconds() -> float:
    """Return what this process has used, and what it has started and seen end."""
    return sum(used.ru_utime + used.ru_stime for used in (getrusage(RUSAGE_SELF), getrusage(RUSAGE_CHILDREN)))


def write_project(folder: Path, size: int) -> None:
    """Write a dossier of invented articles, a day each."""
    chance = random.Random(size)  # the same articles each time
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(VOCABULARY)]
    weights = [1 / rank for rank in range(1, VOCABULARY + 1)]  # Zipf's law
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("# Invented\n\n<!-- dossier:figures -->\n", encoding="utf-8")
    articles = folder / "dossier" / "articles"
    articles.mkdir(parents=True)
    for number in range(size):
        day = FIRST_DAY + timedelta(days=number % 1500)
        text = "\n\n".join(
            " ".join(chance.choices(words, weights, k=WORDS_IN_PARAGRAPH)).capitalize() + "." for _ in range(PARAGRAPHS)
        )
        headline = " ".join(chance.choices(words, k=7)).capitalize()
        (articles / f"{number:05}.txt").write_text(
            f"---\npublished: {day}\n---\n{headline}\n\n{text}\n", encoding="utf-8"
        )


def commit() -> str:
    ran = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return ran.stdout.strip() or "of unknown commit"


if __name__ == "__main__":
    main()

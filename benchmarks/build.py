"""`make bench`: how long the first dossier and invented ones of several sizes take, stage by stage, in CPU seconds.

Invented articles are made of the same words each time. They hang together less than real ones do, so that what finds
relations has an easier time here than in a real dossier.
"""

import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

from newsdossier.adapters.files import load_sources
from newsdossier.pipeline import build_dossier, build_site

ROOT = Path(__file__).parents[1]
SIZES = (100, 1000)
FIRST_DAY = date(2020, 1, 1)
WORDS_IN_PARAGRAPH = 60
PARAGRAPHS = 8
VOCABULARY = 8000  # words that a newspaper uses within a year, roughly
SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo")


def main() -> None:
    print(f"newsdossier {commit()}, Python {sys.version.split()[0]}")
    print(f"{'dossier':>20} {'articles':>8} {'understand':>11} {'compose':>8} {'mkdocs build':>13} {'wall':>7}")
    time_dossier("the first dossier", ROOT)
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            write_project(Path(folder), size)
            time_dossier("invented", Path(folder))


def time_dossier(name: str, project: Path) -> None:
    spent: dict[str, float] = {}
    with measured("understand", spent):
        dossier = build_dossier(load_sources(project / "dossier", base=project))
    with measured("compose", spent):
        build_site(dossier, site_url="")
    begun = time.perf_counter()
    with measured("mkdocs", spent), tempfile.TemporaryDirectory() as site:
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", site],
            cwd=project,
            check=True,
            capture_output=True,
        )
    wall = time.perf_counter() - begun
    print(
        f"{name:>20} {len(dossier.articles):>8} {spent['understand']:>11.2f} {spent['compose']:>8.2f} "
        f"{spent['mkdocs']:>13.2f} {wall:>7.2f}"
    )


@contextmanager
def measured(name: str, spent: dict[str, float]) -> Iterator[None]:
    """Add the CPU seconds of what is done inside, child processes included."""
    before = cpu_seconds()
    yield
    spent[name] = cpu_seconds() - before


def cpu_seconds() -> float:
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

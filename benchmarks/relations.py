"""`make bench`: what it costs to find how articles hang together, from 1,000 to 20,000 of them, and for one more.

The articles are those of a Reuters corpus that is no part of this repository: NEWSDOSSIER_CORPORA names the folder that
holds it. It has somewhat fewer than 20,000 with a text of some length; the last size is then all of them, and its
ratio is to what so many should take. Each size has a process of its own, so that its peak of memory is its own.

The same work takes up to half as long again while others use the machine's memory. All sizes are therefore gone through
several times; a row has the round in which its relations took least, and beside it what they took when they took most.
"""

import json
import lzma
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from typing import Any
from unittest.mock import patch

from newsdossier.adapters.garbage import expect_many_values, keep_values, stay_with_values
from newsdossier.model.address import SourcePath
from newsdossier.model.article import Articles, Survey, index_by_slug
from newsdossier.model.source import DossierSources, Source
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.pipeline import understanding
from newsdossier.relating.likeness.likeness import find_likeness
from newsdossier.relating.relate import relate_again
from newsdossier.relating.together import read_together_again

ROOT = Path(__file__).parents[1]
CORPUS = Path(os.environ.get("NEWSDOSSIER_CORPORA", "../shared/corpora")) / "reuters21578.jsonl.xz"
SIZES = (1000, 2000, 5000, 10_000, 20_000)
MIN_WORDS = 30  # shorter texts are corrections and headlines sent ahead
ROUNDS = 3
ADDED = 5  # articles that come one by one, to see what one more costs
WATCHED = ("find_likeness", "relate_again", "read_together_again")
Figures = dict[str, float]


def main() -> int:
    if sys.argv[1:]:
        print(json.dumps(measure(int(sys.argv[1]))))
        return 0
    print(f"newsdossier {commit()}, Python {sys.version.split()[0]}: relations, in CPU seconds")
    if not CORPUS.exists():
        print(f"not measured: {CORPUS} is absent (NEWSDOSSIER_CORPORA names its folder)")
        return 0
    print(f"{'articles':>8} {'likeness':>9} {'links':>7} {'story':>7} {'all':>7} {'slowest':>8} {'ratio':>6} ", end="")
    print(f"{'one more':>9} {'at most':>8} {'peak MB':>8} {'the rest':>9}", flush=True)
    rounds = [{size: run_apart(size) for size in SIZES} for _ in range(ROUNDS)]
    best = {size: min([of_size[size] for of_size in rounds], key=relating) for size in SIZES}
    for size, figures in best.items():
        slowest = max(relating(of_size[size]) for of_size in rounds)
        print_row(figures, slowest=slowest, half=best.get(size // 2))
    return 0


def run_apart(size: int) -> Figures:
    command = [sys.executable, str(Path(__file__)), str(size)]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures: Figures = json.loads(printed)
    return figures


def print_row(figures: Figures, *, slowest: float, half: Figures | None) -> None:
    own = relating(figures)
    ratio = f"{own / relating(half) * half['articles'] * 2 / figures['articles']:6.2f}" if half else f"{'-':>6}"
    likeness, links, story = (f"{figures[name]:7.2f}" for name in WATCHED)
    print(f"{figures['articles']:8.0f} {likeness:>9} {links} {story} {own:7.2f} {slowest:8.2f} {ratio} ", end="")
    print(f"{figures['one_more']:9.2f} {figures['at_most']:8.2f} {figures['peak']:8.0f} {figures['all'] - own:9.2f}")


def relating(figures: Figures) -> float:
    return sum(figures[name] for name in WATCHED)


def measure(size: int) -> Figures:
    """Return the seconds of each step, and what one more article costs."""
    spent: Figures = {}
    seen: dict[str, Any] = {}
    sources = DossierSources(clippings=tuple(sorted(islice(read_sources(), size), key=lambda source: source.path)))
    expect_many_values()
    begun = time.process_time()
    with ExitStack() as watches:
        for name in WATCHED:
            watched = watch(name, getattr(understanding, name), spent=spent, seen=seen)
            watches.enter_context(patch.object(understanding, name, watched))
        watches.enter_context(keep_values())
        dossier = understanding.build_dossier(sources)
    spent["all"] = time.process_time() - begun
    spent["peak"] = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    costs = list(add_one_by_one(seen["find_likeness"], index_by_slug(dossier.articles)))
    return spent | {"articles": len(dossier.articles), "one_more": sum(costs) / ADDED, "at_most": max(costs)}


def watch(name: str, function: Callable[..., Any], *, spent: Figures, seen: dict[str, Any]) -> Callable[..., Any]:
    def watched(*given: Any, **named: Any) -> Any:
        seen[name] = (given, named)
        begun = time.process_time()
        result = function(*given, **named)
        spent[name] = time.process_time() - begun
        return result

    return watched


def add_one_by_one(given: tuple[Any, Any], articles: Articles) -> Iterator[float]:
    """Yield the seconds that each added article costs, with what was found before at hand."""
    ((surveys,), named) = given
    held: tuple[Survey, ...] = surveys
    late = set(list(articles)[:: len(articles) // ADDED][:ADDED])
    present = {survey.slug for survey in held} - late
    likeness, web, account = None, None, None
    for newcomer in (None, *sorted(late)):
        present |= {newcomer} if newcomer else set()
        now = tuple(survey for survey in held if survey.slug in present)
        begun = time.process_time()
        likeness = find_likeness(now, texts=named["texts"], previous=likeness)
        known = {slug: article for slug, article in articles.items() if slug in present}
        web = relate_again(known, likeness=likeness, taxonomies=Taxonomies(), previous=web)
        account = read_together_again(known, relations=web.relations, taxonomies=Taxonomies(), previous=account)
        if newcomer:
            yield time.process_time() - begun
        else:  # as `mkdocs serve` does once it has built
            stay_with_values()


def read_sources() -> Iterator[Source]:
    with lzma.open(CORPUS, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if len(row["body"].split()) >= MIN_WORDS:
                saved = f"---\npublished: {row['date'][:10]}\n---\n{row['title']}\n\n{row['body']}"
                yield Source(path=SourcePath(f"articles/{row['id']}.txt"), content=saved.encode())


def commit() -> str:
    ran = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return ran.stdout.strip() or "of unknown commit"


if __name__ == "__main__":
    sys.exit(main())

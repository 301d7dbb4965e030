"""`make bench`: how long it takes to understand one article, stage by stage, in CPU milliseconds of one core.

Pasted texts and saved pages are those of NEWSDOSSIER_CORPORA; without them there is nothing to time, and that is said.
The texts are gone through again until a thousand are done. Each page goes to trafilatura as well, right after it came
to us: its time alone is what ours is measured by, which has a vote of trafilatura in it.
"""

import gzip
import json
import lzma
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path

from trafilatura import extract

from newsdossier.adapters.garbage import keep_values
from newsdossier.cleaning.clean import clean
from newsdossier.cleaning.recurring_lines import RecurringLines
from newsdossier.cleaning.sift import sift
from newsdossier.dating.collect import collect_days
from newsdossier.extracting.metadata import extract_metadata
from newsdossier.model.address import SourcePath
from newsdossier.model.article import Survey
from newsdossier.model.source import Source
from newsdossier.reading.clipping import read_clipping

CORPORA = Path(os.environ.get("NEWSDOSSIER_CORPORA", "../shared/corpora"))
TEXTS = 1000
STAGES = ("reading", "cleaning", "extracting", "collecting days")
TRAFILATURA = "trafilatura"
MOST_A_TEXT = 4.0  # milliseconds: what we want to stay below
MOST_OF_TRAFILATURA = 2.0  # times its time alone
WARM_UP = 20  # articles, untimed: what is loaded once for all is no article's own


def main() -> None:
    print(f"newsdossier {commit()}, Python {sys.version.split()[0]}, articles in {CORPORA}")
    print(f"{'':26} {'ms an article':>13} {'at most':>8}")
    with keep_values():  # as the command and the plugin do
        print_texts(CORPORA / "pasted-text" / "items.jsonl.xz")
        print_pages(CORPORA / "html-articles" / "pages")


def print_texts(path: Path) -> None:
    if not path.exists():
        print(f"pasted texts: absent, there is no {path}")
        return
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        texts = [text for line in lines if (text := json.loads(line)["text_crop"])]
    sources = [make_source(f"{number}.txt", text.encode()) for number, text in enumerate(texts)]
    mean = time_articles(sources, count=TEXTS)
    print(f"pasted texts, mean of {TEXTS} ({len(texts)} different ones)")
    for stage in STAGES:
        print_row(stage, mean[stage])
    print_row("together", sum(mean.values()), MOST_A_TEXT)


def print_pages(folder: Path) -> None:
    pages = [gzip.decompress(path.read_bytes()) for path in sorted(folder.glob("*.html.gz"))]
    if not pages:
        print(f"saved pages: absent, there are none in {folder}")
        return
    mean = time_articles([make_source(f"{number}.html", page) for number, page in enumerate(pages)], count=len(pages))
    alone = mean.pop(TRAFILATURA)
    print(f"saved pages, mean of {len(pages)}")
    for stage in STAGES:
        print_row(stage, mean[stage])
    print_row("together", sum(mean.values()))
    print_row("trafilatura alone", alone)
    print_row("times trafilatura", sum(mean.values()) / alone, MOST_OF_TRAFILATURA)


def print_row(name: str, value: float, most: float | None = None) -> None:
    print(f"  {name:24} {value:>13.2f} {'' if most is None else f'{most:.2f}':>8}".rstrip())


def make_source(name: str, content: bytes) -> Source:
    return Source(path=SourcePath(f"articles/{name}"), content=content)


def time_articles(sources: list[Source], *, count: int) -> dict[str, float]:
    """Return the mean of milliseconds by stage over so many articles; for pages also of trafilatura alone."""
    for source in sources[:WARM_UP]:
        understand(source, spent=defaultdict(float))
    spent: dict[str, float] = defaultdict(float)
    for source in islice(cycle(sources), count):
        understand(source, spent=spent)
    return {name: seconds / count * 1000 for name, seconds in spent.items()}


def understand(source: Source, *, spent: dict[str, float]) -> None:
    with timed("reading", spent):
        clipping = read_clipping(source).value
    if clipping is None:
        return
    with timed("cleaning", spent):
        sifted = sift(clipping, outlets={})
    with timed("extracting", spent):
        metadata = extract_metadata(clipping, sifted=sifted, outlets={})
    with timed("collecting days", spent):
        days = collect_days(clipping, sifted=sifted, metadata=metadata)
    with timed("cleaning", spent):
        survey = Survey(clipping=clipping, sifted=sifted, metadata=metadata, days=days)
        clean(survey, recurring=RecurringLines())
    if source.path.endswith(".html"):
        with timed(TRAFILATURA, spent):
            extract(source.content)


@contextmanager
def timed(name: str, spent: dict[str, float]) -> Iterator[None]:
    """Add the CPU seconds of what is done inside."""
    begun = time.process_time()
    yield
    spent[name] += time.process_time() - begun


def commit() -> str:
    found = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False)
    return found.stdout.strip() or "outside a repository"


if __name__ == "__main__":
    main()

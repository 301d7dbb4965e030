"""`python -m benchmarks.quotations.check`: which labelled articles are here, and whether every pointer holds."""

import os
import sys
from pathlib import Path

from benchmarks.quotations.articles import HALVES, LATER, Half, load_half
from benchmarks.quotations.labels import Kind


def main() -> int:
    corpora = Path(os.environ.get("NEWSDOSSIER_CORPORA", "../shared/corpora"))
    halves = {name: load_half(name, corpora=corpora) for name in (*HALVES, LATER)}
    for name, half in halves.items():
        print(f"{name:8}{describe(half)}")
        for article in half.absent:
            print(f"{name:8}absent: {article}")
        for article in half.changed:
            print(f"{name:8}not as labelled: {article}")
    return 1 if any(half.changed for half in halves.values()) else 0


def describe(half: Half) -> str:
    """Return how many labels of each sort can be scored, in words."""
    labels = [label for article in half.labels.values() for label in article]
    speech = [label for label in labels if label.kind is Kind.SPEECH]
    speakers = sum(bool(label.speakers) for label in speech)
    carriers = sum(label.carrier is not None for label in speech)
    return (
        f"{len(half.labels)} articles, {len(speech)} quotations of speech, {speakers} with a speaker, "
        f"{carriers} with a carrier, {len(labels) - len(speech)} other words in marks"
    )


if __name__ == "__main__":
    sys.exit(main())

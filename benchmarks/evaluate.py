"""`make eval`: the production pipeline over sets of real articles, scored by the scorers that lie beside them.

The sets are no part of this repository: NEWSDOSSIER_CORPORA names the folder that holds them; one that is absent is
reported as absent. Every article goes through `pipeline.build_dossier`, as in a site; no set has a switch of its own.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # started as a script, Python looks for imports beside it alone

from benchmarks.evaluation.days import print_calibration
from benchmarks.evaluation.table import Answer, Outcome, Table
from benchmarks.evaluation.tables import TABLES

CORPORA = Path(os.environ.get("NEWSDOSSIER_CORPORA", "../shared/corpora"))


def main() -> int:
    parser = argparse.ArgumentParser(description="Score the engine on the sets in NEWSDOSSIER_CORPORA.")
    parser.add_argument("--out", type=Path, help="also write the figures as JSON")
    parser.add_argument("--only", nargs="*", help="names of sets")
    arguments = parser.parse_args()
    print(f"newsdossier {commit()}, sets in {CORPORA}")
    print(f"{'set':20} {'measure':42} {'ours':>8} {'baseline':>9} {'reach':>7}")
    figures: dict[str, dict[str, float]] = {}
    days: list[Answer] = []
    for table in TABLES:
        if arguments.only and table.name not in arguments.only:
            continue
        outcome = table.evaluate(CORPORA)
        if outcome is None:
            print(f"{table.name:20} absent")
            continue
        figures[table.name] = dict(outcome.figures)
        days.extend(outcome.days)
        print_rows(table, outcome)
    print_calibration(days)
    if arguments.out:
        arguments.out.write_text(json.dumps(figures, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


def commit() -> str:
    found = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False)
    return found.stdout.strip() or "outside a repository"


def print_rows(table: Table, outcome: Outcome) -> None:
    for row in table.measures:
        baseline = outcome.figures.get(f"baseline.{row.path}", row.baseline)
        told = (show(value, width) for value, width in ((outcome.figures.get(row.path), 8), (baseline, 9)))
        print(f"{table.name:20} {row.title:42} {' '.join(told)} {show(row.reach, 7)}")


def show(value: float | None, width: int) -> str:
    return f"{value:{width}.3f}" if value is not None else f"{'-':>{width}}"


if __name__ == "__main__":
    sys.exit(main())

"""Sets that lie beside their scorers: from a folder to figures."""

import json
import lzma
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from newsdossier.model.address import SourcePath
from newsdossier.model.article import Article
from newsdossier.model.dossier import Dossier
from newsdossier.model.source import DossierSources, Source
from newsdossier.pipeline import build_dossier

Prediction = dict[str, Any]
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Scored:
    """How a set is predicted, and which script scores it."""

    folder: str
    predict: Callable[[Path], Prediction]
    script: str
    options: tuple[str, ...] = ()
    below: str = ""
    """Key of the scorer's output below which the figures stand."""

    def find_in(self, corpora: Path) -> Path | None:
        folder = corpora / self.folder
        return folder if (folder / "truth.json").exists() else None

    def score(self, folder: Path, predictions: Prediction) -> dict[str, float]:
        """Return what the set's own scorer prints, by dotted path."""
        with tempfile.TemporaryDirectory() as place:
            path = Path(place) / "predictions.json"
            path.write_text(json.dumps(predictions), encoding="utf-8")
            command = [sys.executable, str(folder.parent / self.script), str(folder), str(path), *self.options]
            printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        scores: dict[str, Any] = json.loads(printed)
        return flatten(scores[self.below] if self.below else scores)


def flatten(scores: dict[str, Any], above: str = "") -> dict[str, float]:
    flat: dict[str, float] = {}
    for key, value in scores.items():
        if isinstance(value, dict):
            flat |= flatten(value, f"{above}{key}.")
        elif isinstance(value, int | float):
            flat[f"{above}{key}"] = value
    return flat


def read_rows(path: Path) -> list[Row]:
    """Return the rows of a set, one for each id: of several the last, which is the one that truth.json tells of."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return list({row["id"]: row for row in rows}.values())


def clip(name: str, text: str | bytes, *, ending: str = ".txt", known: Row | None = None) -> Source:
    """Return a clipping as a curator would save it; what is known stands in a sidecar."""
    path = SourcePath(f"articles/{name}{ending}")
    sidecar = yaml.safe_dump(known, allow_unicode=True).encode() if known else None
    return Source(
        path=path,
        content=text if isinstance(text, bytes) else text.encode(),
        sidecar=Source(path=SourcePath(f"{path}.yml"), content=sidecar) if sidecar else None,
    )


def alone(source: Source) -> Article | None:
    """Return the one article of a dossier of one, None where the file holds none."""
    articles = build_dossier(DossierSources(clippings=(source,))).articles
    return articles[0] if articles else None


def together(sources: list[Source]) -> Dossier:
    return build_dossier(DossierSources(clippings=tuple(sorted(sources, key=lambda source: source.path))))


def as_pasted(row: Row) -> str:
    return "\n\n".join(part for part in (row.get("title"), row.get("standfirst"), row["text"]) if part)

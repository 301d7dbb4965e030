"""The labelled articles of this machine: which are there, and whether they are the ones that were labelled."""

import json
import lzma
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.quotations.labels import ArticleLabels, LabelledQuotation, find_broken_pointers, read_labels, spell_out

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "dossier" / "articles"
HALVES = ("open", "sealed")
LATER = "fresh"
"""Labelled after rules had been learned from the open half; learned from since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """The articles of a half that can be scored, by id, and the ids of those that cannot."""

    labels: Mapping[str, tuple[LabelledQuotation, ...]]
    texts: Mapping[str, str]
    """What the pointers count in."""
    absent: tuple[str, ...]
    changed: tuple[str, ...]
    """There, but at least one pointer does not hold."""


def load_half(name: str, *, corpora: Path, seeds: Path = SEEDS) -> Half:
    """Return the half called "open" or "sealed", or the later set, as far as its articles lie in the folders."""
    articles = read_labels((HERE / f"{name}.yml").read_text(encoding="utf-8"))
    texts = {folder: load_texts(corpora, folder) for folder in FIELDS}
    return gather_half(articles, {"seeds": load_seeds(seeds), **texts})


def load_seeds(folder: Path) -> dict[str, str]:
    """Return what stands below the YAML block of each seed."""
    return {
        path.stem: path.read_text(encoding="utf-8").partition("\n---\n")[2] for path in sorted(folder.glob("*.txt"))
    }


FIELDS = {"pasted-text": ("text_crop",), "html-dates": ("text",), "events": ("title", "text")}
"""What makes up the text of an item, by set: fields that are not empty, with an empty line between them."""


def load_texts(corpora: Path, folder: str) -> dict[str, str]:
    """Return the text of each item of a set; nothing where the set is absent."""
    path = corpora / folder / "items.jsonl.xz"
    if not path.exists():
        return {}
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines]
    return {item["id"]: "\n\n".join(item[field] for field in FIELDS[folder] if item[field]) for item in items}


def gather_half(articles: tuple[ArticleLabels, ...], texts: Mapping[str, Mapping[str, str]]) -> Half:
    """Return the half made of the articles whose text is in `texts` (by set, then by id) and as it was labelled."""
    here = {labels.article: labels for labels in articles if labels.article in texts.get(labels.folder, {})}
    found = {article: texts[labels.folder][article] for article, labels in here.items()}
    changed = tuple(article for article, labels in here.items() if find_broken_pointers(labels, found[article]))
    sound = [article for article in here if article not in changed]
    return Half(
        labels={article: spell_out(here[article], found[article]) for article in sound},
        texts={article: found[article] for article in sound},
        absent=tuple(labels.article for labels in articles if labels.article not in here),
        changed=changed,
    )

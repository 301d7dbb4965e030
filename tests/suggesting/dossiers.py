"""Dossiers of invented articles, from texts in memory."""

from collections.abc import Mapping
from typing import Any

import yaml

from newsdossier.model.address import make_source_path
from newsdossier.model.dossier import Dossier
from newsdossier.model.problem import Level
from newsdossier.model.source import DossierSources, Source
from newsdossier.pipeline import build_dossier


def make_dossier(articles: Mapping[str, str], **lists: Mapping[str, Any] | None) -> Dossier:
    """Return the dossier of these files; `entities`, `outlets` and the like are its lists."""
    clippings = tuple(
        Source(path=make_source_path(f"dossier/articles/{name}"), content=text.encode())
        for name, text in sorted(articles.items())
    )
    files = {
        name: Source(path=make_source_path(f"dossier/{name}.yml"), content=yaml.safe_dump(entries).encode())
        for name, entries in lists.items()
        if entries
    }
    sources = DossierSources(
        clippings=clippings,
        topics=files.get("topics"),
        entities=files.get("entities"),
        outlets=files.get("outlets"),
        events=files.get("events"),
    )
    dossier = build_dossier(sources)
    assert [str(problem) for problem in dossier.problems if problem.level is Level.FAULT] == []
    return dossier

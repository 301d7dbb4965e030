"""Days and their evidence in data/dossier.json."""

from collections.abc import Mapping
from typing import Any

from newsdossier.model.address import SourcePath
from newsdossier.model.days import SettledDay
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.evidence import Evidence
from newsdossier.model.shown import shown_quote, shown_words

Json = dict[str, Any]
RightsByPath = Mapping[SourcePath, Rights]


def describe_day(day: SettledDay | None, *, by_path: RightsByPath) -> Json | None:
    """Return a day with its evidence, as far as the rights of each article that was read allow."""
    if day is None:
        return None
    strictest = Rights.FULL if all(is_full(one, by_path=by_path) for one in day.evidence) else Rights.EXCERPT
    return {
        "day": str(day.span),
        "certainty": day.certainty,
        "stated": day.stated,
        "reasoning": [shown_words(step, rights=strictest) for step in day.reasoning],
        "evidence": [describe_evidence(one, by_path=by_path) for one in day.evidence],
    }


def is_full(evidence: Evidence, *, by_path: RightsByPath) -> bool:
    return by_path.get(evidence.path, Rights.FULL) is Rights.FULL


def describe_evidence(evidence: Evidence, *, by_path: RightsByPath) -> Json:
    rights = by_path.get(evidence.path, Rights.FULL)
    return {
        "rule": evidence.rule,
        "path": evidence.path,
        "line": evidence.line,
        "quote": shown_quote(evidence.quote, rights=rights),
        "conclusion": shown_words(evidence.conclusion, rights=rights),
    }

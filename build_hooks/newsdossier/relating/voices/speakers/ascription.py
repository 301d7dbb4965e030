"""Whom words in marks are given to."""

from dataclasses import dataclass

from newsdossier.model.evidence import Certainty
from newsdossier.model.voices import NamedSource


@dataclass(frozen=True, slots=True)
class Ascription:
    """Who spoke them, the rule that says so, and how sure that is."""

    speaker: NamedSource
    rule: str
    certainty: Certainty

"""Whom words are given to, and what for."""

from dataclasses import dataclass

from newsdossier.model.evidence import Certainty
from newsdossier.model.voices import NamedSource


@dataclass(frozen=True, slots=True)
class Ascription:
    """A speaker that no reporting clause beside the words names."""

    speaker: NamedSource
    rule: str
    certainty: Certainty

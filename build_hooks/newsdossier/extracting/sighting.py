"""A fact that was found, and the block of the text in which it stands."""

from typing import Generic, NamedTuple, TypeVar

from newsdossier.model.citing import cite_curator
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.evidence import Found

T_co = TypeVar("T_co", covariant=True)


class Sighting(NamedTuple, Generic[T_co]):
    """A fact, and the block that is nothing else."""

    found: Found[T_co]
    block: Block | None = None
    """None where the fact stands in front matter, in the page's head or within a passage of the text."""


def by_curator(clipping: Clipping, field: str, value: str | None) -> Sighting[str] | None:
    """Return what the curator says; None where nothing is said."""
    if value is None:
        return None
    return Sighting(found=Found(value=value, evidence=(cite_curator(clipping, field, value),)))

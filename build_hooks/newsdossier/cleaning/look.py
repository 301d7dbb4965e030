"""The first look at a clipping, as far as it has come: what rules of company read."""

from dataclasses import dataclass

from newsdossier.cleaning.lines import Lines
from newsdossier.cleaning.region.region import Region
from newsdossier.cleaning.rules.rule import FurnitureRule
from newsdossier.model.clipping import Block

Verdict = tuple[str, str]
"""Rule and reason."""

Verdicts = dict[int, Verdict]
"""By index of the block in the clipping."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """All blocks, and what is known of them so far."""

    blocks: tuple[Block, ...]
    lines: Lines
    """Their texts."""
    furniture: tuple[FurnitureRule | None, ...]
    """For each block the rule that knows it by its words."""
    region: Region
    known: Verdicts
    """Blocks that are dropped already."""

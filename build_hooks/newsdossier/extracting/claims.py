"""Lines that may claim a copyright."""

from newsdossier.model.clipping import Block

OPENINGS = frozenset("©ⓒⒸ(cC")


def find_claims(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks that open as claims do, by their first sign alone: few blocks of a file do."""
    return tuple([block for block in blocks if block.text[0] in OPENINGS])

"""Lines that a dossier's outlets.yml lists as furniture."""

from collections.abc import Mapping

from newsdossier.cleaning.look import Verdicts
from newsdossier.model.clipping import Clipping
from newsdossier.model.taxonomy import Outlet


def find_outlet_lines(clipping: Clipping, outlets: Mapping[str, Outlet]) -> Verdicts:
    """Return the blocks that outlets.yml lists as furniture of the outlet that the curator names, or of any if none is.

    Whole lines that a curator listed are furniture in whatever file they stand.
    """
    named = clipping.front_matter.outlet
    chosen = {named: outlets[named]} if named is not None and named in outlets else outlets
    names = {" ".join(line.split()): outlet.name for _, outlet in sorted(chosen.items()) for line in outlet.boilerplate}
    if not names:
        return {}
    return {
        index: ("outlet-boilerplate", f"listed for {names[block.text]} in outlets.yml")
        for index, block in enumerate(clipping.blocks)
        if block.text in names
    }

"""Lines that a dossier's outlets.yml lists as furniture."""

from collections.abc import Mapping

from newsdossier.model.clipping import Clipping
from newsdossier.model.taxonomy import Outlet


def collect_outlet_lines(clipping: Clipping, outlets: Mapping[str, Outlet]) -> dict[str, str]:
    """Return the listed lines that hold for this clipping, each with the name of its outlet.

    Where the curator names an outlet, only that one's lines hold; where nobody does, those of all: whole lines that a
    curator listed are furniture in whatever file they stand.
    """
    named = clipping.front_matter.outlet
    chosen = {named: outlets[named]} if named is not None and named in outlets else outlets
    return {" ".join(line.split()): outlet.name for _, outlet in sorted(chosen.items()) for line in outlet.boilerplate}

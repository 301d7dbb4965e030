"""News agencies and the names under which files print them."""

import re
from collections.abc import Mapping

from newsdossier.model.agency_names import AGENCIES
from newsdossier.model.taxonomy import Outlet, OutletKind

EDGES = re.compile(r"^[\s(\[/—–-]+|[\s)\]/.,:;—–-]+$")
MIN_FOLDED = 4  # letters: "TT" and "PA" count as agencies in capitals alone, "tt" and "Pa" are something else


def fold(name: str) -> str:
    """Return a name as names are compared; short ones keep their capitals."""
    bare = " ".join(EDGES.sub("", name).split())
    return bare.casefold() if len(bare) > MIN_FOLDED else bare


GROUPS = {
    fold(name): frozenset(fold(known) for known in (key, *aliases))
    for key, aliases in AGENCIES.items()
    for name in (key, key.upper(), *aliases)
}
"""All names of an agency, by each of them."""


def is_agency(name: str, outlets: Mapping[str, Outlet]) -> bool:
    """Return whether a name is that of a news agency, in our table or in outlets.yml."""
    return fold(name) in GROUPS or find_agency_id(name, outlets) is not None


def find_agency_id(name: str, outlets: Mapping[str, Outlet]) -> str | None:
    """Return the id in outlets.yml of the agency that goes by this name, or by another one of the same agency."""
    bare = fold(name)
    names = GROUPS.get(bare, frozenset((bare,)))
    agencies = ((key, outlet) for key, outlet in sorted(outlets.items()) if outlet.kind is OutletKind.AGENCY)
    return next(
        (key for key, outlet in agencies if names & {fold(one) for one in (key, outlet.name, *outlet.aliases)}), None
    )

"""News agencies and the names under which files print them."""

from collections.abc import Mapping

from newsdossier.model.agency_names import AGENCIES
from newsdossier.model.taxonomy import Outlet, OutletKind

OPENING_SIGNS = " ([/—–-"
CLOSING_SIGNS = " )]/.,:;—–-"
MIN_FOLDED = 4  # letters: "TT" and "PA" count as agencies in capitals alone, "tt" and "Pa" are something else


def fold(name: str) -> str:
    """Return a name as names are compared; short ones keep their capitals."""
    bare = " ".join(name.split()).lstrip(OPENING_SIGNS).rstrip(CLOSING_SIGNS)
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
    if not outlets:
        return None
    agencies = sorted(key for key, outlet in outlets.items() if outlet.kind is OutletKind.AGENCY)
    bare = fold(name)
    names = GROUPS.get(bare, frozenset((bare,)))
    return next((key for key in agencies if not names.isdisjoint(map(fold, names_of(key, outlets[key])))), None)


def names_of(key: str, outlet: Outlet) -> tuple[str, ...]:
    return (key, outlet.name, *outlet.aliases)

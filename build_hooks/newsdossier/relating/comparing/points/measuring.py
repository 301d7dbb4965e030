"""How alike two sentences of an event are, where it was not asked of all of them at once."""

from newsdossier.relating.comparing.pairs.likeness import rate, side_by_side
from newsdossier.relating.comparing.scales.scale import Scale
from newsdossier.relating.comparing.weights.mass import mass


def measure_likeness(scale: Scale, first: int, second: int, *, least: float = 0.0) -> float:
    """Return 0 to 1, rounded: how much of the weight of both sentences is shared, more where it is side by side.

    The mean of two measures: Dice's, of both, and the share of the shorter one, since a report may say in half a
    sentence what another says in a whole one. Where it is less than `least`, only that is sure of it.
    """
    masses = scale.masses[first], scale.masses[second]
    if scale.rows[first] == scale.rows[second] and masses[0]:
        return 1.0
    common = scale.keys[first] & scale.keys[second]
    shared = mass(common, scale.weights)
    if rate(shared, masses, beside=1.0) < least:
        return rate(shared, masses, beside=0.0)
    return rate(shared, masses, beside=side_by_side(scale.row(first), scale.row(second), common=common))

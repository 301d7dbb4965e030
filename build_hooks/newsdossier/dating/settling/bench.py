"""What the dossier as a whole tells of days, ready for one undated article after another."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsdossier.dating.settling.case import Case, Docket, Rulings
from newsdossier.dating.settling.habits import Habits, learn_habits
from newsdossier.dating.settling.openings import Openings, read_openings


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What the dossier as a whole tells of days."""

    docket: Docket
    so_far: Rulings
    habits: Habits
    openings: Openings


def take_the_bench(docket: Docket, *, so_far: Rulings, about: Iterable[Case]) -> Bench:
    """Return all that is to be known when these cases are heard."""
    return Bench(
        docket=docket,
        so_far=so_far,
        habits=learn_habits(docket, so_far=so_far),
        openings=read_openings(docket, about=about),
    )

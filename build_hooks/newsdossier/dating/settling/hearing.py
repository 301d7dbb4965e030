"""All that is heard about the day of one article of which nothing is known."""

from dataclasses import dataclass

from newsdossier.dating.settling.bench import Bench
from newsdossier.dating.settling.case import Case
from newsdossier.dating.settling.habits import Habits
from newsdossier.dating.settling.signs import Signs, gather_signs
from newsdossier.dating.settling.witnesses import Witness, call_witnesses


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """All that is heard about the day of one article of which nothing is known."""

    case: Case
    witnesses: tuple[Witness, ...]
    signs: Signs
    habits: Habits


def hear(case: Case, *, bench: Bench) -> Hearing | None:
    """Return what is heard; None where no dated article is much like it."""
    witnesses = call_witnesses(case, bench=bench)
    if not witnesses:
        return None
    signs = gather_signs(case, docket=bench.docket, witnesses=witnesses)
    return Hearing(case=case, witnesses=witnesses, signs=signs, habits=bench.habits)

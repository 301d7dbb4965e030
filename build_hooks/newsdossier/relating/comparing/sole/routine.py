"""Sentences that stand in a report and tell nothing of its story: counters of galleries, credits."""

import re
from collections import defaultdict
from collections.abc import Iterator

from newsdossier.relating.comparing.scales.forms import BEGINNING, MIN_OF_A_FORM
from newsdossier.relating.comparing.scales.scale import Scale

CREDIT = re.compile(
    r"\b(?:contributed to this (?:report|story|article|piece)|(?:additional )?reporting by|editing by)\b", re.IGNORECASE
)
LONGEST_CREDIT = 250  # characters


def find_routine(scale: Scale) -> Iterator[int]:
    """Yield the indices of sentences that credit the makers, or that a report repeats with another number or ending."""
    yield from (index for index in scale.crediting if is_credit(scale, index))
    by_form: dict[tuple[int, tuple[str, ...]], list[int]] = defaultdict(list)
    for index in scale.formal:
        by_form[scale.reports[index], form_of(scale, index)].append(index)
    yield from (index for members in by_form.values() if len(members) >= MIN_OF_A_FORM for index in members)


def is_credit(scale: Scale, index: int) -> bool:
    text, start, end = scale.place(index)
    return end - start <= LONGEST_CREDIT and CREDIT.search(text, start, end) is not None


def form_of(scale: Scale, index: int) -> tuple[str, ...]:
    return tuple(["0" if key[0].isdecimal() else key for key in scale.roots_of(scale.row(index)[:BEGINNING])])

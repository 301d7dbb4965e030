"""Where a text says what a person is: in a title before the name, or in an apposition on either side of it."""

from collections.abc import Callable, Iterator

from newsdossier.relating.roles.appositions import apposition_after, apposition_before, leads_after
from newsdossier.relating.roles.place import Place
from newsdossier.relating.roles.titles import title_before

Rule = Callable[[Place], Iterator[tuple[int, int]]]


def find_role_words(place: Place) -> Iterator[tuple[int, int]]:
    """Yield where the words stand that say what the person is who is named here, in the order of the rules."""
    for rule in RULES:
        yield from rule(place)


RULES: tuple[Rule, ...] = (title_before, apposition_after, apposition_before, leads_after)
"""No order among them: each reads another place beside the name."""

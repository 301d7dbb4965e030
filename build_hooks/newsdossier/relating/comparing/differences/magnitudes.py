"""How strong the earthquake was that reports lead with."""

from collections.abc import Iterator
from itertools import combinations

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.differences.link import Link
from newsdossier.relating.comparing.differences.measures import is_of_the_time
from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.differences.tolls import find_openings, name_all, tells_of_earlier
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.words.tokens import root

NO_PLACES = frozenset(map(root, ("Richter", "U.S.", "US", "Geological", "Survey", "USGS")))
"""Names that reports of any two earthquakes share."""


def link_magnitudes(statements: Statements) -> Iterator[Link]:
    """Yield the magnitudes that two reports open with, of an earthquake at a place that both name there."""
    leads = [fact for fact, _ in find_leads(statements)]
    names = {fact.span.article: named - NO_PLACES for fact, named in find_leads(statements)} if len(leads) > 1 else {}
    for first, second in combinations(leads, 2):
        is_named_alike = not names[first.span.article].isdisjoint(names[second.span.article])
        if is_named_alike and is_of_the_time(statements, first, second):
            yield Link(first, second, "same-quake")


def find_leads(statements: Statements) -> Iterator[tuple[Fact, frozenset[str]]]:
    """Yield the first magnitude that each report opens with, and the names there."""
    of_quakes = statements.stating[DifferenceKind.MAGNITUDE]
    for opening in find_openings(statements).values() if of_quakes else ():
        facts = [fact for index in opening for fact in statements.facts[DifferenceKind.MAGNITUDE][index]]
        for fact in [fact for fact in facts if not tells_of_earlier(statements, fact)][:1]:
            yield fact, name_all(statements, opening)

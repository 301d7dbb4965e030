"""How old those are whom several reports name."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.differences.link import Link
from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.differences.tolls import tells_of_earlier
from newsdossier.relating.comparing.facts.ages import may_state_age
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.words.tokens import word_set

TITLES = word_set("mr mrs ms miss dr sir dame lord lady sen rep gov president minister king queen prince princess")


def link_ages(statements: Statements) -> Iterator[Link]:
    """Yield the ages that two reports give of one person; none where a sentence looks back to another year."""
    by_surname: dict[str, list[Fact]] = defaultdict(list)
    for index in statements.scale.stating[DifferenceKind.AGE]:
        if may_state_age(*statements.scale.place(index)):
            for fact in statements.facts[DifferenceKind.AGE][index]:
                if not tells_of_earlier(statements, fact):
                    by_surname[fact.subject].append(fact)
    for facts in by_surname.values():
        is_one = have_one_given_name(facts)
        for first, second in combinations(facts, 2):
            is_same_person = is_one or (given_name(first) == given_name(second) != "")
            if first.span.article != second.span.article and is_same_person:
                yield Link(first, second, "same-person")


def have_one_given_name(facts: Sequence[Fact]) -> bool:
    """Return whether those of one surname may all be the same: no two of them have other given names."""
    return len({given_name(fact) for fact in facts} - {""}) <= 1


def given_name(fact: Fact) -> str:
    """Return the name before the surname, initials passed over; "" where none stands there."""
    names = [word for word in fact.about.casefold().split()[:-1] if len(word) > 1 and word not in TITLES]
    return names[-1] if names else ""

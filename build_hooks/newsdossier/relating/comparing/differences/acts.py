"""On what day something was done, by the verb that stands beside the day: "apologized on Friday"."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import product

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.differences.link import Link
from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.differences.surroundings import (
    shared_names,
    shared_words,
    verbs_beside,
    words_beside,
)
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.named_days import WEEKDAY
from newsdossier.relating.comparing.pairs.pair import Pair

MIN_CONTEXT = 5  # telling words that two sentences share, the verb among them: who did it, to whom, for what
MIN_NAMES = 2  # of them names
MOST_DAYS_APART = 1  # between reports; in later ones "Monday" is another one
WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def link_acts(statements: Statements) -> Iterator[Link]:
    """Yield the weekdays on which somebody did the same, of sentences that are alike or somewhat so."""
    naming = statements.stating[DifferenceKind.DAY]
    pairs = [pair for pair in statements.scale.pairs if pair.first in naming and pair.second in naming]
    if any(link_pairs(statements, [pair for pair in pairs if name_other_weekdays(statements, pair)])):
        yield from link_pairs(statements, pairs)


def name_other_weekdays(statements: Statements, pair: Pair) -> bool:
    """Return whether two sentences, of reports of one day or two, name one weekday each, and not the same."""
    reports, days = statements.reports, statements.scale.days
    here, there = days[pair.first][0], days[pair.second][0]
    is_other = len(here) == len(there) == 1 and here != there
    return is_other and statements.days_apart(reports[pair.first], reports[pair.second]) <= MOST_DAYS_APART


def link_pairs(statements: Statements, pairs: Sequence[Pair]) -> Iterator[Link]:
    facts = statements.facts[DifferenceKind.DAY]
    for pair in pairs:
        for first, second in product(facts[pair.first], facts[pair.second]):
            if is_same_act(statements, first, second):
                yield Link(first, second, "same-act")


def is_same_act(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether two weekdays, each the only one of its sentence, stand beside one verb among the same names."""
    apart = statements.days_apart(first.span.article, second.span.article)
    return (
        first.subject == second.subject == WEEKDAY
        and apart <= MOST_DAYS_APART
        and statements.is_only(first)
        and statements.is_only(second)
        and share_verb(statements, first, second)
        and sum(map(statements.tells, shared_names(statements, first, second))) >= MIN_NAMES
        and len(shared_words(statements, first, second)) >= MIN_CONTEXT
        and (first.agrees(second) or are_other_dates(statements, first, second))
        and not (did_both(statements, first, second) or did_both(statements, second, first))
    )


def share_verb(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether a verb in the past beside one day stands beside the other, in whatever form."""
    here, there = verbs_beside(statements, first), verbs_beside(statements, second)
    return not (here.isdisjoint(words_beside(statements, second)) and there.isdisjoint(words_beside(statements, first)))


def are_other_dates(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether two weekdays are other days by the dates of their reports; False where one has none."""
    days = [statements.published.get(fact.span.article) for fact in (first, second)]
    here, there = (day and last_before(str(fact.value), day) for fact, day in zip((first, second), days, strict=True))
    return here is not None and there is not None and here != there


def last_before(weekday: str, day: date) -> date:
    """Return the last such weekday up to the day after this one: in Asia it comes earlier."""
    after = day + timedelta(days=1)
    return after - timedelta(days=(after.weekday() - WEEK.index(weekday)) % len(WEEK))


def did_both(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether the report of the first day tells of the same act on the second day too."""
    report = first.span.article
    own = [index for index in statements.stating[DifferenceKind.DAY] if statements.reports[index] == report]
    facts = (fact for index in own for fact in statements.facts[DifferenceKind.DAY][index])
    return any(
        fact.sentence != first.sentence and fact.value == second.value and share_verb(statements, fact, second)
        for fact in facts
    ) and not first.agrees(second)

"""When two facts of different reports are about the same thing: a table of rules for each kind."""

from collections.abc import Callable, Mapping

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.differences.known_names import know_each_other
from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.differences.stories import is_same_story
from newsdossier.relating.comparing.differences.surroundings import shared_near, stand_alike, verbs_beside
from newsdossier.relating.comparing.differences.tolls import tells_of_earlier
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.named_days import WEEKDAY, YEAR_NAMED
from newsdossier.relating.comparing.facts.names import FULL_NAME, has_same_ending, is_same_name

MIN_SHARED_NEAR = 2  # telling words that stand near both values
MAX_COUNTS = 2  # numbers in a sentence; more are a table or the course of a game
MOST_DAYS_APART_OF_WEEKDAYS = 1  # between reports; "Monday" is another one in those that come later
LEAST_LETTERS_ALONE = 7  # of a single word that is misspelled, unless the same word stands beside both spellings
MIN_KNOWN = 0.5  # of the weight of the names beside a value, in the other report: it is of the same people
Rule = Callable[[Statements, Fact, Fact], bool]


def same_count(statements: Statements, first: Fact, second: Fact) -> bool:
    """The same noun is counted in sentences that say the same, among the same words."""
    return (
        first.is_like(second)
        and all(statements.is_only(fact) and statements.count(fact) <= MAX_COUNTS for fact in (first, second))
        and (
            of_this_event(statements, first, second)
            if first.tells_fate
            else shared_near(statements, first, second) >= 1
            and know_each_other(statements, first, second, least=MIN_KNOWN)
        )
        and is_same_story(statements, first, second)
    )


def of_this_event(statements: Statements, first: Fact, second: Fact) -> bool:
    return not (tells_of_earlier(statements, first) or tells_of_earlier(statements, second))


def same_place(statements: Statements, first: Fact, second: Fact) -> bool:
    """A length of time or a day stands among the same words in sentences that say the same."""
    return (
        first.is_like(second)
        and statements.is_only(first)
        and statements.is_only(second)
        and shared_near(statements, first, second) >= MIN_SHARED_NEAR
        and not (first.kind is DifferenceKind.DAY and happen_otherwise(statements, first, second))
        and is_same_story(statements, first, second)
        and know_each_other(statements, first, second, least=MIN_KNOWN)
    )


def happen_otherwise(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether the days are of two happenings: other verbs stand beside them, or weekdays of other weeks.

    Years are so common beside figures that only the same verb makes them one: "launched in 2011".
    """
    here, there = verbs_beside(statements, first), verbs_beside(statements, second)
    if first.subject == YEAR_NAMED:
        return here.isdisjoint(there)
    apart = statements.days_apart(first.span.article, second.span.article)
    other_week = first.subject == WEEKDAY and apart > MOST_DAYS_APART_OF_WEEKDAYS
    return other_week or bool(here and there and here.isdisjoint(there))


def same_length(statements: Statements, first: Fact, second: Fact) -> bool:
    """Sentences that say the same give the same length of time, to things called otherwise: "trip" and "visit"."""
    return (
        first.attributive
        and second.attributive
        and first.agrees(second)
        and all(statements.count(fact) == 1 for fact in (first, second))
    )


def spelled_otherwise(statements: Statements, first: Fact, second: Fact) -> bool:
    """A name of several words differs in the spelling of one, in sentences that are alike; or one of a single word."""
    return first.is_like(second) and (
        first.agrees(second)
        or (
            is_same_name(str(first.value), str(second.value))
            and (first.subject == FULL_NAME or is_single_name(statements, first, second))
        )
    )


def is_single_name(statements: Statements, first: Fact, second: Fact) -> bool:
    """Return whether two spellings of one word are so long, or stand so alike, that they name the same.

    Neither report has the other spelling anywhere: else they are two people, or a slip that was seen.
    """
    one, other = str(first.value), str(second.value)
    return (
        has_same_ending(one, other)
        and (min(len(one), len(other)) >= LEAST_LETTERS_ALONE or stand_alike(statements, first, second))
        and not statements.has_word(first.span.article, other)
        and not statements.has_word(second.span.article, one)
    )


RULES: Mapping[DifferenceKind, tuple[tuple[str, Rule], ...]] = {
    DifferenceKind.NUMBER: (("same-count", same_count),),
    DifferenceKind.DURATION: (("same-place", same_place), ("same-length", same_length)),
    DifferenceKind.DAY: (("same-place", same_place),),
    DifferenceKind.NAME: (("spelled-otherwise", spelled_otherwise),),
}
"""The first that speaks names the link."""

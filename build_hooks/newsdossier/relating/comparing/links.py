"""When two facts of different reports are about the same thing."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, product

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.durations import DAYS, LONG
from newsdossier.relating.comparing.facts import Fact
from newsdossier.relating.comparing.named_days import WEEKDAY, YEAR_NAMED
from newsdossier.relating.comparing.names import is_same_name, may_be_misspelled
from newsdossier.relating.comparing.sentences import Sentence
from newsdossier.relating.comparing.similar_pairs import Pair
from newsdossier.relating.comparing.stage import Stage
from newsdossier.relating.comparing.tokens import root

MIN_ALIKE = 0.42  # of two sentences that say the same
MIN_SHARED_NEAR = 2  # telling words that stand near both values
MAX_COUNTS = 2  # numbers in a sentence; more are a table or the course of a game
MIN_NOUN_CONTEXT = (
    2  # telling words, besides a name, that two sentences share about "a six-day trip", the noun among them
)
UNITS = frozenset(root(word) for unit in DAYS for word in (unit, unit + LONG))
LONG_KEYS = frozenset(root(word) for unit in ("", *DAYS) for word in (unit + LONG, (unit + LONG).upper()))
HYPHENS = ("-", "‑")
MOST_DAYS_APART_OF_WEEKDAYS = 1  # between reports; "Monday" is another one in those that come later
MAX_OF_A_NOUN = 30  # lengths of time before one noun that are compared in an event


@dataclass(frozen=True, slots=True)
class Link:
    """Two facts of different reports about the same thing, and the rule that says so."""

    first: Fact
    second: Fact
    rule: str


Rule = Callable[[Stage, Fact, Fact], bool]


def is_same_story(stage: Stage, first: Fact, second: Fact) -> bool:
    """Return whether two sentences that are alike are no forms filled in with other names and figures."""
    return not (
        stage.name_others(first, second)
        or not stage.name_the_same(first, second)
        or stage.is_table(first)
        or stage.is_table(second)
        or stage.tell_of_others(first, second)
        or (not first.tells_fate and stage.have_other_figures(first, second))
    )


def same_count(stage: Stage, first: Fact, second: Fact) -> bool:
    """The same noun is counted in sentences that say the same, among the same words."""
    return (
        first.kind is DifferenceKind.NUMBER
        and first.is_like(second)
        and is_same_story(stage, first, second)
        and (first.tells_fate or stage.shared_near(first, second) >= 1)
        and all(stage.is_only(fact) and stage.count(fact) <= MAX_COUNTS for fact in (first, second))
    )


def same_place(stage: Stage, first: Fact, second: Fact) -> bool:
    """A length of time or a day stands among the same words in sentences that say the same."""
    return (
        first.kind in (DifferenceKind.DURATION, DifferenceKind.DAY)
        and first.is_like(second)
        and is_same_story(stage, first, second)
        and not (first.kind is DifferenceKind.DAY and happen_otherwise(stage, first, second))
        and stage.shared_near(first, second) >= MIN_SHARED_NEAR
        and stage.is_only(first)
        and stage.is_only(second)
    )


def happen_otherwise(stage: Stage, first: Fact, second: Fact) -> bool:
    """Return whether the days are of two happenings: other verbs stand beside them, or weekdays of other weeks.

    Years are so common beside figures that only the same verb makes them one: "launched in 2011".
    """
    here, there = stage.verbs_beside(first), stage.verbs_beside(second)
    if first.subject == YEAR_NAMED:
        return here.isdisjoint(there)
    other_week = first.subject == WEEKDAY and stage.days_apart(first, second) > MOST_DAYS_APART_OF_WEEKDAYS
    return other_week or bool(here and there and here.isdisjoint(there))


def same_length(stage: Stage, first: Fact, second: Fact) -> bool:
    """Sentences that say the same give the same length of time, to things called otherwise: "trip" and "visit"."""
    return (
        first.kind is second.kind is DifferenceKind.DURATION
        and first.attributive
        and second.attributive
        and first.agrees(second)
        and all(stage.count(fact) == 1 for fact in (first, second))
    )


def spelled_otherwise(_: Stage, first: Fact, second: Fact) -> bool:
    """A name of several words differs in the spelling of one, in sentences that are alike."""
    return (
        first.kind is DifferenceKind.NAME
        and first.is_like(second)
        and (first.agrees(second) or is_same_name(str(first.value), str(second.value)))
    )


RULES: tuple[tuple[str, Rule], ...] = (
    ("same-count", same_count),
    ("same-place", same_place),
    ("same-length", same_length),
    ("spelled-otherwise", spelled_otherwise),
)
"""The first that speaks names the link."""


def find_links(stage: Stage, *, pairs: Sequence[Pair]) -> Iterator[Link]:
    """Yield the facts that are about the same thing, whether they agree or not."""
    likely = [pair for pair in pairs if pair.score >= MIN_ALIKE]
    named = any(may_be_misspelled(stage.sentences[pair.first], stage.sentences[pair.second]) for pair in likely)
    for kind in (kind for kind in DifferenceKind if named or kind is not DifferenceKind.NAME):
        for pair in likely:
            here = stage.facts(pair.first, kind)
            for first, second in product(here, stage.facts(pair.second, kind) if here else ()):
                found = (name for name, rule in RULES if rule(stage, first, second))
                yield from (Link(first, second, name) for name in islice(found, 1))
    yield from link_same_nouns(stage)


def may_measure(sentence: Sentence) -> bool:
    """Return whether a length of time may stand before a noun: with a hyphen before its unit, or with "long" in it."""
    return not sentence.keys.isdisjoint(UNITS) and (
        any(hyphen in sentence.text for hyphen in HYPHENS) or not sentence.keys.isdisjoint(LONG_KEYS)
    )


def link_same_nouns(stage: Stage) -> Iterator[Link]:
    """Yield lengths of time that stand before the same noun: "a six-day trip", "the weeklong trip"."""
    by_noun: dict[str, list[Fact]] = defaultdict(list)
    for index, sentence in enumerate(stage.sentences):
        for fact in stage.facts(index, DifferenceKind.DURATION) if may_measure(sentence) else ():
            if fact.attributive and stage.tells(fact.subject) and len(by_noun[fact.subject]) < MAX_OF_A_NOUN:
                by_noun[fact.subject].append(fact)
    for first, second in (pair for facts in by_noun.values() for pair in combinations(facts, 2)):
        if (
            first.span.article != second.span.article
            and stage.shared_names(first, second)
            and not (stage.tell_of_others(first, second) or stage.have_other_figures(first, second))
            and len(stage.shared_words(first, second)) >= MIN_NOUN_CONTEXT
        ):
            yield Link(first, second, "same-noun")

"""When two facts of different reports are about the same thing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice, product

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.differences.facing import find_comparable, find_disagreeing
from newsdossier.relating.comparing.differences.link import Link
from newsdossier.relating.comparing.differences.stage import Stage
from newsdossier.relating.comparing.differences.tolls import link_tolls, tells_of_earlier
from newsdossier.relating.comparing.facts.durations import may_be_attributive
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.named_days import WEEKDAY, YEAR_NAMED
from newsdossier.relating.comparing.facts.names import is_same_name
from newsdossier.relating.comparing.pairs.pair import Pair

MIN_ALIKE = 0.42  # of two sentences that say the same
MIN_SHARED_NEAR = 2  # telling words that stand near both values
MAX_COUNTS = 2  # numbers in a sentence; more are a table or the course of a game
MIN_NOUN_CONTEXT = (
    2  # telling words, besides a name, that two sentences share about "a six-day trip", the noun among them
)
MOST_DAYS_APART_OF_WEEKDAYS = 1  # between reports; "Monday" is another one in those that come later
MAX_OF_A_NOUN = 30  # lengths of time before one noun that are compared in an event


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
        first.is_like(second)
        and all(stage.is_only(fact) and stage.count(fact) <= MAX_COUNTS for fact in (first, second))
        and (of_this_event(stage, first, second) if first.tells_fate else stage.shared_near(first, second) >= 1)
        and is_same_story(stage, first, second)
    )


def of_this_event(stage: Stage, first: Fact, second: Fact) -> bool:
    return not (tells_of_earlier(stage, first) or tells_of_earlier(stage, second))


def same_place(stage: Stage, first: Fact, second: Fact) -> bool:
    """A length of time or a day stands among the same words in sentences that say the same."""
    return (
        first.is_like(second)
        and stage.is_only(first)
        and stage.is_only(second)
        and stage.shared_near(first, second) >= MIN_SHARED_NEAR
        and not (first.kind is DifferenceKind.DAY and happen_otherwise(stage, first, second))
        and is_same_story(stage, first, second)
    )


def happen_otherwise(stage: Stage, first: Fact, second: Fact) -> bool:
    """Return whether the days are of two happenings: other verbs stand beside them, or weekdays of other weeks.

    Years are so common beside figures that only the same verb makes them one: "launched in 2011".
    """
    here, there = stage.verbs_beside(first), stage.verbs_beside(second)
    if first.subject == YEAR_NAMED:
        return here.isdisjoint(there)
    apart = stage.days_apart(first.span.article, second.span.article)
    other_week = first.subject == WEEKDAY and apart > MOST_DAYS_APART_OF_WEEKDAYS
    return other_week or bool(here and there and here.isdisjoint(there))


def same_length(stage: Stage, first: Fact, second: Fact) -> bool:
    """Sentences that say the same give the same length of time, to things called otherwise: "trip" and "visit"."""
    return (
        first.attributive
        and second.attributive
        and first.agrees(second)
        and all(stage.count(fact) == 1 for fact in (first, second))
    )


def spelled_otherwise(_: Stage, first: Fact, second: Fact) -> bool:
    """A name of several words differs in the spelling of one, in sentences that are alike."""
    return first.is_like(second) and (first.agrees(second) or is_same_name(str(first.value), str(second.value)))


RULES: Mapping[DifferenceKind, tuple[tuple[str, Rule], ...]] = {
    DifferenceKind.NUMBER: (("same-count", same_count),),
    DifferenceKind.DURATION: (("same-place", same_place), ("same-length", same_length)),
    DifferenceKind.DAY: (("same-place", same_place),),
    DifferenceKind.NAME: (("spelled-otherwise", spelled_otherwise),),
}
"""The first that speaks names the link."""


def find_links(stage: Stage) -> Iterator[Link]:
    """Yield the facts that are about the same thing, of each kind on which any two differ.

    Of the other kinds there is nothing to say: most events have none, and facts that do not agree are few.
    """
    likely = [pair for pair in stage.scale.pairs if pair.score >= MIN_ALIKE]
    for kind, rules in RULES.items():
        pairs = find_comparable(stage, kind, pairs=likely)
        facing = face(find_disagreeing(stage, kind, pairs=pairs), facts=stage.facts[kind])
        unlike = ((first, second) for first, second in facing if not first.agrees(second))
        besides = tuple(BESIDES[kind](stage)) if kind in BESIDES else ()
        if any(is_apart(stage, link) for link in besides) or any(link_facts(stage, unlike, rules)):
            yield from link_facts(stage, face(pairs, facts=stage.facts[kind]), rules)
            yield from besides


def is_apart(stage: Stage, link: Link) -> bool:
    """Return whether both values cannot be true; numbers change with the days, the spelling of a name does not."""
    stays = link.first.kind is DifferenceKind.NAME
    reports = (fact.span.article for fact in (link.first, link.second))
    return not link.first.agrees(link.second) and (stays or not stage.lie_far_apart(*reports))


def face(pairs: Sequence[Pair], *, facts: Mapping[int, tuple[Fact, ...]]) -> Iterator[tuple[Fact, Fact]]:
    """Yield each fact of a sentence with each of its pair's other one."""
    for pair in pairs:
        yield from product(facts[pair.first], facts[pair.second])


def link_facts(stage: Stage, facing: Iterable[tuple[Fact, Fact]], rules: Sequence[tuple[str, Rule]]) -> Iterator[Link]:
    for first, second in facing:
        found = (name for name, rule in rules if rule(stage, first, second))
        yield from (Link(first, second, name) for name in islice(found, 1))


def link_same_nouns(stage: Stage) -> Iterator[Link]:
    """Yield lengths of time that stand before the same noun: "a six-day trip", "the weeklong trip"."""
    by_noun: dict[str, list[Fact]] = defaultdict(list)
    measuring = stage.scale.stating[DifferenceKind.DURATION]
    attributive = [index for index in measuring if may_be_attributive(*stage.scale.place(index))]
    if len({stage.scale.reports[index] for index in attributive}) == 1:
        return
    for index in attributive:
        for fact in stage.facts[DifferenceKind.DURATION][index]:
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


BESIDES: Mapping[DifferenceKind, Callable[[Stage], Iterator[Link]]] = {
    DifferenceKind.NUMBER: link_tolls,
    DifferenceKind.DURATION: link_same_nouns,
}
"""What links facts of sentences that need not be alike."""

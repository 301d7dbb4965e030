"""Facts of different reports that are about the same thing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice, product

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.differences.acts import link_acts
from newsdossier.relating.comparing.differences.ages import link_ages
from newsdossier.relating.comparing.differences.facing import find_comparable, find_disagreeing
from newsdossier.relating.comparing.differences.link import Link
from newsdossier.relating.comparing.differences.magnitudes import link_magnitudes
from newsdossier.relating.comparing.differences.measures import link_measures
from newsdossier.relating.comparing.differences.rules import RULES, Rule
from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.differences.stories import have_other_figures, tell_of_others
from newsdossier.relating.comparing.differences.surroundings import shared_names, shared_words
from newsdossier.relating.comparing.differences.tolls import link_tolls
from newsdossier.relating.comparing.facts.durations import may_be_attributive
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.pairs.pair import Pair

MIN_ALIKE = 0.42  # of two sentences that say the same
MIN_NOUN_CONTEXT = (
    2  # telling words, besides a name, that two sentences share about "a six-day trip", the noun among them
)
MAX_OF_A_NOUN = 30  # lengths of time before one noun that are compared in an event


def find_links(statements: Statements) -> Iterator[Link]:
    """Yield the facts that are about the same thing, of each kind on which any two differ.

    Of the other kinds there is nothing to say: most events have none, and facts that do not agree are few.
    """
    likely = [pair for pair in statements.scale.pairs if pair.score >= MIN_ALIKE]
    for kind, rules in RULES.items():
        pairs = find_comparable(statements, kind, pairs=likely)
        facing = face(find_disagreeing(statements, kind, pairs=pairs), facts=statements.facts[kind])
        unlike = ((first, second) for first, second in facing if not first.agrees(second))
        besides = tuple(BESIDES[kind](statements)) if kind in BESIDES else ()
        found = tuple(link_facts(statements, unlike, rules))
        if found or any(is_apart(statements, link) for link in besides):
            every = face(pairs, facts=statements.facts[kind])
            yield from link_facts(
                statements, every if kind is not DifferenceKind.NAME else of_these(every, found), rules
            )
            yield from besides
    yield from link_measures(statements, likely)
    for find in ANYWHERE:
        links = tuple(find(statements))
        if any(is_apart(statements, link) for link in links):
            yield from links


def is_apart(statements: Statements, link: Link) -> bool:
    """Return whether both values cannot be true; numbers change with the days, the spelling of a name does not."""
    stays = link.first.kind is DifferenceKind.NAME
    reports = (fact.span.article for fact in (link.first, link.second))
    return not link.first.agrees(link.second) and (stays or not statements.lie_far_apart(*reports))


def face(pairs: Sequence[Pair], *, facts: Mapping[int, tuple[Fact, ...]]) -> Iterator[tuple[Fact, Fact]]:
    """Yield each fact of a sentence with each of its pair's other one."""
    for pair in pairs:
        yield from product(facts[pair.first], facts[pair.second])


def of_these(facing: Iterable[tuple[Fact, Fact]], links: Sequence[Link]) -> Iterator[tuple[Fact, Fact]]:
    """Yield the facts whose values some of these links have: the other names are spelled alike in all reports."""
    values = {fact.value for link in links for fact in (link.first, link.second)}
    yield from ((first, second) for first, second in facing if first.value in values and second.value in values)


def link_facts(
    statements: Statements, facing: Iterable[tuple[Fact, Fact]], rules: Sequence[tuple[str, Rule]]
) -> Iterator[Link]:
    for first, second in facing:
        found = (name for name, rule in rules if rule(statements, first, second))
        yield from (Link(first, second, name) for name in islice(found, 1))


def link_same_nouns(statements: Statements) -> Iterator[Link]:
    """Yield lengths of time that stand before the same noun: "a six-day trip", "the weeklong trip"."""
    by_noun: dict[str, list[Fact]] = defaultdict(list)
    measuring = statements.scale.stating[DifferenceKind.DURATION]
    attributive = [index for index in measuring if may_be_attributive(*statements.scale.place(index))]
    if len({statements.scale.reports[index] for index in attributive}) == 1:
        return
    for index in attributive:
        for fact in statements.facts[DifferenceKind.DURATION][index]:
            if fact.attributive and statements.tells(fact.subject) and len(by_noun[fact.subject]) < MAX_OF_A_NOUN:
                by_noun[fact.subject].append(fact)
    for first, second in (pair for facts in by_noun.values() for pair in combinations(facts, 2)):
        if (
            first.span.article != second.span.article
            and shared_names(statements, first, second)
            and not (tell_of_others(statements, first, second) or have_other_figures(statements, first, second))
            and len(shared_words(statements, first, second)) >= MIN_NOUN_CONTEXT
        ):
            yield Link(first, second, "same-noun")


BESIDES: Mapping[DifferenceKind, Callable[[Statements], Iterator[Link]]] = {
    DifferenceKind.NUMBER: link_tolls,
    DifferenceKind.DURATION: link_same_nouns,
}
"""What links facts of sentences that need not be alike."""
ANYWHERE: Sequence[Callable[[Statements], Iterator[Link]]] = (link_ages, link_magnitudes, link_acts)
"""What links facts of kinds that are compared in no other way."""

"""Points on which reports do not say the same: numbers, measures, ages, lengths of time, days and names."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations

from newsdossier.model.address import Slug
from newsdossier.model.comparison import Difference, DifferenceKind, Side
from newsdossier.relating.comparing.differences.link import Link
from newsdossier.relating.comparing.differences.links import find_links, is_apart
from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.differences.surroundings import words_near
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.scales.scale import Scale


def find_differences(scale: Scale, *, published: Mapping[Slug, date]) -> tuple[Difference, ...]:
    """Return the points on which reports disagree, in the order of the first side of each.

    Reports agree where both values can be true: "about 200" and "212", "a week" and "seven days". Where a report
    itself states both values, or several, nothing is said, nor where reports came out days apart.
    """
    statements = Statements(scale=scale, published=published)
    links = tuple(find_links(statements))
    differences = (state_difference(group, statements) for group in group_links(links))
    return tuple(sorted((one for one in differences if one), key=lambda one: (one.sides[0].value, one.rule)))


def group_links(links: Sequence[Link]) -> Iterator[tuple[Link, ...]]:
    """Yield the links that hang together."""
    leaders: dict[Fact, Fact] = {}
    for link in links:
        leaders[leader_of(link.second, leaders)] = leader_of(link.first, leaders)
    groups: dict[Fact, list[Link]] = defaultdict(list)
    for link in links:
        groups[leader_of(link.first, leaders)].append(link)
    yield from map(tuple, groups.values())


def leader_of(fact: Fact, leaders: dict[Fact, Fact]) -> Fact:
    """Return the fact that stands for all that are linked with this one so far, and shorten the way to it."""
    here = fact
    while leaders.get(here, here) != here:
        here = leaders[here]
    leaders[fact] = here
    return here


def state_difference(group: tuple[Link, ...], statements: Statements) -> Difference | None:
    """Return what a group differs on; None where it agrees, or a report contradicts itself."""
    facts = sorted({fact for link in group for fact in (link.first, link.second)}, key=lambda fact: fact.sentence)
    apart = [link for link in group if is_apart(statements, link)]
    if not apart or contradicts_itself(facts) or any(knows_both(link, statements) for link in apart):
        return None
    sides = {fact.span.article: fact for fact in reversed(facts)}
    return Difference(
        kind=apart[0].first.kind,
        about=apart[0].first.about or what_is_near(apart[0], statements),
        sides=tuple(
            Side(value=fact.span, sentence=statements.sentences[fact.sentence].span)
            for fact in reversed(sides.values())
        ),
        rule=apart[0].rule,
    )


def contradicts_itself(facts: Sequence[Fact]) -> bool:
    """Return whether one report states two values that cannot both be true."""
    pairs = combinations(facts, 2)
    return any(one.span.article == other.span.article and not one.agrees(other) for one, other in pairs)


def knows_both(link: Link, statements: Statements) -> bool:
    """Return whether either report states the other's value somewhere too; days of a week recur and tell nothing."""
    return link.first.kind is not DifferenceKind.DAY and statements.know_both(link.first, link.second)


def what_is_near(link: Link, statements: Statements) -> str:
    """Return the words that two spellings of a name share, or the weightiest word that stands near both values."""
    first, second = (statements.sentences[fact.sentence] for fact in (link.first, link.second))
    if link.first.kind is DifferenceKind.NAME:
        name, other = first.printed[link.first.first : link.first.last + 1], second.words
        return " ".join(word for word in name if word.casefold() in other)
    shared = words_near(statements, link.first) & words_near(statements, link.second)
    near = [
        (-statements.weights[key], word) for word, key in zip(first.printed, first.row, strict=True) if key in shared
    ]
    return min(near, default=(0.0, ""))[1]

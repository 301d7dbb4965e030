"""Which pairs of sentences may state facts of some kind, and such as do not agree: the others need not be read."""

from collections.abc import Sequence

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.differences.statements import Statements
from newsdossier.relating.comparing.facts.names import may_be_misspelled
from newsdossier.relating.comparing.pairs.pair import Pair
from newsdossier.relating.comparing.scales.scale import Scale


def find_comparable(statements: Statements, kind: DifferenceKind, *, pairs: Sequence[Pair]) -> Sequence[Pair]:
    """Return those pairs of sentences that may both state facts of this kind, about what is called alike."""
    if kind not in statements.stating:
        return pairs
    stating = statements.stating[kind]
    both = [pair for pair in pairs if pair.first in stating and pair.second in stating]
    if kind is not DifferenceKind.NUMBER:
        return both
    counted = statements.scale.counted
    return [pair for pair in both if not counted[pair.first].isdisjoint(counted[pair.second])]


def find_disagreeing(statements: Statements, kind: DifferenceKind, *, pairs: Sequence[Pair]) -> Sequence[Pair]:
    """Return those of such pairs whose facts may be a difference: they do not agree, and no days lie between them."""
    differing = [pair for pair in pairs if differ(statements.scale, pair)]
    if kind is DifferenceKind.NAME:
        return find_misspelled(statements.scale, differing)
    reports = statements.reports
    near = [pair for pair in differing if not statements.lie_far_apart(reports[pair.first], reports[pair.second])]
    return [pair for pair in near if may_be_other_days(statements.scale, pair)] if kind is DifferenceKind.DAY else near


def differ(scale: Scale, pair: Pair) -> bool:
    """Return whether two sentences are not the same to the letter; such state the same."""
    if scale.rows[pair.first] != scale.rows[pair.second]:
        return True
    (text, start, end), (other, begin, close) = scale.place(pair.first), scale.place(pair.second)
    return text[start:end] != other[begin:close]


def may_be_other_days(scale: Scale, pair: Pair) -> bool:
    """Return whether the days of two sentences may not agree: one weekday or year is the same."""
    *named, months = zip(scale.days[pair.first], scale.days[pair.second], strict=True)
    return all(months) or any(here and there and len(here | there) > 1 for here, there in named)


def find_misspelled(scale: Scale, pairs: Sequence[Pair]) -> Sequence[Pair]:
    """Return the pairs in which a capitalised word may be the misspelling of one in the other.

    There are none in an event where no such two words stand in one sentence of a pair alone.
    """
    capitals, bare = scale.capitals, scale.lexicon.bare
    both = [(pair, capitals[pair.first], capitals[pair.second]) for pair in pairs]
    if not any(may_be_misspelled(here - there, there - here, bare=bare) for _, here, there in both):
        return []
    return [pair for pair, here, there in both if may_be_misspelled(here, there, bare=bare)]

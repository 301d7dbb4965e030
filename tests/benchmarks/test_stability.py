"""What counts as a change elsewhere when an article is added."""

import pytest
from benchmarks.evaluation.stability import Change, Events, watch_changes


def events(*members: str) -> Events:
    return frozenset(frozenset(event) for event in members)


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (events("ab", "cd"), events("abx", "cd"), Change(elsewhere=0, others=1)),  # joins one
        (events("ab", "cd"), events("abcdx"), Change(elsewhere=0, others=0)),  # bridges two
        (events("abc", "de"), events("ax", "bc", "de"), Change(elsewhere=0, others=1)),  # parts what it joins
        (events("ab", "cd"), events("ab", "cd", "x"), Change(elsewhere=0, others=2)),  # stands alone
        (events("ab", "cd", "ef"), events("abx", "c", "d", "ef"), Change(elsewhere=1, others=2)),  # parts another
        (events("ab", "c", "d"), events("abx", "cd"), Change(elsewhere=2, others=2)),  # joins two others
    ],
)
def test_only_what_it_neither_joins_nor_bridges_counts(before: Events, after: Events, change: Change) -> None:
    assert watch_changes(before, after, added="x") == change

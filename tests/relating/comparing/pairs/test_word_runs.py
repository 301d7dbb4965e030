import pytest

from newsdossier.relating.comparing.pairs.word_runs import WordRun, find_longest_run

CASES = [
    ("the crane fell into the sea at noon", "the crane fell into the sea at noon", WordRun(0, 0, 8)),
    ("at noon the crane fell into the sea", "the crane fell into the sea, they said", WordRun(2, 0, 6)),
    ("no crane will run and no crane will move", "he says no crane will run and no crane stands", WordRun(0, 2, 7)),
    ("a a a a a a b", "b a a a a a", WordRun(0, 1, 5)),
    ("go on and on and on and on", "and on and on and on", WordRun(2, 0, 6)),
]


@pytest.mark.parametrize(("first", "second", "run"), CASES)
def test_the_longest_run_is_found_the_earliest_of_equals(first: str, second: str, run: WordRun) -> None:
    assert run_of(first, second, least=5) == run


@pytest.mark.parametrize(("least", "found"), [(6, True), (7, False)])
def test_a_run_that_is_too_short_is_none(least: int, *, found: bool) -> None:
    first, second = "at noon the crane fell into the sea", "the crane fell into the sea there"
    assert (run_of(first, second, least=least) is not None) is found


def test_a_phrase_that_recurs_makes_no_run_longer_than_it_is() -> None:
    first = "the crane at pier four the crane at pier six the crane at pier nine"
    second = "the crane at pier two and the crane at pier one and the crane at pier ten"
    assert run_of(first, second, least=5) is None


def run_of(first: str, second: str, *, least: int) -> WordRun | None:
    return find_longest_run(first.replace(",", "").split(), second.replace(",", "").split(), least=least)

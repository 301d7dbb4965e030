import pytest

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.facts.stating import find_measured
from tests.relating.comparing.facts.test_amounts import sentence_of
from tests.relating.comparing.facts.test_measures import READ_BY_UNIT


@pytest.mark.parametrize(
    "text",
    [
        "$5, £6 and €7",
        "five dollars",
        "2.1 mln dlrs",
        "58km off, or two miles",
        "a 100-metre quay",
        "12% of them",
        "12 per cent",
        "12 pct",
        "12 percent of $5, 20 miles off",
        "nothing but five dockers",
    ],
)
def test_a_sentence_is_read_for_each_measure_that_it_has(text: str) -> None:
    read = {kind for kind, reader in READ_BY_UNIT.items() if any(reader(sentence_of(text), 0))}
    assert find_measured(text, 0, len(text)) == frozenset(map(DifferenceKind, read))

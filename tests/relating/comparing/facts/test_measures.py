import pytest

from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.measures import (
    find_words_after_sums,
    read_distances,
    read_shares,
    read_sums,
)
from tests.relating.comparing.facts.test_amounts import range_of, sentence_of

READ_BY_UNIT = {"distance": read_distances, "share": read_shares, "sum": read_sums}


def read_all(text: str) -> list[Fact]:
    return [fact for read in READ_BY_UNIT.values() for fact in read(sentence_of(text), 0)]


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("a $1.2bn deal", "dollar", 1.2e9),
        ("a fine of $1.2 billion", "dollar", 1.2e9),
        ("it cost $43,350 in all", "dollar", 43_350),
        ("US$5m for the quay", "dollar", 5e6),
        ("HK$5m for the quay", "dollarHK", 5e6),
        ("a fine of 1.1 mln dlrs", "dollar", 1.1e6),
        ("£12 a head", "pound", 12),
        ("30 million euros", "euro", 3e7),
        ("12 percent of dockers", "percent", 12),
        ("12.5 per cent of dockers", "percent", 12.5),
        ("12% of dockers", "percent", 12),
        ("two miles off Mora", "metre", 3218.688),
        ("58km off Mora", "metre", 58_000),
        ("a 100-metre quay", "metre", 100),
    ],
)
def test_measures_are_read_with_their_unit(text: str, unit: str, value: float) -> None:
    (fact,) = read_all(text)
    assert fact.subject == unit
    assert range_of(fact).least < value < range_of(fact).most


@pytest.mark.parametrize(
    "text",
    ["$12 billion to $13 billion", "between five and 15 mln dlrs", "7 or 8 percent", "9/11 miles", "five dockers"],
)
def test_the_ends_of_a_range_are_no_measures(text: str) -> None:
    assert read_all(text) == []


@pytest.mark.parametrize(
    ("first", "second", "agree"),
    [
        ("$1.2bn", "$1.3 billion", False),
        ("$1.2bn", "$1.24 billion", True),
        ("$43 million", "$43,885,310", True),
        ("$44 million", "$43,885,310", True),
        ("$43 million", "$44 million", False),
        ("nearly $140 million", "$141 million", False),
        ("about 60 km", "36 miles", True),
        ("35.7 percent", "36 per cent", True),
        ("more than $200", "$250", True),
    ],
)
def test_who_rounds_or_cuts_off_does_not_differ(first: str, second: str, agree: bool) -> None:
    (one,), (other,) = read_all(first), read_all(second)
    assert one.agrees(other) is agree
    assert other.agrees(one) is agree


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a $1.2bn deal", {"deal"}),
        ("a $1.2 billion all-cash deal", {"all", "cash", "deal"}),
        ("a 1.2 billion dlr deal", {"deal"}),
        ("a 50-euro fine", {"fine"}),
        ("a deal of $1.2 billion.", set()),
        ("1.2 billion dlrs of debt", set()),
    ],
)
def test_a_sum_may_stand_before_a_noun(text: str, words: set[str]) -> None:
    assert find_words_after_sums(text, 0, len(text)) == words

import pytest

from newsdossier.model.address import Slug
from newsdossier.model.span import Span
from newsdossier.relating.comparing.facts.amounts import Range
from newsdossier.relating.comparing.facts.counts import read_counts
from newsdossier.relating.comparing.facts.durations import read_durations
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.named_days import read_days
from newsdossier.relating.comparing.reports.sentences import Sentence
from newsdossier.relating.comparing.words.lexicon import Lexicon


def sentence_of(text: str, *, article: str = "one") -> Sentence:
    lexicon = Lexicon()
    numbers = list(lexicon.look_up(text))
    lexicon.describe()
    printed = [lexicon.printed[number] for number in numbers]
    row = tuple(lexicon.rooted[lexicon.roots[number]] for number in numbers)
    span = Span(article=Slug(article), passage=0, start=0, end=len(text))
    return Sentence(span, text, tuple(printed), row)


def range_of(fact: Fact) -> Range:
    assert isinstance(fact.value, Range)
    return fact.value


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("a six-day trip", 6, 6),
        ("the weeklong trip", 7, 7),
        ("a week-long trip", 7, 7),
        ("a trip of two weeks", 14, 14),
        ("a nearly two-week strike", 12.6, 14),
        ("for about ten days", 9, 11),
        ("a three-month strike", 84, 93),
        ("a strike of 48 hours", 2, 2),
        ("twenty-two days of talks", 22, 22),
    ],
)
def test_lengths_of_time_are_read_in_days(text: str, least: float, most: float) -> None:
    (fact,) = read_durations(sentence_of(text), 0)
    assert (round(range_of(fact).least, 2), round(range_of(fact).most, 2)) == (least, most)


@pytest.mark.parametrize(
    "text",
    [
        "one to five years",
        "between seven and 365 days",
        "4 1/2 months",
        "41 / 2 months",
        "six days ago",
        "a six-year-old boy",
        "in the last three weeks",
        "two days later",
        "every two weeks",
        "last week",
    ],
)
def test_ages_and_days_are_no_lengths_of_time(text: str) -> None:
    assert tuple(read_durations(sentence_of(text), 0)) == ()


@pytest.mark.parametrize(
    ("text", "subject", "least", "most"),
    [
        ("212 jobs will be kept", "jobs", 212, 212),
        ("about 200 jobs will be kept", "jobs", 170, 230),
        ("at least 12 dockers walked out", "docker", 12, 18),
        ("some 1,400 workers walked out", "worker", 1210, 1590),
        ("two dozen crane drivers", "cran driver", 24, 24),
        ("3.5 million voters", "voter", 3_450_000, 3_550_000),
        ("forty-two people were killed", "killed", 42, 42),
        ("killing at least four people", "killed", 4, 6),
        ("four killed and nine injured", "killed", 4, 4),
        ("leaving ten people dead and hurting others", "killed", 10, 10),
        ("left at least ten dead and injured dozens", "killed", 10, 15),
        ("120 wounded people were brought in", "injured", 115, 125),
        ("the death toll rose to 24", "killed", 24, 24),
        ("trapping five people and injuring others", "trapped", 5, 5),
        ("the police said that 345 had been rescued", "rescued", 345, 345),
        ("leaving 14 missing and two dead", "missing", 14, 14),
        ("six arrests were made", "arrested", 6, 6),
        ("two people remain trapped", "peopl", 2, 2),
    ],
)
def test_counts_are_read_with_their_noun_and_tolerance(text: str, subject: str, least: float, most: float) -> None:
    fact = next(iter(read_counts(sentence_of(text), 0)))
    assert (fact.subject, round(range_of(fact).least), round(range_of(fact).most)) == (subject, least, most)


@pytest.mark.parametrize(
    "text",
    [
        "it won 3-1 on points",
        "Pier 4 operators left",
        "since 2028 the quay is closed",
        "at 11:30 workers left",
        "a rise of 4 percent",
        "four of them left",
        "20 miles from Mora",
        "1,600 Special Drawing Rights",
        "people were killed and more than 50 taken away",
        "people die, 51 more may have been there",
        "many were injured in one of the worst fires",
        "troops (6 January) killed nobody",
    ],
)
def test_scores_times_names_and_measures_are_no_counts(text: str) -> None:
    assert tuple(read_counts(sentence_of(text), 0)) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the council met on Wednesday", ["Wednesday"]),
        ("the strike began on June 3 last year", ["June 3"]),
        ("it opened on 8 November 1978", ["8 November", "1978"]),
        ("the ministry said on Friday that talks go on", []),
        ("MORA, March 3 Dockers walked out", []),
        ("they may march in sunny weather", []),
    ],
)
def test_days_are_read_but_for_those_on_which_somebody_spoke(text: str, words: list[str]) -> None:
    facts = read_days(sentence_of(text), 0)
    assert [text[fact.span.start : fact.span.end] for fact in facts] == words

import random
from collections import Counter
from dataclasses import replace
from itertools import accumulate, pairwise

import numpy as np
import pytest

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.compare import compare_reports
from newsdossier.relating.comparing.facts.facts import READERS
from newsdossier.relating.comparing.pairs.echoes import find_echoes, find_part, find_postings
from newsdossier.relating.comparing.points.measuring import measure_likeness
from newsdossier.relating.comparing.points.points import find_verbatim
from newsdossier.relating.comparing.points.trimming import split_clauses
from newsdossier.relating.comparing.reports.ledger import collate
from newsdossier.relating.comparing.reports.readings import read_reports
from newsdossier.relating.comparing.scales.weighing import weigh_events
from newsdossier.relating.comparing.weights.mass import mass
from newsdossier.relating.comparing.weights.terms import FINEST, Shares, weigh_terms
from newsdossier.relating.comparing.words.lexicon import Lexicon
from newsdossier.relating.comparing.words.tokens import place_words, read_words
from tests.relating.builders import Story, make_article
from tests.relating.comparing.test_compare import event_of
from tests.relating.comparing.test_cost import make_stories

STRIKE = "Dockers at Pell Terminal ended their strike after eleven days of talks with the port authority."
FIRE = "Firemen in Mora saved four horses from a burning stable beside the old brewery on the river bank."
CRANE = "A crane fell into the harbour basin while engineers were testing its brakes, the owner Sund Lines said."


def told(name: str, *paragraphs: str) -> Story:
    return Story(slug=name, paragraphs=paragraphs)


def test_events_are_compared_together_as_each_alone() -> None:
    told_of = [
        [told("one", STRIKE, CRANE), told("two", CRANE, STRIKE)],
        [told("three", FIRE), told("four", f"{FIRE} {STRIKE}", CRANE)],
        [told("five", ""), told("six", "")],
        [told("seven", STRIKE), told("eight", "")],
    ]
    articles = tuple(make_article(story) for stories in told_of for story in stories)
    events = tuple(replace(event_of(stories), id=f"event-{number}") for number, stories in enumerate(told_of))
    alone = tuple(compare_reports(articles, events=(event,))[0] for event in events)
    assert compare_reports(articles, events=events) == alone
    assert [len(one.points) for one in alone] == [2, 1, 0, 0]


def test_echoes_are_the_same_in_a_table_of_any_size() -> None:
    lexicon = Lexicon()
    reports = tuple(make_article(story) for story in make_stories(6))
    readings = [read_reports(reports[:2], lexicon=lexicon), read_reports(reports[2:], lexicon=lexicon)]
    ledger = collate(readings, lexicon=lexicon)
    terms = weigh_terms(ledger, shares=Shares().of(lexicon))
    postings = find_postings(ledger, tell=terms.tell)
    whole = find_echoes(ledger, terms=terms)
    parts = [
        find_part(range(index, index + 1), ledger, terms=terms, postings=postings)
        for index in range(len(ledger.events))
    ]
    assert len(whole.earlier) > len(ledger.events)
    assert np.array_equal(whole.heaviest, np.concatenate([part.heaviest for part in parts]))
    assert np.array_equal(whole.earlier, np.concatenate([part.earlier for part in parts]))


def test_words_weigh_the_same_together_in_whatever_order() -> None:
    (scale,) = weigh_events([tuple(map(make_article, [told("one", STRIKE, CRANE), told("two", FIRE, STRIKE)]))])
    keys = range(len(scale.weights))
    assert all((weight / FINEST).is_integer() for weight in scale.weights)
    assert len({mass(random.Random(seed).sample(keys, len(keys)), scale.weights) for seed in range(20)}) == 1


def test_pairs_that_are_left_out_of_the_search_for_runs_have_none() -> None:
    (scale,) = weigh_events([tuple(map(make_article, make_stories(8)))])
    found = Counter((pair.may_repeat, find_verbatim(scale, pair.first, pair.second) is None) for pair in scale.pairs)
    assert found[False, False] == 0
    assert min(found[True, False], found[False, True]) > 0


def test_pairs_are_as_alike_in_the_arrays_as_each_looked_at_alone() -> None:
    lots = [make_stories(5), [told("one", STRIKE, CRANE), told("two", CRANE, f"{STRIKE[:-1]} in the rain.")]]
    scales = list(weigh_events([tuple(map(make_article, stories)) for stories in lots]))
    measured = [[measure_likeness(scale, pair.first, pair.second) for pair in scale.pairs] for scale in scales]
    assert measured == [[pair.score for pair in scale.pairs] for scale in scales]
    assert len({score for scores in measured for score in scores}) > 20
    assert 1.0 in measured[1]  # the same root by root


def test_only_sentences_that_a_report_begins_alike_are_read_as_a_form() -> None:
    gallery = " ".join(f"Hide harbour caption {number} of nine." for number in (3, 4, 5))
    (scale,) = weigh_events(
        [tuple(map(make_article, [told("one", f"{STRIKE} {gallery}"), told("two", STRIKE, CRANE)]))]
    )
    assert scale.formal == [1, 2, 3]


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("The port opened again.", [(0, 4)]),
        ("In Mora, at 1,400 hours, the port opened again", [(0, 2), (2, 5), (5, 9)]),
        ("Sund Lines - of the U.S. - opened it: at last", [(0, 2), (2, 5), (5, 7), (7, 9)]),
        (", , the port opened again", [(0, 4)]),
    ],
)
def test_clauses_are_parted_between_words(sentence: str, clauses: list[tuple[int, int]]) -> None:
    (scale,) = weigh_events([tuple(map(make_article, [told("one", sentence), told("two", CRANE)]))])
    counts = [len(read_words(clause, 0, len(clause))) for clause in split_clauses(scale, 0)]
    assert list(pairwise(sorted({0, *accumulate(counts)}))) == clauses


@pytest.mark.parametrize("sentence", ["“A crane” of a U.S. dock, or a.a.a …", "'1,1' in 1.1.1: 1,1.", "港の港 a!"])
def test_all_words_of_a_sentence_are_cut_from_the_first_to_the_last(sentence: str) -> None:
    (scale,) = weigh_events([tuple(map(make_article, [told("one", sentence), told("two", CRANE)]))])
    words = read_words(sentence, 0, len(sentence))
    starts = place_words(words, sentence, 0)
    whole = scale.cut(0, 0, len(words) - 1)
    assert (whole.start, whole.end) == (starts[0], starts[-1] + len(words[-1]))


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("At least four people died in Mora", [DifferenceKind.NUMBER]),
        ("The owner closed two red fire stations", [DifferenceKind.NUMBER]),
        ("Two dockers and a weeklong strike", [DifferenceKind.NUMBER, DifferenceKind.DURATION]),
        ("They waited six days for him", [DifferenceKind.DURATION]),
        ("The month-long strike cost a thousand years", [DifferenceKind.DURATION]),
        ("It began on WEDNESDAY in the rain", [DifferenceKind.DAY]),
        ("The port was built in 1978", [DifferenceKind.DAY]),
        ("Nobody at the harbour was glad", []),
    ],
)
def test_no_sentence_that_states_a_fact_is_passed_over(sentence: str, kinds: list[DifferenceKind]) -> None:
    (scale,) = weigh_events(
        [tuple(map(make_article, [told("one", f"{STRIKE} {sentence}. {CRANE}"), told("two", CRANE)]))]
    )
    stated = [kind for kind in scale.stating if any(READERS[kind](scale.sentences[1], 1))]
    assert scale.sentences[1].text[slice(*scale.place(1)[1:])].rstrip(".") == sentence
    assert [kind for kind in stated if 1 not in scale.stating[kind]] == []
    assert [kind for kind in scale.stating if 1 in scale.stating[kind]] == kinds

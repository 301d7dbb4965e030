import random
from dataclasses import replace

import numpy as np

from newsdossier.relating.comparing.compare import compare_reports
from newsdossier.relating.comparing.echoes import find_echoes, find_part, find_postings
from newsdossier.relating.comparing.ledger import collate
from newsdossier.relating.comparing.likeness import mass
from newsdossier.relating.comparing.readings import read_reports
from newsdossier.relating.comparing.terms import FINEST, Shares, weigh_terms
from newsdossier.relating.comparing.tokens import Roots
from newsdossier.relating.comparing.weighing import weigh_events
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
    roots = Roots()
    reports = tuple(make_article(story) for story in make_stories(6))
    readings = [read_reports(reports[:2], roots=roots), read_reports(reports[2:], roots=roots)]
    ledger = collate(readings, size=len(roots.keys_by_number))
    terms = weigh_terms(ledger, shares=Shares().by_root(roots))
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
    keys = sorted(scale.weights)
    assert all((weight / FINEST).is_integer() for weight in scale.weights.values())
    assert len({mass(random.Random(seed).sample(keys, len(keys)), scale.weights) for seed in range(20)}) == 1

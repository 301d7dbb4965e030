from operator import is_

import numpy as np
import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.address import Slug
from newsdossier.model.evidence import Certainty
from newsdossier.model.span import Span
from newsdossier.model.voices import Drift, DriftKind, NamedSource, Quotation, SourceKind
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.voices.segments.sheet import lay_out
from newsdossier.relating.voices.utterances.drift import find_drift
from newsdossier.relating.voices.utterances.keys import code_words, find_keys
from newsdossier.relating.voices.utterances.pairs import MOST_SHARING, pair_up, recall
from newsdossier.relating.voices.utterances.readings import Reading, read_all
from newsdossier.relating.voices.utterances.shared import find_shared, find_shared_again, in_order
from tests.relating.builders import Story, make_article
from tests.relating.voices.hearings import hear, hear_golden, tell_shared


@pytest.mark.golden_test("../../../golden/relating/voices/shared/*.yml")
def test_find_shared(golden: GoldenTestFixture) -> None:
    voices, _ = hear_golden(golden)
    assert golden.out["shared"] == [tell_shared(one) for one in voices.shared]


def test_words_that_all_quote_are_a_stock_phrase() -> None:
    paragraphs = [f'"We are cautiously optimistic," said Ada Brennick{number}.' for number in range(MOST_SHARING + 1)]
    assert hear(*paragraphs).shared == ()


def test_each_two_who_hold_a_rare_key_are_paired_once() -> None:
    holders = np.array([0, 2, 1, 2, 4, 0, 2, *range(MOST_SHARING + 1)])
    ends = np.array([2, 5, 7, len(holders)])
    pairs = [divmod(pair, 20) for pair in pair_up(holders, ends, count=20).tolist()]
    assert pairs == [(2, 0), (2, 1), (4, 1), (4, 2)]


def test_runs_of_words_have_their_key_in_every_article_and_a_word_alone_in_its_own() -> None:
    words, content = ("cautiously", "optimistic", "cautiously", "optimistic"), frozenset({"optimistic"})
    coded = [code_words(Slug(name), words=words, content=content) for name in ("pier", "quay")]
    alone, pairs, runs = (key_sets(*found, count=2) for found in find_keys(coded))
    assert (len(alone[0]), alone[0] & alone[1]) == (1, set())
    assert (len(pairs[0]), pairs[0]) == (2, pairs[1])
    assert (len(runs[0]), runs[0]) == (2, runs[1])


def test_words_without_meaning_have_no_keys_and_no_run_goes_on_in_the_next_quotation() -> None:
    told = [code_words(Slug("pier"), words=(word,), content=frozenset({word})) for word in ("quay", "shed")]
    plain = code_words(Slug("pier"), words=("it", "is", "so"), content=frozenset())
    assert [len(keys) for keys, _ in find_keys([told[0], plain, told[1]])] == [2, 0, 0]


def key_sets(keys: Numbers, holders: Numbers, *, count: int) -> list[set[int]]:
    return [set(keys[holders == one].tolist()) for one in range(count)]


def test_a_wording_of_the_same_words_is_one_piece_as_it_is_spelt() -> None:
    same = Drift(kind=DriftKind.SAME, words="the Quay – the quay")
    assert find_drift("The quay. The quay!", "“the Quay – the quay…") == (same,)
    assert find_drift("The quay. The quay is shut", "the Quay – the quay…")[0] == same


def test_only_quotations_that_came_or_went_are_compared_again() -> None:
    readings = tuple(reading for slug in ("pier", "quay", "shed") for reading in read_words(slug, WORDS))
    found = find_shared_again(readings, known=None)
    assert [len(one.wordings) for one in in_order(found)] == [3]
    fewer = find_shared_again(readings[1:], known=found)
    assert in_order(fewer) == find_shared(readings[1:])
    assert in_order(find_shared_again(readings, known=fewer)) == in_order(found)
    then, told = recall(found.compared, fewer.compared.readings)
    assert then.tolist() == fewer.compared.pairs.tolist()
    assert told.tolist() == fewer.compared.same.tolist() == [True]


WORDS = "the old northern quay will never be closed while a single boat still comes in"


def test_a_word_that_many_quote_is_kept_once() -> None:
    first, second = (read_words(slug, WORDS)[0] for slug in ("pier", "quay"))
    assert all(map(is_, first.words, second.words))
    assert {id(word) for word in first.content} == {id(word) for word in second.content}


def read_words(slug: str, words: str) -> tuple[Reading, ...]:
    sheet = lay_out(make_article(Story(slug=slug, paragraphs=(f'"{words}," said Ada Brennick.',))))
    span = Span(article=Slug(slug), passage=0, start=1, end=1 + len(words))
    speaker = NamedSource(name="Ada Brennick", kind=SourceKind.PERSON, span=span)
    quotation = Quotation(
        spans=(span,), words=words, speaker=speaker, carrier=None, rule="x", certainty=Certainty.CERTAIN
    )
    return read_all((quotation,), sheet=sheet)

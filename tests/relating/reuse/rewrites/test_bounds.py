"""What is cheaply seen beforehand never rules out what would be found."""

import random
from dataclasses import replace

import numpy as np
import pytest

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.relating.reuse.rewrites.desk import find_possible, outline_all
from newsdossier.relating.reuse.runs.echoes import ENDINGS, bound_copied, find_echoes, stand_again
from newsdossier.relating.reuse.runs.shared_runs import find_runs, read_words
from newsdossier.relating.reuse.tellings.grids import bound_coverage, lay_all, lay_beside
from newsdossier.relating.reuse.tellings.retelling import (
    MIN_COVERAGE,
    SLACK,
    find_retelling,
    is_retelling,
    read_retelling,
    tell_enough,
)
from newsdossier.relating.reuse.words.numbering import WHOLE, Texts, WordNumbers, make_scale
from newsdossier.relating.weights import share_of, weigh
from tests.relating.builders import Story, make_article

SPEECH = "the quay crane strike union talks night ship harbour wage eastern Mora Pell Sund vote gate crew shift sale"
ONE, TWO = Slug("one"), Slug("two")
WORDS = SPEECH.split()


def write_points(rng: random.Random, count: int) -> list[str]:
    return [" ".join(rng.choices(WORDS, k=rng.randint(8, 30))) + "." for _ in range(count)]


def shuffle_words(rng: random.Random, point: str) -> str:
    words = point.rstrip(".").split()
    kept = [word for word in words if rng.random() < 0.8]
    return " ".join(rng.sample(kept, k=len(kept))) + "."


def make_pair(seed: int) -> tuple[Article, Article]:
    """Return two articles: of the second some points are the first's, word for word or not, in order or not."""
    rng = random.Random(seed)
    told = write_points(rng, rng.randint(4, 9))
    again = [point if rng.random() < 0.2 else shuffle_words(rng, point) for point in told if rng.random() < 0.9]
    own = write_points(rng, rng.randint(0, 5))
    if rng.random() < 0.3:
        rng.shuffle(again)
    first, second = (
        make_article(Story(slug=slug, paragraphs=tuple(paragraphs)))
        for slug, paragraphs in (("one", told), ("two", again + own))
    )
    return first, second


def test_no_more_is_copied_than_the_bound_says() -> None:
    shares = []
    for seed in range(60):
        pair = make_pair(seed)
        readings = [read_words(article) for article in pair]
        runs = find_runs(*readings)
        copied = max(sum(run.length for run in runs) / len(reading.keys) for reading in readings)
        echoes = find_echoes(pair)
        bound = bound_copied(*echoes)
        known = [read_words(article, starts=echo.starts) for article, echo in zip(pair, echoes, strict=True)]
        assert find_runs(*known) == runs
        assert copied <= bound + 0.0001
        shares.append(copied)
    assert min(shares) == 0 < max(shares)


def test_a_number_that_only_ends_like_one_found_again_does_not_stand_again() -> None:
    seeds = np.array([5, 9, 5, 5 + int(ENDINGS), 9 + int(ENDINGS)], dtype=np.uint64)
    assert stand_again(seeds).tolist() == [True, False, True, False, False]
    assert not stand_again(seeds[:2]).any()


def test_a_run_does_not_count_twice_where_it_overlaps_itself() -> None:
    line = " ".join(WORDS[:15])
    pair = [make_article(Story(slug=slug, paragraphs=(f"{line} {line} {line}",))) for slug in ("one", "two")]
    assert bound_copied(*find_echoes(pair)) == 1.0


def test_no_retelling_is_ruled_out_before_its_order_is_worked_out() -> None:
    found = []
    for seed in range(60):
        outlines = outline_all([make_pair(seed)], chosen=frozenset((ONE, TWO)), numbers=WordNumbers())
        whole = read_retelling(lay_beside(1, 0, outlines=outlines))
        laid = lay_all(np.array([1]), np.array([0]), outlines=outlines)
        seen = find_retelling(laid.of(0)) if tell_enough(laid)[0] else None
        assert seen == (whole if is_retelling(whole) else None)
        found.append(is_retelling(whole))
    assert any(found)
    assert not all(found)


def test_no_pair_covers_more_than_its_bound_whatever_else_is_looked_at() -> None:
    pairs = [lengthen(make_pair(seed), strange=seed % 12) for seed in range(60)]
    renamed = [tuple(rename(article, f"{seed}-{article.slug}") for article in pair) for seed, pair in enumerate(pairs)]
    chosen = frozenset(article.slug for pair in renamed for article in pair)
    outlines = outline_all(renamed, chosen=chosen, numbers=WordNumbers())
    tellers, told = np.arange(1, 120, 2), np.arange(0, 120, 2)
    bounds = bound_coverage(tellers, told, outlines=outlines)
    assert 0 < np.count_nonzero(bounds < MIN_COVERAGE) < 60
    for number, pair in enumerate(pairs):
        alone = outline_all([pair], chosen=frozenset((ONE, TWO)), numbers=WordNumbers())
        whole = read_retelling(lay_beside(1, 0, outlines=alone))
        assert whole == replace(
            read_retelling(lay_beside(2 * number + 1, 2 * number, outlines=outlines)), teller=pair[1]
        )
        assert whole.coverage <= bounds[number] + SLACK


def test_a_brief_is_not_asked_whether_it_goes_through_a_long_report() -> None:
    one, other = make_pair(1)
    brief = make_article(Story(slug="brief", paragraphs=tuple(passage.text for passage in one.text.passages[:3])))
    lots = [(one, other, brief)]
    outlines = outline_all(lots, chosen=frozenset((ONE, TWO, brief.slug)), numbers=WordNumbers())
    ends = np.array([(2, 0), (0, 0)])
    assert bound_coverage(*ends.T, outlines=outlines).tolist() == [1.0, 1.0]
    assert find_possible(ends, outlines=outlines).tolist() == [1]
    assert find_possible(ends[:0], outlines=outlines).tolist() == []


def test_pairs_are_laid_beside_each_other_together_as_each_alone() -> None:
    pairs = [lengthen(make_pair(seed), strange=seed % 12) for seed in range(30)]
    renamed = [tuple(rename(article, f"{seed}-{article.slug}") for article in pair) for seed, pair in enumerate(pairs)]
    empty = make_article(Story(slug="empty", paragraphs=("He agreed.",)))
    chosen = frozenset(article.slug for pair in renamed for article in pair) | {empty.slug}
    outlines = outline_all([*renamed, (empty,)], chosen=chosen, numbers=WordNumbers())
    tellers, told = np.append(np.arange(1, 60, 2), [60, 0, 60]), np.append(np.arange(0, 60, 2), [0, 60, 60])
    laid = lay_all(tellers, told, outlines=outlines)
    for pair, ends in enumerate(zip(tellers.tolist(), told.tolist(), strict=True)):
        alone = lay_beside(*ends, outlines=outlines)
        assert np.array_equal(laid.of(pair).shares, alone.shares)
        assert np.array_equal(laid.of(pair).masses, alone.masses)
        (enough,) = tell_enough(lay_all(tellers[[pair]], told[[pair]], outlines=outlines))
        assert tell_enough(laid)[pair] == enough
    assert 0 < np.count_nonzero(tell_enough(laid)) < 30


def lengthen(pair: tuple[Article, Article], *, strange: int) -> tuple[Article, Article]:
    """Return the pair with so many points in the second of which the first says nothing."""
    first, second = pair
    added = tuple(
        f"Zebras grazed along pond {number} while lynxes, otters and tapirs slept." for number in range(strange)
    )
    paragraphs = (*(passage.text for passage in second.text.passages), *added)
    return first, make_article(Story(slug="two", paragraphs=paragraphs))


def rename(article: Article, slug: str) -> Article:
    return replace(article, clipping=replace(article.clipping, slug=Slug(slug)))


def test_words_that_are_compared_as_one_have_one_number_and_weigh_as_one() -> None:
    numbers = WordNumbers()
    rows = [numbers.number(row.split()) for row in ("Implement the strike", "implementation of STRIKE 1987 港")]
    lots = np.zeros(2, dtype=np.int64)
    scale = make_scale(Texts(rows, lots), numbers=numbers)
    counts = {"impleme": 2, "the": 1, "strike": 2, "of": 1, "1987": 1, "港": 1}
    weights = [weigh(count, share_of(key), articles=2) for key, count in counts.items()]
    numbered = numbers.compare(numbers.number(("implement", "the", "strike", "of", "1987", "港")))
    found = (scale.weights[scale.find(numbered, lots=lots[0])] / WHOLE).tolist()
    assert found == pytest.approx(weights)


def test_words_weigh_as_in_their_own_event() -> None:
    numbers = WordNumbers()
    rows = [numbers.number(row.split()) for row in ("quay strike", "quay", "strike", "strike", "crane")]
    scale = make_scale(Texts(rows, np.array([0, 0, 1, 1, 1])), numbers=numbers)
    quay, strike = numbers.compare(numbers.number(("quay", "strike"))).tolist()
    places = scale.find(np.array([quay, strike, strike]), lots=np.array([0, 0, 1]))
    assert (scale.weights[places] / WHOLE).tolist() == pytest.approx(
        [
            weigh(2, share_of("quay"), articles=2),
            weigh(1, share_of("strike"), articles=2),
            weigh(2, share_of("strike"), articles=3),
        ]
    )

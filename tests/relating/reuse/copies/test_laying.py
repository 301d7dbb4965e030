"""Articles laid side by side together have what each two have alone."""

import random
from itertools import combinations, pairwise

import numpy as np

from newsdossier.relating.reuse.copies.laying import (
    MIN_FACTS,
    MIN_KEPT,
    MIN_KEPT_FACTS,
    MIN_NEIGHBOURS,
    Match,
    Overlay,
    keep_facts,
    lay_over,
)
from newsdossier.relating.reuse.copies.sheets import make_sheets
from tests.relating.builders import Story, make_article

WORDS = ["the", "quay", "crane", "strike", "union", "talks", "night", "ship", "harbour", "wage", "crew"]
Sentences = list[list[str]]


def write_sentence(rng: random.Random) -> list[str]:
    return rng.choices(WORDS, k=rng.randint(1, 12))


def change(rng: random.Random, words: list[str]) -> list[str]:
    return [word if rng.random() < 0.8 else rng.choice(WORDS) for word in words]


def write_articles(seed: int) -> list[Sentences]:
    """Return articles of which many have sentences of the first, slightly changed."""
    rng = random.Random(seed)
    first = [write_sentence(rng) for _ in range(8)]
    others = [
        [change(rng, words) if rng.random() < 0.7 else write_sentence(rng) for words in rng.sample(first, k=6)]
        for _ in range(5)
    ]
    return [first, *others, []]


def overlay_of(first: Sentences, second: Sentences, *, firsts: tuple[int, int]) -> Overlay:
    """Return the same, sentence by sentence; `firsts` are the places of the first sentence of both."""
    here, there = ([set(pairwise(words)) for words in sentences if len(words) > 1] for sentences in (first, second))
    counts = {(one, other): len(here[one] & there[other]) for one in range(len(here)) for other in range(len(there))}
    shorter = {(one, other): min(len(here[one]), len(there[other])) for one, other in counts}
    matched = [
        pair
        for pair, count in counts.items()
        if count and shorter[pair] >= MIN_NEIGHBOURS and count >= MIN_KEPT * shorter[pair]
    ]
    own = len({(one, words) for one, other in matched for words in here[one] & there[other]})
    theirs = len({(other, words) for one, other in matched for words in here[one] & there[other]})
    return Overlay(
        matches=[Match(firsts[0] + one, firsts[1] + other, counts[one, other]) for one, other in matched],
        common=max(own, theirs),
        share_of_first=round(own / (sum(map(len, here)) or 1), 4),
        share_of_second=round(theirs / (sum(map(len, there)) or 1), 4),
    )


def test_articles_laid_over_each_other_together_have_what_each_two_have_alone() -> None:
    articles = [article for seed in range(6) for article in write_articles(seed)]
    sheets = make_sheets(
        [
            make_article(Story(slug=f"a-{number}", paragraphs=tuple(f"{' '.join(words)}." for words in sentences)))
            for number, sentences in enumerate(articles)
        ]
    )
    pairs = list(combinations(range(len(articles)), 2))
    laid = list(lay_over(*np.array(pairs).T, sheets=sheets))
    firsts = sheets.firsts.tolist()
    assert laid == [
        overlay_of(articles[one], articles[other], firsts=(firsts[one], firsts[other])) for one, other in pairs
    ]
    assert sum(bool(overlay.matches) for overlay in laid) > 50


def write_facts(rng: random.Random) -> str:
    return " ".join(rng.choices(["the", "Mora", "quay", "12", "Sund", "crane", "40", "Pell"], k=rng.randint(4, 9)))


def keeps_facts(pairs: list[tuple[frozenset[str], frozenset[str]]]) -> bool:
    comparable = sum(min(len(one), len(other)) for one, other in pairs)
    return comparable < MIN_FACTS or sum(len(one & other) for one, other in pairs) >= MIN_KEPT_FACTS * comparable


def test_facts_are_kept_as_if_those_of_equal_sentences_were_counted_too() -> None:
    found = []
    for seed in range(200):
        rng = random.Random(seed)
        first = [write_facts(rng) for _ in range(4)]
        second = [text if rng.random() < 0.3 else write_facts(rng) for text in first]
        stories = [
            Story(slug=f"a-{place}", paragraphs=tuple(f"Then {text}." for text in texts))
            for place, texts in enumerate((first, second))
        ]
        matches = [Match(place, place + 4, 1) for place in range(4)]
        sheets = make_sheets([make_article(story) for story in stories])
        facts = [(sheets.facts[match.first], sheets.facts[match.second]) for match in matches]
        kept = [keeps_facts([(one[kind], other[kind]) for one, other in facts]) for kind in range(2)]
        found.append(keep_facts(matches, sheets=make_sheets(sheets.articles)))
        assert found[-1] == all(kept)
    assert 20 < sum(found) < 180

import numpy as np

from newsdossier.relating.reuse.copies.candidates import MOST_HOLDERS, find_candidates
from newsdossier.relating.reuse.copies.fingerprints import AT_A_TIME, RUN, WINDOW, Fingerprints, make_fingerprints
from newsdossier.relating.reuse.copies.holdings import NO_HOLDINGS, Holdings, list_holdings, order_of_hashes
from tests.relating.builders import Story, make_article

COMMON = "nobody had asked the crews before"
PARAGRAPHS = (
    f"Ada Brennick said on Tuesday that {COMMON} the quay was sold.",
    f"At the gates, {COMMON}, a crane stood still and the ships waited.",
    "Too short.",
    "the sale the sale the sale the sale the sale the sale the sale the sale the sale the sale",
)


def fingerprints_of(*paragraphs: str) -> list[list[int]]:
    articles = [make_article(Story(slug=f"s-{n}", paragraphs=(text,))) for n, text in enumerate(paragraphs)]
    return [own.tolist() for own in make_fingerprints([article.text for article in articles])]


def test_a_text_has_the_same_fingerprints_whatever_stands_beside_it() -> None:
    every = PARAGRAPHS * (AT_A_TIME // 2)
    alone = [fingerprints_of(text)[0] for text in PARAGRAPHS]
    assert fingerprints_of(*every) == alone * (AT_A_TIME // 2)
    assert make_fingerprints([]) == []


def test_fingerprints_are_in_order_and_none_stands_twice() -> None:
    for own in fingerprints_of(*PARAGRAPHS):
        assert own == sorted(set(own))


def test_a_text_of_a_few_words_that_stands_alone_has_fingerprints_from_one_run_on() -> None:
    words = COMMON.split()
    counts = [len(fingerprints_of(" ".join(words[:count]))[0]) for count in range(1, len(words) + 1)]
    assert [bool(count) for count in counts] == [count >= RUN for count in range(1, len(words) + 1)]


def test_so_many_words_in_a_row_always_leave_a_fingerprint_in_common() -> None:
    assert len(COMMON.split()) == RUN + WINDOW - 2
    one, other = (
        set(own) for own in fingerprints_of(*(text.replace(COMMON, f"{COMMON} and") for text in PARAGRAPHS[:2]))
    )
    assert one & other


def test_a_short_text_has_none_and_a_litany_has_few() -> None:
    _, _, short, litany = fingerprints_of(*PARAGRAPHS)
    assert short == []
    assert 1 <= len(litany) <= 2


def candidates_of(fingerprints: list[Fingerprints]) -> list[tuple[int, int]]:
    return list(find_candidates(hold(fingerprints), articles=len(fingerprints)))


def hold(fingerprints: list[Fingerprints]) -> Holdings:
    owners, places = np.arange(len(fingerprints)), np.zeros(0, dtype=np.int64)
    return list_holdings(fingerprints, owners=owners, known=NO_HOLDINGS, places=places)


def test_a_fingerprint_of_one_text_alone_or_of_too_many_makes_no_candidates() -> None:
    own = make_fingerprints([make_article(Story(slug="a", paragraphs=PARAGRAPHS[:1])).text])
    assert candidates_of(own) == []
    assert candidates_of(own * 2) == [(0, 1)]
    assert len({place for pair in candidates_of(own * MOST_HOLDERS) for place in pair}) == MOST_HOLDERS
    assert candidates_of(own * (MOST_HOLDERS + 1)) == []
    assert candidates_of([]) == []


def test_holdings_are_the_same_with_and_without_those_of_before() -> None:
    rng = np.random.default_rng(5)
    rows = [np.unique(rng.integers(0, 40, size=12)).astype(np.uint64) for _ in range(30)]
    before = hold(rows)
    gone, changed, added = 3, 11, rows[4:6]
    now = [*added, *rows[:gone], *rows[gone + 1 :]]
    now[changed + 1] = rows[20]
    places = np.array([place + 2 if place < gone else place + 1 for place in range(30)])
    places[[gone, changed]] = -1
    owners = np.array([0, 1, changed + 1])
    after = list_holdings([now[place] for place in owners], owners=owners, known=before, places=places)
    assert after.values.tolist() == hold(now).values.tolist()
    assert after.holders.tolist() == hold(now).holders.tolist()
    assert after.holders.tolist() != before.holders.tolist()


def test_hashes_are_put_in_order_also_where_they_begin_alike() -> None:
    rng = np.random.default_rng(7)
    far = rng.integers(0, 2**63, size=500, dtype=np.uint64)
    near = np.uint64(2**63) + rng.integers(0, 40, size=500, dtype=np.uint64)
    for values in (far, near, np.append(far, near), far[:1], far[:0]):
        assert order_of_hashes(values).tolist() == np.argsort(values, kind="stable").tolist()

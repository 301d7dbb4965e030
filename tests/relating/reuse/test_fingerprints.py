from newsdossier.relating.reuse.candidates import find_candidates
from newsdossier.relating.reuse.fingerprints import AT_A_TIME, RUN, WINDOW, make_fingerprints
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


def test_a_fingerprint_of_one_text_alone_or_of_too_many_makes_no_candidates() -> None:
    texts = [make_article(Story(slug="a", paragraphs=PARAGRAPHS[:1])).text]
    assert list(find_candidates(make_fingerprints(texts))) == []
    assert list(find_candidates(make_fingerprints(texts * 2))) == [(0, 1)]
    assert list(find_candidates(make_fingerprints(texts * 101))) == []
    assert list(find_candidates([])) == []

"""What a librarian would say of the first dossier's own event, laid side by side."""

from pathlib import Path

import pytest

from newsdossier.adapters.files import load_sources
from newsdossier.model.address import Slug
from newsdossier.model.citing import words_at
from newsdossier.model.comparison import Comparison, DifferenceKind
from newsdossier.model.dossier import Dossier
from newsdossier.model.span import Span
from newsdossier.pipeline import build_dossier

ROOT = Path(__file__).parents[3]
AGENCY = Slug("follow-up-steps-after-kims-russia-visit")
OTHER_AGENCY = Slug("kim-sets-steps-to-boost-russia-ties")
REWRITE = Slug("politburo-meets-after-kims-visit-to-russia")


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return build_dossier(load_sources(ROOT / "dossier", base=ROOT))


@pytest.fixture(scope="module")
def comparison(dossier: Dossier) -> Comparison:
    (found,) = (one for one in dossier.story.comparisons if set(one.shared) == {AGENCY, OTHER_AGENCY, REWRITE})
    return found


def tell(dossier: Dossier, span: Span) -> str:
    return next(words_at(article, span) for article in dossier.articles if article.slug == span.article)


@pytest.mark.parametrize(
    ("in_agency", "in_rewrite"),
    [
        ("first formal meeting", "In a recent gathering"),
        ("weeklong trip to Russia", "During his weeklong visit"),
        ("briefed the party central committee", "provided a briefing to the politburo"),
        ("close contacts and cooperation", "fostering close contacts"),
        ("on a new strategic level", "to a new strategic level"),
        ("Yoon Suk Yeol", "Yoon Suk Yeol expressed concerns"),
    ],
)
def test_the_rewrite_shows_its_points_with_the_agencys_text(
    dossier: Dossier, comparison: Comparison, in_agency: str, in_rewrite: str
) -> None:
    told = [[(span.article, tell(dossier, span)) for span in point.spans] for point in comparison.points]
    assert any(
        any(slug == AGENCY and in_agency in words for slug, words in point)
        and any(slug == REWRITE and in_rewrite in words for slug, words in point)
        for point in told
    )


def test_the_rewrite_shares_most_of_its_words_and_the_other_agency_few(comparison: Comparison) -> None:
    assert comparison.shared[REWRITE] > 0.5
    assert comparison.shared[OTHER_AGENCY] < 0.3


def test_the_claim_that_only_the_rewrite_makes_is_its_own(dossier: Dossier, comparison: Comparison) -> None:
    claims = [span for span in comparison.sole if "no reports or evidence" in tell(dossier, span)]
    assert {span.article for span in claims} == {REWRITE}
    shared = [tell(dossier, span) for point in comparison.points for span in point.spans]
    assert not any("no reports or evidence" in words for words in shared)


def test_reports_differ_on_how_long_the_journey_was_and_on_nothing_else(
    dossier: Dossier, comparison: Comparison
) -> None:
    (difference,) = comparison.differences
    assert (difference.kind, difference.about) == (DifferenceKind.DURATION, "trip")
    assert [(side.value.article, tell(dossier, side.value)) for side in difference.sides] == [
        (AGENCY, "weeklong"),
        (OTHER_AGENCY, "six-day"),
        (REWRITE, "weeklong"),
    ]


def test_three_reports_have_one_origin(dossier: Dossier, comparison: Comparison) -> None:
    (origins,) = (one for one in dossier.story.origins if one.event == comparison.event)
    assert origins.origins == ("kcna",)
    edges = {(edge.source, edge.target): edge for edge in origins.edges}
    assert edges["kcna", "reuters"].stated
    assert edges["reuters", AGENCY].stated
    assert edges["kcna", "associated-press"].stated
    assert not edges[AGENCY, REWRITE].stated
    assert edges[AGENCY, REWRITE].passages

"""What articles tell together, in `dossier explain` and in data/dossier.json."""

import json

import pytest

from newsdossier.composing.explaining.explanation import compose_explanation
from newsdossier.composing.explaining.index import ExplainedIndex
from newsdossier.model.address import Slug
from newsdossier.model.dossier import Dossier
from newsdossier.model.explanation import ExplainedClaim
from newsdossier.rendering.data.files import render_data
from tests.composing.invented_story import COURIER, make_story_dossier

WITHHELD = (
    "would like to go to bed",
    "mission on Tallow Street",
    "in January had found two",
    "pens came out",
    "had climbed down",
)


def claims_of(slug: str, dossier: Dossier) -> tuple[ExplainedClaim, ...]:
    article = next(one for one in dossier.articles if one.slug == Slug(slug))
    return compose_explanation(article, index=ExplainedIndex.of(dossier)).told


def read_data(dossier: Dossier) -> str:
    (file,) = render_data(dossier)
    return file.text


def test_every_kind_of_claim_is_told_with_its_evidence() -> None:
    dossier = make_story_dossier()
    claims = [claim for slug in ("post", "courier", "signal") for claim in claims_of(slug, dossier)]
    kinds = {claim.kind for claim in claims}
    assert kinds == {"quotation", "role", "shared", "sole", "differs", "origin", "before", "gap"}
    assert [claim for claim in claims if not claim.evidence] == []


def test_the_articles_own_words_stand_before_those_of_others() -> None:
    shared = next(claim for claim in claims_of("signal", make_story_dossier()) if claim.kind == "shared")
    assert shared.text == "passage a, in their own words"
    assert [str(one.path).rpartition("/")[2] for one in shared.evidence] == ["signal.txt", "post.txt", "courier.txt"]


def test_a_difference_names_each_value_and_its_article() -> None:
    differs = next(claim for claim in claims_of("post", make_story_dossier()) if claim.kind == "differs")
    assert differs.text.startswith("duration of strike: “ten-month” (post) / “ten-month” (courier) / “nine-month”")


def test_an_article_of_another_event_tells_what_came_after() -> None:
    (claim,) = claims_of("walkout", make_story_dossier())
    assert (claim.kind, claim.text) == ("after", "event the-agreement: the later one names the walkout")


def test_data_lists_all_of_the_story_with_its_places() -> None:
    story = json.loads(read_data(make_story_dossier()))["story"]
    assert {key: len(values) for key, values in story.items()} == {
        "quotations": 4,
        "shared_quotations": 1,
        "attributions": 0,
        "roles": 1,
        "comparisons": 1,
        "origins": 1,
        "links": 1,
        "gaps": 1,
    }
    (gap,) = story["gaps"]
    assert gap["mentions"][0]["words"] == COURIER[7]
    assert gap["mentions"][0]["line"] > 0
    assert [piece["kind"] for piece in story["shared_quotations"][0][1]["drift"]].count("left out") == 2


@pytest.mark.parametrize("rights", ["excerpt", "link"])
def test_words_that_rights_withhold_stand_nowhere_in_the_data(rights: str) -> None:
    dossier = make_story_dossier(rights=dict.fromkeys(("post", "courier", "signal"), rights))
    story = json.dumps(json.loads(read_data(dossier))["story"], ensure_ascii=False)
    assert [words for words in WITHHELD if words in story] == []
    assert "Ada Brennick" in story

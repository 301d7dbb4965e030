"""Texts that are in the dossier already."""

from newsdossier.model.address import make_source_path
from newsdossier.model.proposal import Sameness
from newsdossier.pipeline import find_duplicates
from tests.suggesting.dossiers import make_dossier

TEXT = (
    "Dockers enter third week of strike\n\n"
    "The dockers of Calderhaven stayed at the gates on Friday, the third week in which no ship was unloaded.\n\n"
    "The port authority said that forty driverless cranes would stand still until the courts had spoken.\n"
)
RETOLD = (
    "Strike goes on\n\n"
    "No ship has been unloaded in Calderhaven for three weeks, as dockers again stood before the gates on Friday.\n\n"
    "Until a court decides, forty cranes without drivers do not move either, according to the authority of the port.\n"
)


def kinds(articles: dict[str, str]) -> list[tuple[str, Sameness]]:
    found = find_duplicates(make_source_path("dossier/articles/new.txt"), dossier=make_dossier(articles))
    return [(one.slug, one.sameness) for one in found]


def test_the_same_bytes_below_another_block_are_the_same_text() -> None:
    old = f"---\npublished: 2024-03-15\n---\n{TEXT}"
    assert kinds({"old.txt": old, "new.txt": TEXT}) == [("old", Sameness.BYTES)]


def test_the_same_words_with_other_furniture_are_nearly_the_same_text() -> None:
    other = f"Subscribe | Log in\n\n{TEXT}\nShare this article\n"
    assert kinds({"other.txt": other, "new.txt": TEXT}) == [("other", Sameness.WORDS)]


def test_a_text_that_holds_all_of_the_other_is_nearly_the_same() -> None:
    longer = f"{TEXT}\nIn the town hall, talks were to go on all night, and soup was brought to those who waited.\n"
    assert kinds({"longer.txt": longer, "new.txt": TEXT}) == [("longer", Sameness.WORDS)]


def test_the_same_news_in_other_words_is_no_duplicate() -> None:
    assert kinds({"retold.txt": RETOLD, "new.txt": TEXT}) == []


def test_an_article_is_no_duplicate_of_itself() -> None:
    assert kinds({"new.txt": TEXT}) == []

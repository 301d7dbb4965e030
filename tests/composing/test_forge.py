"""Edit and report links on the forges that are known."""

import pytest

from newsdossier.composing.forge import edit_link, report_link
from newsdossier.model.address import SourcePath
from newsdossier.model.dossier_settings import DossierSettings

PATH = SourcePath("dossier/articles/a b#c.txt")


@pytest.mark.parametrize(
    ("repository", "edit", "report"),
    [
        (
            "https://github.com/harbour/dossier.git",
            "https://github.com/harbour/dossier/edit/main/dossier/articles/a%20b%23c.txt",
            "https://github.com/harbour/dossier/issues/new?title=A%20%26%20B%3F",
        ),
        (
            "https://gitlab.com/harbour/dossier/",
            "https://gitlab.com/harbour/dossier/-/edit/main/dossier/articles/a%20b%23c.txt",
            "https://gitlab.com/harbour/dossier/-/issues/new?issue[title]=A%20%26%20B%3F",
        ),
        (
            "https://codeberg.org/harbour/dossier",
            "https://codeberg.org/harbour/dossier/_edit/main/dossier/articles/a%20b%23c.txt",
            "https://codeberg.org/harbour/dossier/issues/new?title=A%20%26%20B%3F",
        ),
        ("https://forge.example.org/harbour", "", ""),
    ],
)
def test_each_forge_has_its_addresses(repository: str, edit: str, report: str) -> None:
    settings = DossierSettings.model_validate({"repository": repository})
    assert edit_link(PATH, settings=settings) == edit
    assert report_link("A & B?", settings=settings) == report


@pytest.mark.parametrize(
    ("corrections", "link"),
    [
        ("desk@example.org", "mailto:desk@example.org"),
        ("https://example.org/mend", "https://example.org/mend"),
        ("us", ""),
    ],
)
def test_a_dossier_may_say_where_mistakes_go(corrections: str, link: str) -> None:
    assert report_link("A", settings=DossierSettings(corrections=corrections)) == link


def test_a_dossier_without_a_repository_has_no_links() -> None:
    assert edit_link(PATH, settings=DossierSettings()) == report_link("A", settings=DossierSettings()) == ""

"""An export, built by MkDocs with Material and without us: what any other site generator makes of it."""

import pytest

from newsdossier.adapters.export import export_site
from newsdossier.adapters.files import load_sources
from newsdossier.pipeline import build_dossier
from tests.house.guide import ROOT, find_examples
from tests.site.building import BuiltSite, build, copy_project

GUIDE = ROOT / "docs/contribute/maintain.md"
STRICTLY = "site_url: https://elsewhere.example.org/\nvalidation:\n  omitted_files: warn\n  anchors: warn\n"


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    project = copy_project(tmp_path_factory.mktemp("here") / "project")
    target = tmp_path_factory.mktemp("elsewhere")
    dossier = build_dossier(load_sources(project / "dossier", base=project))
    export_site(dossier, target=target / "docs", docs=project / "docs", site_url="")
    [settings] = [example.text for example in find_examples(GUIDE) if example.file == "elsewhere/mkdocs.yml"]
    (target / "mkdocs.yml").write_text(settings + STRICTLY, encoding="utf-8")
    code, printed = build(target)
    assert code == 0, printed
    return BuiltSite(folder=target / "site", printed=printed)


def test_every_link_of_the_export_leads_somewhere(elsewhere: BuiltSite) -> None:
    assert "WARNING" not in elsewhere.printed


def test_no_headline_puts_a_script_into_a_theme_that_does_not_escape_it(elsewhere: BuiltSite) -> None:
    hostile, plain = (elsewhere.pages[f"articles/{slug}/"] for slug in ("script-in-headline", "port-talks-resume"))
    assert "alert('headline')" in hostile.words
    assert len(hostile.find("//script")) == len(plain.find("//script"))
    assert not hostile.find("//@*[starts-with(name(), 'on')]")


def test_what_stands_below_an_item_is_not_taken_for_more_of_its_list(elsewhere: BuiltSite) -> None:
    page = elsewhere.pages["articles/dockers-enter-third-week/"]
    language = "//li[strong = 'Language']"
    assert page.find(f"{language}/ul/li")[-1].text.startswith("How sure: ")
    assert page.find(f"{language}/following-sibling::li[strong = 'Rights']")


def test_a_citation_keeps_its_lines(elsewhere: BuiltSite) -> None:
    [ris] = elsewhere.pages["articles/dockers-enter-third-week/"].find("//pre/code[starts-with(., 'TY')]")
    assert ris.text.splitlines()[-1].startswith("ER  -")

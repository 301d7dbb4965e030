"""The site's source on disk."""

from pathlib import Path

import pytest

from newsdossier.adapters.export import LEDGER, Written, export_site, find_objection
from newsdossier.adapters.files import load_sources
from newsdossier.pipeline import build_dossier

ARTICLE = "Dockers vote to strike\n\nThe dockers of Calderhaven voted on Friday to stop work.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "dossier" / "articles"
    articles.mkdir(parents=True)
    for slug in ("ballot", "walkout"):
        (articles / f"{slug}.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "docs" / "images").mkdir(parents=True)
    (tmp_path / "docs" / "about.md").write_text("# About\n", encoding="utf-8")
    (tmp_path / "docs" / "images" / "port.png").write_bytes(b"\x89PNG")
    return tmp_path


def export(folder: Path) -> Written:
    dossier = build_dossier(load_sources(folder / "dossier", base=folder))
    return export_site(dossier, target=folder / "out", docs=folder / "docs", site_url="")


def test_handwritten_pages_and_pictures_lie_beside_the_generated_pages(folder: Path) -> None:
    written = export(folder)
    assert (folder / "out/about.md").read_text(encoding="utf-8") == "# About\n"
    assert (folder / "out/images/port.png").read_bytes() == b"\x89PNG"
    assert (folder / "out/articles/ballot.md").is_file()
    assert written.total == sum(path.is_file() for path in (folder / "out").rglob("*")) - 1  # but for the ledger


def test_files_that_are_as_they_were_are_not_written_again(folder: Path) -> None:
    export(folder)
    before = {path: path.stat().st_mtime_ns for path in (folder / "out").rglob("*") if path.is_file()}
    assert export(folder).changed == 0
    assert {path: path.stat().st_mtime_ns for path in (folder / "out").rglob("*") if path.is_file()} == before


def test_a_page_that_is_gone_is_removed_and_no_other_file_is(folder: Path) -> None:
    export(folder)
    (folder / "out/mine.md").write_text("mine", encoding="utf-8")
    (folder / "dossier/articles/walkout.txt").unlink()
    export(folder)
    assert not (folder / "out/articles/walkout.md").exists()
    assert (folder / "out/articles/ballot.md").is_file()
    assert (folder / "out/mine.md").is_file()


def test_a_ledger_cannot_have_files_outside_the_folder_removed(folder: Path) -> None:
    export(folder)
    letter = folder / "letter.txt"
    letter.write_text("Dear Ada", encoding="utf-8")
    with (folder / "out" / LEDGER).open("a", encoding="utf-8") as ledger:
        ledger.write(f"../letter.txt\n{letter}\n")
    export(folder)
    assert letter.is_file()


def test_a_view_that_is_shown_as_code_stays_code(folder: Path) -> None:
    page = "# Guide\n\n```markdown\n<!-- dossier:figures -->\n```\n\nWrite `<!-- dossier:figures -->`.\n"
    (folder / "docs/guide.md").write_text(page, encoding="utf-8")
    export(folder)
    assert (folder / "out/guide.md").read_text(encoding="utf-8") == page


def test_a_view_that_there_is_not_stays_a_comment_and_is_a_problem(folder: Path) -> None:
    page = "# Guide\n\n<!-- dossier:figurines -->\n"
    (folder / "docs/guide.md").write_text(page, encoding="utf-8")
    problems = export(folder).problems
    assert [(problem.path, problem.line, problem.code) for problem in problems] == [("guide.md", 3, "unknown-view")]
    assert (folder / "out/guide.md").read_text(encoding="utf-8") == page


def test_a_handwritten_page_stands_in_place_of_a_generated_one(folder: Path) -> None:
    (folder / "docs/timeline.md").write_text("# Our timeline\n", encoding="utf-8")
    export(folder)
    assert (folder / "out/timeline.md").read_text(encoding="utf-8") == "# Our timeline\n"


@pytest.mark.parametrize("place", ["docs", "docs/out", "dossier", "dossier/articles/out"])
@pytest.mark.parametrize("force", [False, True])
def test_nothing_is_ever_exported_into_what_the_site_is_made_from(folder: Path, place: str, force: bool) -> None:
    objection = find_objection(folder / place, docs=folder / "docs", content=folder / "dossier", force=force)
    assert objection
    assert "choose a folder of its own" in objection


def test_a_folder_with_other_files_needs_force(folder: Path) -> None:
    (folder / "letters").mkdir()
    (folder / "letters/letter.txt").write_text("Dear Ada", encoding="utf-8")
    docs, content = folder / "docs", folder / "dossier"
    assert find_objection(folder / "letters", docs=docs, content=content)
    assert find_objection(folder / "letters", docs=docs, content=content, force=True) is None
    assert find_objection(folder / "new", docs=docs, content=content) is None

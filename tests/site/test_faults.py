"""What is wrong with one file is said, and takes nobody else down."""

from pathlib import Path

import pytest

from tests.site.building import BuiltSite, build, copy_project


def test_a_fault_stops_a_strict_build(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    (project / "dossier" / "articles" / "broken.txt").write_text("---\nheadline: [\n---\nText.\n")
    code, printed = build(project, "--strict")
    assert code == 1
    assert "WARNING -  dossier/articles/broken.txt:" in printed
    assert "Aborted with 1 warnings in strict mode" in printed


@pytest.fixture(scope="module")
def troubled(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The dossier with a dozen files that cannot be as they are, built without --strict."""
    project = copy_project(tmp_path_factory.mktemp("troubled") / "project")
    articles = project / "dossier" / "articles"
    (articles / "empty.txt").write_bytes(b"")
    (articles / "binary.txt").write_bytes(bytes(range(256)) * 64)
    (articles / "broken.txt").write_text("---\nheadline: [\n---\nText.\n")
    (articles / "unknown-field.txt").write_text("---\nheadlin: A\n---\nA headline\n\nText of the harbour.\n")
    (articles / "unknown-topic.txt").write_text("---\ntopics: [wagse]\n---\nA headline\n\nText of the harbour.\n")
    (articles / "template.txt").write_text("---\ntemplate: 404.html\n---\nA headline\n\nText.\n")
    (articles / "sub").mkdir()
    (articles / "sub" / "port-talks-resume.txt").write_text("Same slug\n\nAs another file.\n")
    (articles / "picture.jpg").write_bytes(b"\xff\xd8\xff")
    (articles / "link.txt").symlink_to("/etc/passwd")
    (articles / "one-line.txt").write_text("word " * 100_000)
    (project / "dossier" / "topics.yml").write_text("wages: [")
    (project / "docs" / "about.md").write_text("# About\n\n<!-- dossier:nothing limit=3 -->\n")
    code, printed = build(project)
    assert code == 0, printed
    return BuiltSite(folder=project / "site", printed=printed)


def test_faults_leave_the_other_articles_standing(troubled: BuiltSite) -> None:
    assert "articles/dockers-enter-third-week/" in troubled.pages
    assert "articles/broken/" not in troubled.pages


def test_no_fault_shows_a_stack_trace(troubled: BuiltSite) -> None:
    assert "Traceback" not in troubled.printed


@pytest.mark.parametrize(
    "place",
    [
        "dossier/articles/empty.txt:",
        "dossier/articles/binary.txt:",
        "dossier/articles/broken.txt:",
        "dossier/articles/unknown-field.txt:2:",
        "dossier/articles/unknown-topic.txt:2:",
        "dossier/articles/template.txt:2:",
        "dossier/articles/link.txt:",
        "dossier/topics.yml:1:",
        "about.md:3: unknown-view:",
    ],
)
def test_each_fault_names_its_place(troubled: BuiltSite, place: str) -> None:
    assert f"WARNING -  {place}" in troubled.printed


def test_a_link_out_of_the_dossier_is_not_followed(troubled: BuiltSite) -> None:
    assert not [page.url for page in troubled.pages.values() if "root:" in page.html]


def test_a_view_that_there_is_not_says_what_there_is(troubled: BuiltSite) -> None:
    assert "timeline" in troubled.printed.partition("unknown-view:")[2].partition("WARNING")[0]


def test_a_dossier_without_articles_is_a_site_without_search(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    for file in sorted((project / "dossier" / "articles").iterdir()):
        file.unlink()
    (project / "dossier" / "events.yml").unlink()
    code, printed = build(project, "--strict")
    assert code == 0, printed
    assert not (project / "site" / "pagefind").exists()


def test_search_can_be_left_out(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    (project / "mkdocs.yml").write_text(
        "site_name: Own name\ntheme: material\nplugins:\n  - dossier:\n      search: false\n"
    )
    code, printed = build(project)
    assert code == 0, printed
    site = BuiltSite(folder=project / "site", printed=printed)
    assert not (project / "site" / "pagefind").exists()
    assert not site.pages[""].find("//form[@role='search']")


def test_a_missing_dossier_is_said_in_one_line(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    (project / "dossier").rename(project / "elsewhere")
    code, printed = build(project)
    assert code == 1
    assert "content_dir" in printed
    assert "Traceback" not in printed

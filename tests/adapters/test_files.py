"""Files from disk: all of a dossier, nothing outside it, and a word about everything that is not read."""

import os
from pathlib import Path

import pytest

from newsdossier.adapters.file_bytes import LARGEST_FILE
from newsdossier.adapters.files import find_dossier, load_files, load_sources
from newsdossier.model.source import DossierSources


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    folder = tmp_path / "dossier"
    (folder / "articles" / "2024").mkdir(parents=True)
    (folder / "dossier.yml").write_text("title: The strike\n")
    (folder / "topics.yml").write_text("wages:\n  name: Wages\n")
    (folder / "articles" / "strike.txt").write_text("Strike\n")
    (folder / "articles" / "2024" / "talks.HTML").write_text("<p>Talks")
    return folder


def codes(sources: DossierSources) -> list[tuple[str, str]]:
    return [(problem.path.rpartition("articles/")[2], problem.code) for problem in sources.problems]


def test_a_dossier_is_loaded_by_path(dossier: Path, tmp_path: Path) -> None:
    sources = load_sources(dossier, base=tmp_path)
    paths = [source.path for source in sources.clippings]
    assert paths == ["dossier/articles/2024/talks.HTML", "dossier/articles/strike.txt"]
    assert sources.settings
    assert sources.settings.content == b"title: The strike\n"
    assert sources.topics
    assert (sources.entities, sources.problems, sources.whole) == (None, (), True)


def test_paths_are_seen_from_the_current_folder(dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(dossier.parent)
    assert load_sources(Path("dossier")).clippings == load_sources(dossier).clippings


def test_what_nobody_wrote_as_an_article_is_passed_over(dossier: Path) -> None:
    articles = dossier / "articles"
    for name in (".draft.txt", "README.md", "readme.md"):
        (articles / name).write_text("x")
    for folder in ("page_files", ".git"):
        (articles / folder).mkdir()
        (articles / folder / "x.html").write_text("x")
    sources = load_sources(dossier)
    assert (len(sources.clippings), sources.problems) == (2, ())


def test_a_sidecar_is_loaded_with_its_article(dossier: Path) -> None:
    (dossier / "articles" / "strike.txt.yml").write_text("published: 2024\n")
    (dossier / "articles" / "gone.txt.yml").write_text("published: 2024\n")
    sources = load_sources(dossier)
    assert [source.sidecar.content for source in sources.clippings if source.sidecar] == [b"published: 2024\n"]
    assert codes(sources) == [("gone.txt.yml", "orphan-sidecar")]


def test_other_files_get_one_note_each(dossier: Path) -> None:
    (dossier / "articles" / "photo.jpg").write_bytes(b"\xff")
    (dossier / "articles" / "notes.yml").write_text("x")
    (dossier / "topic.yml").write_text("x")
    sources = load_sources(dossier)
    assert codes(sources) == [
        ("notes.yml", "other-file"),
        ("photo.jpg", "other-file"),
        (f"{dossier}/topic.yml".removeprefix(f"{Path.cwd()}/"), "stray-file"),
    ]
    assert {problem.level for problem in sources.problems} == {"note"}


def test_no_link_is_followed(dossier: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("secret")
    articles = dossier / "articles"
    (articles / "link.txt").symlink_to(outside / "secret.txt")
    (articles / "folder").symlink_to(outside)
    (articles / "loop").symlink_to(articles)
    (articles / "strike.txt.yml").symlink_to(outside / "secret.txt")
    (dossier / "events.yml").symlink_to(outside / "secret.txt")
    sources = load_sources(dossier, base=tmp_path)
    assert sorted(problem.path for problem in sources.problems if problem.code == "symlink") == [
        "dossier/articles/folder",
        "dossier/articles/link.txt",
        "dossier/articles/loop",
        "dossier/articles/strike.txt.yml",
        "dossier/events.yml",
    ]
    assert len(sources.problems) == 5
    assert "secret" not in repr(sources.clippings) + repr(sources.events)


@pytest.mark.parametrize("name", ["dossier", "dossier/articles"])
def test_a_folder_that_is_a_link_is_refused(dossier: Path, tmp_path: Path, name: str) -> None:
    place = tmp_path / name
    place.rename(tmp_path / "elsewhere")
    place.symlink_to(tmp_path / "elsewhere")
    sources = load_sources(dossier, base=tmp_path)
    assert (sources.clippings, [problem.code for problem in sources.problems]) == ((), ["symlink"])


def test_pipes_and_huge_files_are_refused(dossier: Path) -> None:
    os.mkfifo(dossier / "articles" / "pipe.txt")
    with (dossier / "articles" / "huge.txt").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert codes(load_sources(dossier)) == [("huge.txt", "large-file"), ("pipe.txt", "special-file")]


def test_a_file_that_cannot_be_opened_is_a_problem(dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system says no, as it does to others than root where a file is closed to them."""

    def refuse(path: Path, flags: int) -> int:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "open", refuse)
    assert ("strike.txt", "unreadable-file") in codes(load_sources(dossier))


def test_names_that_cannot_be_shown_are_refused(dossier: Path) -> None:
    for name in (b"caf\xe9.txt", b"a\n::error::b.txt", "a\u202etxt.exe.txt".encode(), b"a\\b.txt"):
        Path(os.fsdecode(os.fsencode(dossier / "articles") + b"/" + name)).write_text("x")
    sources = load_sources(dossier)
    assert codes(sources) == [
        ("a%0a::error::b.txt", "file-name"),
        ("a%5cb.txt", "file-name"),
        ("a%e2%80%aetxt.exe.txt", "file-name"),
        ("caf%e9.txt", "file-name"),
    ]


def test_a_dossier_may_have_no_articles_yet(tmp_path: Path) -> None:
    sources = load_sources(tmp_path / "dossier")
    assert (sources.clippings, sources.problems) == ((), ())


def test_any_files_can_be_loaded(dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(dossier)
    (tmp_path / "other.txt").write_text("Other\n")
    (dossier / "articles" / "strike.txt.yml").write_text("published: 2024\n")
    paths = [Path("articles/strike.txt.yml"), Path("articles/strike.txt"), tmp_path / "other.txt", tmp_path / "a.pdf"]
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    sources = load_files(paths, dossier=dossier)
    assert [source.path for source in sources.clippings] == sorted(["articles/strike.txt", f"{tmp_path}/other.txt"])
    assert [source.sidecar is not None for source in sources.clippings if "strike" in source.path] == [True]
    assert [problem.code for problem in sources.problems] == ["other-file"]
    assert (sources.topics is not None, sources.whole) == (True, False)


def test_a_folder_can_be_loaded_as_files(dossier: Path) -> None:
    sources = load_files([dossier / "articles"], dossier=None)
    assert (len(sources.clippings), sources.topics) == (2, None)


@pytest.mark.parametrize("start", [".", "dossier", "dossier/articles", "dossier/articles/2024", "docs/deep"])
def test_the_dossier_around_a_place_is_found(dossier: Path, tmp_path: Path, start: str) -> None:
    (tmp_path / "docs" / "deep").mkdir(parents=True)
    assert find_dossier(tmp_path / start) == dossier


def test_where_no_dossier_is_around_none_is_found(tmp_path: Path) -> None:
    assert find_dossier(tmp_path) is None

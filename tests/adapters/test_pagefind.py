"""Search over built pages: what is indexed, the same bytes each time, and faults in words."""

import gzip
import json
from pathlib import Path

import pytest

from newsdossier.adapters.pagefind import run_pagefind
from newsdossier.adapters.pagefind_order import MAGIC, join, settle_order, split, write_text

LANGUAGES = ("en", "ru", "ko", "ar")
PAGE = """\
<!doctype html><html lang="{lang}"><head><title>Crane {number}</title></head><body><main{body}>
<h1>Crane {number}</h1><p>Dockers at crane {number} met the harbour master.</p>
{marks}</main></body></html>
"""


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A site of twelve pages, every third of which is not for search."""
    for number in range(12):
        facets = [
            ("topic", f"t{number % 5}"),
            ("place", f"p{number % 7}"),
            ("place", f"q{number % 3}"),
            ("year", "2024"),
        ]
        marks = [f'<i data-pagefind-filter="{name}:{value}"></i>' for name, value in facets]
        marks += [f'<i data-pagefind-sort="{name}:{number % 4}"></i>' for name in ("day", "length", "outlet")]
        body = "" if number % 3 == 0 else " data-pagefind-body"
        folder = tmp_path / "site" / f"c{number}"
        folder.mkdir(parents=True)
        text = PAGE.format(lang=LANGUAGES[number % 4], number=number, body=body, marks="".join(marks))
        (folder / "index.html").write_text(text, encoding="utf-8")
    return tmp_path / "site"


def read_all(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def read_entry(site: Path) -> dict[str, dict[str, dict[str, str | int]]]:
    entry: dict[str, dict[str, dict[str, str | int]]] = json.loads(
        (site / "pagefind" / "pagefind-entry.json").read_bytes()
    )
    return entry


def test_pages_in_all_languages_are_in_one_index(built: Path) -> None:
    assert run_pagefind(built, language="en-GB") is None
    languages = read_entry(built)["languages"]
    assert [*languages] == ["en"]
    assert languages["en"]["page_count"] == 8


def test_the_same_pages_give_the_same_bytes(built: Path) -> None:
    """Four runs: with four filters, Pagefind alone agrees with itself about once in a thousand."""
    runs = []
    for _ in range(4):
        assert run_pagefind(built, language="en") is None
        runs.append(read_all(built / "pagefind"))
        for path in sorted((built / "pagefind").rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
    assert all(run == runs[0] for run in runs)


def test_each_filter_that_is_named_has_its_file(built: Path) -> None:
    run_pagefind(built, language="en")
    name = read_entry(built)["languages"]["en"]["hash"]
    meta = gzip.decompress((built / "pagefind" / f"pagefind.{name}.pf_meta").read_bytes()).removeprefix(MAGIC)
    named = [split(entry)[1][1:].decode() for entry in split(split(meta)[3])]
    assert sorted(named) == sorted(path.stem for path in (built / "pagefind" / "filter").iterdir())
    assert len(named) == 3


def test_settings_of_the_surroundings_change_nothing(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (built.parent / "pagefind.yml").write_text("output_subdir: elsewhere\n")
    monkeypatch.chdir(built.parent)
    monkeypatch.setenv("PAGEFIND_OUTPUT_SUBDIR", "elsewhere")
    assert run_pagefind(built, language="en") is None
    assert (built / "pagefind").is_dir()


def test_a_site_without_pages_is_reported_in_words(tmp_path: Path) -> None:
    assert "did not contain any html files" in (run_pagefind(tmp_path, language="en") or "")


def test_a_folder_that_is_not_there_is_reported_in_words(tmp_path: Path) -> None:
    assert run_pagefind(tmp_path / "none", language="en") == "Pagefind cannot be started: No such file or directory"


def test_files_of_another_shape_are_left_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "pagefind-entry.json").write_text('{"languages": {"en": {"hash": "en_1"}}}')
    (tmp_path / "pagefind.en_1.pf_meta").write_bytes(gzip.compress(MAGIC + join([write_text("2.0.0")])))
    before = read_all(tmp_path)
    settle_order(tmp_path)
    assert read_all(tmp_path) == before


@pytest.mark.parametrize("count", [0, 23, 24, 255, 256, 65536])
def test_lists_of_any_length_are_taken_apart_and_put_together(count: int) -> None:
    items = [write_text("x" * (number % 300)) for number in range(count)]
    assert split(join(items)) == items

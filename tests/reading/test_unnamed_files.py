"""A file without a name is taken for what its text shows it to be."""

import pytest

from newsdossier.reading.unnamed_files import tell_ending

TEXT = "Strike\n\nThe dockers stayed at the gates.\n"


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        (TEXT, ".txt"),
        ("", ".txt"),
        (f"\n<!DOCTYPE html><html><p>{TEXT}", ".html"),
        (f"---\ntitle: Strike\nauthor: Ada\n---\n{TEXT}", ".md"),
        (f"---\npublished: 2024\n---\n{TEXT}", ".md"),
        ("---\npublished: 2024\n---\nSubscribe\nLog in\nStrike\n", ".txt"),
        (f"---\n{TEXT}---\n", ".txt"),
        (f"# Strike\n\n{TEXT}", ".md"),
        (f"{TEXT}\n## What next\n", ".md"),
        ("The dockers [said](https://news.example.org/a) no.\n", ".md"),
        ('Look ![here](/a.png "A crane").\n', ".md"),
        ("#strike #harbour\n\nThe dockers [sic] (all) stayed [1].\n", ".txt"),
        ("#1 in the port: ####### \n", ".txt"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_ending_is_told_by_the_text(text: str, ending: str, encoding: str) -> None:
    assert tell_ending(text.encode(encoding)) == ending


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"\x00\x01\x02", b"[" * 100_000, b"---\n" + b"a" * 100_000])
def test_anything_else_is_text(content: bytes) -> None:
    assert tell_ending(content) == ".txt"

"""`dossier add`, as a curator meets it."""

from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsdossier.adapters.cli import command

STRIKE = (
    "Subscribe | Log in\n\n"
    "Dockers enter third week of strike\n\n"
    "CALDERHAVEN, March 15, 2024 - The dockers of Calderhaven stayed at the gates on Friday, Ada Brennick said.\n\n"
    "No ship has been unloaded for three weeks, and the port authority said that forty cranes would stand still.\n\n"
    "Share this article\n"
)
NAME = "dockers-enter-third-week-of-strike"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an empty dossier in it and a saved file beside it; the current one."""
    (tmp_path / "dossier").mkdir()
    (tmp_path / "dossier/dossier.yml").write_text("title: The Harbour Strike\n", encoding="utf-8")
    (tmp_path / "dossier/outlets.yml").write_text("harbour-post:\n  name: Harbour Post\n", encoding="utf-8")
    (tmp_path / "saved.txt").write_text(STRIKE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def add(*words: str, given: bytes | None = None) -> Result:
    result = CliRunner().invoke(command, ["add", *words], input=given)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def articles(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "dossier/articles").glob("*"))


def test_a_file_is_saved_below_a_block_of_what_was_stated(folder: Path) -> None:
    result = add("saved.txt", "--outlet", "harbour-post", "--published", "2024-03-15", "--url", "https://example.org/a")
    assert result.exit_code == 0
    assert articles(folder) == [f"{NAME}.txt"]
    today = datetime.now().astimezone().date()
    assert (folder / f"dossier/articles/{NAME}.txt").read_text(encoding="utf-8") == (
        f"---\nurl: https://example.org/a\noutlet: harbour-post\npublished: 2024-03-15\nadded: {today}\n---\n{STRIKE}"
    )


def test_the_report_says_what_was_found_left_out_and_written(folder: Path) -> None:
    output = add("saved.txt").output
    assert "  headline: Dockers enter third week of strike (worked out, likely)\n" in output
    assert '    line 8: "CALDERHAVEN, March 15, 2024"' in output
    assert 'share-bar: line 12: "Share this article"' in output
    assert "outlet; if you know it: --outlet ID" in output
    assert output.endswith(f"Written: dossier/articles/{NAME}.txt\n")


def test_what_is_added_passes_the_check(folder: Path) -> None:
    add("saved.txt", "--outlet", "harbour-post")
    assert CliRunner().invoke(command, ["check"]).output == "1 article: nothing to mend\n"


def test_standard_input_is_read_in_its_encoding_and_gets_a_sidecar(folder: Path) -> None:
    content = STRIKE.replace("Ada", "“Ada”").encode("windows-1252")
    assert add("-", given=content).exit_code == 0
    assert articles(folder) == [f"{NAME}.txt", f"{NAME}.txt.yml"]
    assert (folder / f"dossier/articles/{NAME}.txt").read_bytes() == content


def test_a_page_on_standard_input_is_known_by_its_first_tag(folder: Path) -> None:
    page = f"\n<!DOCTYPE html><html><head><title>Strike</title></head><body><p>{STRIKE}</p></body></html>"
    assert add("-", given=page.encode()).exit_code == 0
    assert articles(folder) == ["strike.html", "strike.html.yml"]


def test_a_dry_run_writes_nothing(folder: Path) -> None:
    result = add("saved.txt", "--dry-run")
    assert result.exit_code == 0
    assert articles(folder) == []
    assert f"this was a dry run. It would be dossier/articles/{NAME}.txt" in result.output


def test_an_unknown_outlet_is_named_with_the_nearest_and_nothing_is_written(folder: Path) -> None:
    result = add("saved.txt", "--outlet", "harbor-post")
    assert result.exit_code == 1
    assert '--outlet: unknown-outlet: no outlet is called "harbor-post"' in result.output
    assert 'did you mean "harbour-post"?' in result.output
    assert articles(folder) == []


def test_a_day_that_is_none_is_a_fault_of_its_option(folder: Path) -> None:
    result = add("saved.txt", "--published", "March 15, 2024")
    assert result.exit_code == 1
    assert "--published: " in result.output
    assert "write 2024-03-15" in result.output
    assert articles(folder) == []


def test_nothing_is_overwritten_and_the_duplicate_is_named(folder: Path) -> None:
    add("saved.txt")
    before = (folder / f"dossier/articles/{NAME}.txt").read_bytes()
    result = add("saved.txt")
    assert result.exit_code == 0
    assert articles(folder) == [f"{NAME}-2.txt", f"{NAME}.txt"]
    assert (folder / f"dossier/articles/{NAME}.txt").read_bytes() == before
    assert f"the same text, byte for byte: dossier/articles/{NAME}.txt" in result.output


def test_an_address_that_an_alias_holds_is_not_taken(folder: Path) -> None:
    add("saved.txt", "--name", "first")
    first = folder / "dossier/articles/first.txt"
    first.write_bytes(first.read_bytes().replace(b"---\n", f"---\naliases: [{NAME}]\n".encode(), 1))
    assert add("saved.txt").exit_code == 0
    assert CliRunner().invoke(command, ["check"]).exit_code == 0


@pytest.mark.parametrize("content", [b"", b" \n", b"%PDF-1.7", b"\x00\x01"], ids=["empty", "blank", "PDF", "NUL"])
def test_a_file_with_nothing_to_read_is_refused_in_the_words_of_the_check(folder: Path, content: bytes) -> None:
    result = add("-", given=content)
    assert result.exit_code == 1
    assert "empty-file" in result.output or "binary-file" in result.output
    assert articles(folder) == []


@pytest.mark.parametrize("name", ["../outside", "a/b", "???", "/etc/strike", "."])
def test_a_name_that_leads_elsewhere_is_refused(folder: Path, name: str) -> None:
    result = add("saved.txt", "--name", name)
    assert result.exit_code == 1
    assert "is no name for an article" in result.output
    assert articles(folder) == []


def test_a_file_of_the_dossier_is_not_added_to_it(folder: Path) -> None:
    add("saved.txt")
    result = add(f"dossier/articles/{NAME}.txt")
    assert result.exit_code == 1
    assert "lies in the dossier already" in result.output
    assert articles(folder) == [f"{NAME}.txt"]


def test_a_folder_is_called_one(folder: Path) -> None:
    (folder / "saved").mkdir()
    for name in ("saved", "dossier"):
        result = add(name)
        assert result.exit_code == 1
        assert f'"{name}" is a folder: name one file' in result.output


CLIPPED = f"---\ntitle: The port stands still\ndate: 2024-03-15T08:00\ntags: [port]\n---\n{STRIKE}"


def test_front_matter_of_another_tool_is_taken_over_and_the_report_says_how(folder: Path) -> None:
    (folder / "clip.md").write_text(CLIPPED, encoding="utf-8")
    result = add("clip.md", "--outlet", "harbour-post")
    assert result.exit_code == 0
    assert (
        "  headline: The port stands still  (title, line 2)\n  published: 2024-03-15  (date, line 3)\n" in result.output
    )
    assert "  tags: port  (line 4: not all of these are topics of the dossier" in result.output
    written = (folder / "dossier/articles/the-port-stands-still.md").read_text(encoding="utf-8")
    assert written.endswith(f"# tags: [port]\n---\n{STRIKE}")
    assert CliRunner().invoke(command, ["check"]).output == "1 article: nothing to mend\n"


def test_what_you_state_goes_before_what_another_tool_wrote(folder: Path) -> None:
    result = add("-", "--published", "2024-03-16", given=CLIPPED.encode())
    assert result.exit_code == 0
    assert "date: 2024-03-15T08:00  (line 3: you state it)" in result.output
    assert articles(folder) == ["the-port-stands-still.md"]
    assert "\npublished: 2024-03-16\n" in (folder / "dossier/articles/the-port-stands-still.md").read_text("utf-8")


def test_markdown_on_standard_input_is_known_by_its_headings(folder: Path) -> None:
    assert add("-", given=f"# The port stands still\n\n{STRIKE}".encode()).exit_code == 0
    assert articles(folder) == ["the-port-stands-still.md"]


def test_a_link_is_not_followed(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder / "saved.txt")
    result = add("link.txt")
    assert result.exit_code == 1
    assert "symlink" in result.output


def test_a_folder_that_cannot_be_written_is_named(folder: Path) -> None:
    (folder / "dossier/articles").write_text("a file where the folder should be", encoding="utf-8")
    result = add("saved.txt")
    assert result.exit_code == 1
    assert "cannot be written" in result.output


def test_what_would_steer_a_terminal_is_not_printed(folder: Path) -> None:
    text = b"Strike \x1b[31m goes on\n\nThe dockers of Calderhaven \x1b]0;x\x07 stayed at the gates on Friday.\n"
    output = add("-", given=text).output
    assert "\x1b" not in output
    assert "\x07" not in output


def test_no_draft_is_left_behind(folder: Path) -> None:
    add("saved.txt")
    add("saved.txt", "--outlet", "nobody")
    assert [name for name in articles(folder) if name.startswith(".")] == []

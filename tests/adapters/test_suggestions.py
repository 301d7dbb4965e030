"""`dossier suggest`: what it prints can be pasted."""

import re
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from newsdossier.adapters.cli import command

ARTICLE = (
    "---\noutlet: harbour-post\n{topics}---\nDockers {verb}\n\n"
    "The dockers of Calderhaven {verb} on Friday when union secretary Ada Brennick asked them at the gates.\n\n"
    "The Harbour Post is printed on paper that was made in Calderhaven by people who live there.\n"
)
SUBJECTS = ("topics", "entities", "outlets", "boilerplate", "events")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dossier of four articles, three of them tagged; the current folder."""
    articles = tmp_path / "dossier/articles"
    articles.mkdir(parents=True)
    (tmp_path / "dossier/outlets.yml").write_text("harbour-post:\n  name: Harbour Post\n", encoding="utf-8")
    (tmp_path / "dossier/topics.yml").write_text("strike:\n  name: Strike\n", encoding="utf-8")
    for name, verb, topics in (
        ("a", "strike", "topics: [strike]\n"),
        ("b", "strike again", "topics: [strike]\n"),
        ("c", "sing", "topics: []\n"),
        ("d", "strike once more", ""),
    ):
        (articles / f"{name}.txt").write_text(ARTICLE.format(verb=verb, topics=topics), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def suggest(*words: str) -> Result:
    result = CliRunner().invoke(command, ["suggest", *words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_names_are_printed_as_entries_with_counts_and_examples(folder: Path) -> None:
    output = suggest("entities").output
    entry = yaml.safe_load(output)["ada-brennick"]
    assert entry == {"name": "Ada Brennick", "kind": "person"}
    assert "# 4 mentions in 4 articles\n# dossier/articles/a.txt:7: " in output


def test_lines_are_printed_for_the_outlet_that_has_them(folder: Path) -> None:
    entry = yaml.safe_load(suggest("boilerplate").output)["harbour-post"]
    line = "The Harbour Post is printed on paper that was made in Calderhaven by people who live there."
    assert entry["boilerplate"] == [line]


def test_topics_are_printed_for_the_file_they_belong_to(folder: Path) -> None:
    output = suggest("topics").output
    assert "learned from the topics of 3 other articles" in output
    assert "# dossier/articles/d.txt\ntopics: [strike]\n" in output


def test_below_a_topic_stand_the_words_that_spoke_for_it(folder: Path) -> None:
    for name, topics in (("a", "topics: [strike]\n"), ("b", "topics: [strike]\n"), ("d", "")):
        words = ARTICLE.format(verb="strike", topics=f"headline: Port workers strike\n{topics}")
        (folder / f"dossier/articles/{name}.txt").write_text(words, encoding="utf-8")
    output = suggest("topics").output
    assert re.search(
        r'^# strike, \d\.\d\d above its threshold: "strike" \(in the headline\)(, "\w+".*)?$', output, re.MULTILINE
    )
    assert yaml.safe_load(output) == {"topics": ["strike"]}


NOTHING_TO_LEARN = {
    "every article has `topics:` in its front matter": ("[strike]", "[strike]", "[]", "[]"),
    "no article has `topics:` in its front matter: tag two or more of each topic": (None, None, None, None),
    "no tagged article has a topic: tag two or more of each topic": ("[]", "[]", None, None),
    "one tagged article alone has each of these topics; each wants another: strike": ("[strike]", "[]", None, None),
    "every tagged article has these topics; tag some that lack them": ("[strike]", "[strike]", None, None),
}
"""What is said, by the topics of four articles."""


@pytest.mark.parametrize("words", NOTHING_TO_LEARN)
def test_where_no_topic_is_suggested_the_curator_is_told_why(folder: Path, words: str) -> None:
    for name, topics in zip("abcd", NOTHING_TO_LEARN[words], strict=True):
        text = ARTICLE.format(verb="strike", topics=f"topics: {topics}\n" if topics else "")
        (folder / f"dossier/articles/{name}.txt").write_text(text, encoding="utf-8")
    result = suggest("topics")
    assert result.exit_code == 0
    assert result.output.startswith("# no article")
    assert result.output.count("\n") == 2
    assert f"\n# {words}" in result.output


def test_where_no_topic_fits_the_curator_is_told_so(folder: Path) -> None:
    for name in "defgh":
        text = ARTICLE.format(verb="sing", topics="" if name == "d" else "topics: []\n")
        (folder / f"dossier/articles/{name}.txt").write_text(text, encoding="utf-8")
    first = "# no article, learned from the topics of 7 other articles\n"
    assert suggest("topics").output == f"{first}# nothing fits 1 article without `topics:`\n"


def test_entries_that_are_pasted_are_not_suggested_again(folder: Path) -> None:
    entries = suggest("entities").output.replace("  # kind: person or place or organisation or work", "  kind: place")
    (folder / "dossier/entities.yml").write_text(entries, encoding="utf-8")
    assert CliRunner().invoke(command, ["check"]).exit_code == 0
    assert yaml.safe_load(suggest("entities").output) is None


@pytest.mark.parametrize("subject", SUBJECTS)
def test_the_same_dossier_gives_the_same_bytes(folder: Path, subject: str) -> None:
    assert suggest(subject).output == suggest(subject).output


@pytest.mark.parametrize("subject", SUBJECTS)
def test_an_empty_dossier_suggests_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, subject: str) -> None:
    (tmp_path / "dossier/articles").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    result = suggest(subject)
    assert result.exit_code == 0
    assert result.output.startswith("# no ")


def test_no_more_is_printed_than_was_asked_for(folder: Path) -> None:
    assert len(yaml.safe_load(suggest("entities", "--most", "1").output)) == 1


def test_without_scikit_learn_the_command_says_what_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "newsdossier.suggesting.learning", raising=False)
    for name in [name for name in sys.modules if name.startswith("sklearn.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "sklearn", None)
    result = suggest("topics")
    assert result.exit_code == 1
    assert 'pip install "newsdossier[suggest]"' in result.output


def test_hostile_names_stay_in_their_line(folder: Path) -> None:
    (folder / "dossier/articles/e.html").write_text(
        '<html><head><meta property="og:site_name" content="A: &quot;b&quot; # {c}&#10;evil: true"></head>'
        "<body><p>The dockers of Calderhaven stayed at the gates on Friday, all of them.</p></body></html>",
        encoding="utf-8",
    )
    (entry,) = yaml.safe_load(suggest("outlets").output).values()
    assert entry["name"].startswith('A: "b" # {c}')

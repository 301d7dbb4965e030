"""Whatever a file holds, it is read in a moment, and every block points to where it stands."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdossier.model.address import make_source_path
from newsdossier.model.clipping import Clipping
from newsdossier.model.lines import LineNumbers, split_lines
from newsdossier.model.problem import Checked
from newsdossier.model.source import Source
from newsdossier.reading.clipping import read_clipping
from newsdossier.reading.page.tokens import cut_tokens
from newsdossier.reading.white_space import settle_white_space
from tests.patience import patience
from tests.reading.cases import make_source

PATIENTLY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ENDINGS = ("txt", "md", "html")
TAGS = re.findall(
    r"\S+", "< > </ <p> </p> <!-- --> <![ <? <svg> <title> </title> <script> </script> <li> <td> <pre> &amp; &# x"
)
SIGNS = re.findall(r"\S+", "# * _ [ ] ( ) ! ` | \\ <b> é")
MARKUP = st.lists(
    st.sampled_from([*TAGS, "<div class='a'>", '<a href="', "'", '"', "\n", "\u2028", " ", "\x00"]), max_size=40
).map("".join)
MARKDOWN = st.lists(
    st.sampled_from([*SIGNS, "> ", "- ", "\n", "\n\n", "    ", "x "]),
    max_size=40,
).map("".join)


def read(content: bytes, ending: str) -> Checked[Clipping]:
    return read_clipping(Source(path=make_source_path(f"dossier/articles/a.{ending}"), content=content))


def assert_places_hold(clipping: Clipping) -> None:
    saved = clipping.saved
    numbers = LineNumbers.of(saved.text, first_line=saved.first_line)
    for block in clipping.blocks:
        assert block.text
        assert 0 <= block.start < block.end <= len(saved.text)
        assert (block.line, block.end_line) == (numbers.at(block.start), numbers.at(block.end - 1))
        assert block.end_line - saved.first_line < len(split_lines(saved.text))


@PATIENTLY
@given(content=st.binary(max_size=300), ending=st.sampled_from(ENDINGS))
def test_any_bytes_are_read_or_refused(content: bytes, ending: str) -> None:
    found = read(content, ending)
    assert (found.value is None) == any(problem.code in {"binary-file", "empty-file"} for problem in found.problems)
    if found.value:
        assert_places_hold(found.value)


@PATIENTLY
@given(page=MARKUP)
def test_tokens_cover_their_text_and_never_overlap(page: str) -> None:
    position = 0
    for token in cut_tokens(page):
        assert position <= token.start <= token.end <= len(page)
        position = token.end


@PATIENTLY
@given(page=MARKUP)
def test_any_markup_gives_blocks_in_their_places(page: str) -> None:
    found = read(page.replace("\x00", "\x01").encode(), "html")
    if found.value:
        assert_places_hold(found.value)


@PATIENTLY
@given(text=MARKDOWN)
def test_any_markdown_gives_blocks_in_their_places(text: str) -> None:
    found = read(text.encode(), "md")
    if found.value:
        assert_places_hold(found.value)
        for block in found.value.blocks:
            assert all(0 <= mark.start < mark.end <= len(block.text) for mark in block.marks)


@PATIENTLY
@given(text=st.text(max_size=200))
def test_blocks_of_pasted_text_are_its_lines(text: str) -> None:
    found = read(text.encode("utf-8", errors="ignore"), "txt")
    if found.value and not found.value.saved.first_line > 1:
        saved = found.value.saved.text
        assert [block.text for block in found.value.blocks] == [
            line for line in map(settle_white_space, split_lines(saved)) if line
        ]
        assert all(settle_white_space(saved[block.start : block.end]) == block.text for block in found.value.blocks)


@PATIENTLY
@given(yaml=st.text(alphabet=st.sampled_from("ab:-[]{}'\"|>&*!#%@ \n\t,?~0é\x07"), max_size=80))
def test_any_front_matter_is_read_or_named(yaml: str) -> None:
    found = read_clipping(make_source("dossier/articles/a.txt", f"---\n{yaml}\n---\nText"))
    assert found.value or found.problems
    assert all(problem.line >= 1 and problem.hint for problem in found.problems)


HUGE = {
    "one line": ("txt", "word " * 1_000_000),
    "one word": ("txt", "a" * 5_000_000),
    "white space": ("txt", " " * 5_000_000 + "x"),
    "lines without end": ("txt", "a\n" * 2_000_000),
    "one line of a page": ("html", "<p>" + "word " * 1_000_000),
    "one line of Markdown": ("md", "word " * 1_000_000),
    "brackets": ("md", "![" * 5_000),
    "stars": ("md", ("*a " * 3_000 + "\n\n") * 20),
    "open elements": ("html", "<div>" * 90_000 + "x"),
    "closing what is not open": ("html", "<b>" * 40_000 + "</i></p>" * 20_000 + "x"),
    "list items in spans": ("html", "<ul>" + "<span>" * 30_000 + "<li>a" * 30_000),
    "tags that never close": ("html", "<a " * 90_000),
    "tags that close in quotes": ("html", "<a b='>" * 90_000),
    "comments that never close": ("html", "<p>x" + "<!--" * 90_000),
    "declarations that never close": ("html", "<p>x" + "<![" * 90_000),
    "deep JSON": ("html", f"<script type='application/ld+json'>{'[' * 100_000}</script><p>x"),
    "JSON of blanks": ("html", f"<script type='application/ld+json'>,{' ' * 900_000}x</script><p>x"),
    "deep YAML": ("txt", f"---\nnote: {'[' * 60_000}\n---\nx"),
    "many fields": ("txt", "---\n" + "".join(f"k{n}: a\n" for n in range(7_000)) + "---\nx"),
    "many aliases": ("txt", "---\na: &a x\n" + "".join(f"b{n}: *a\n" for n in range(5_000)) + "---\nx"),
    "attributes": ("html", f"<p {'a=b ' * 500_000}>x"),
}


@pytest.mark.parametrize("name", HUGE)
def test_no_file_keeps_anybody_waiting(name: str) -> None:
    ending, text = HUGE[name]
    with patience():
        found = read(text.encode(), ending)
    assert found.value or found.problems


def test_five_megabytes_on_one_line_are_one_block_and_a_note() -> None:
    found = read(b"word " * 1_000_000, "txt")
    assert found.value
    assert [len(block.text) for block in found.value.blocks] == [4_999_999]
    assert [problem.code for problem in found.problems] == ["long-line"]

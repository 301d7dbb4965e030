"""The file that `dossier add` would write: the bytes that came, and what is surely known on top or beside."""

import codecs
from collections.abc import Mapping

import pytest

from newsdossier.model.address import make_source_path
from newsdossier.model.problem import Level
from newsdossier.model.proposal import Proposal
from newsdossier.model.source import DossierSources, Source
from newsdossier.pipeline import propose
from newsdossier.reading.clipping import read_clipping

TEXT = (
    "Dockers enter third week of strike\n\nThe dockers of Calderhaven stayed at the gates on Friday, “all” of them.\n"
)
PAGE = (
    '<html><head><link rel="canonical" href="https://news.example.org/strike"><title>Strike</title></head>'
    "<body><h1>Dockers strike</h1><p>The dockers of Calderhaven stayed at the gates on Friday.</p></body></html>"
)
STATED = {"outlet": "harbour-post", "published": "2024-03-15", "added": "2024-03-20"}


def proposed(
    content: bytes,
    *,
    path: str = "saved.txt",
    stated: Mapping[str, str] = STATED,
    name: str = "",
    taken: tuple[str, ...] = (),
) -> Proposal:
    new = Source(path=make_source_path(path), content=content)
    found = propose(new, sources=DossierSources(clippings=()), stated=stated, name=name, taken=frozenset(taken))
    assert found.value is not None
    return found.value


def fields_of(proposal: Proposal) -> dict[str, str]:
    """Return the front matter as reading sees it."""
    path = make_source_path(proposal.name)
    sidecar = Source(path=make_source_path(f"{path}.yml"), content=proposal.sidecar) if proposal.sidecar else None
    read = read_clipping(Source(path=path, content=proposal.content, sidecar=sidecar))
    assert [problem for problem in read.problems if problem.level is Level.FAULT] == []
    assert read.value is not None
    return {name: str(value) for name, value in read.value.front_matter if value not in (None, (), False)}


def test_the_block_stands_above_the_bytes_as_they_came() -> None:
    content = TEXT.replace("\n", "\r\n").encode()
    proposal = proposed(content)
    block = b"---\noutlet: harbour-post\npublished: 2024-03-15\nadded: 2024-03-20\n---\n"
    assert proposal.content == block + content
    assert proposal.sidecar is None
    assert fields_of(proposal) == STATED


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("saved.txt", codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le")),
        ("saved.txt", codecs.BOM_UTF8 + TEXT.encode()),
        ("saved.txt", TEXT.encode("windows-1252")),
        ("saved.html", PAGE.encode()),
    ],
    ids=["utf-16", "byte order mark", "windows-1252", "page"],
)
def test_a_file_that_cannot_carry_a_block_gets_a_sidecar(path: str, content: bytes) -> None:
    proposal = proposed(content, path=path)
    assert proposal.content == content
    assert proposal.sidecar is not None
    assert fields_of(proposal).items() >= STATED.items()


def test_a_page_states_its_own_address_and_the_curator_outranks_it() -> None:
    (url, *_) = proposed(PAGE.encode(), path="saved.html").fields
    assert (url.name, url.value) == ("url", "https://news.example.org/strike")
    assert url.evidence is not None
    stated = {"url": "https://other.example.org/"}
    assert fields_of(proposed(PAGE.encode(), path="saved.html", stated=stated)) == stated


def test_nothing_that_is_worked_out_is_written_down() -> None:
    content = (
        b"Strike\n\nCALDERHAVEN, March 15, 2024 (Reuters) - The dockers of Calderhaven stayed at the gates on Friday.\n"
    )
    assert fields_of(proposed(content, stated={"added": "2024-03-20"})) == {"added": "2024-03-20"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_block_that_is_there_stays_and_gains_what_it_lacks(encoding: str, line_end: str) -> None:
    block = "---\noutlet: coast\nnote: “kept”\n---\n"
    proposal = proposed((block + TEXT).replace("\n", line_end).encode(encoding))
    assert proposal.sidecar is None
    assert fields_of(proposal) == {
        "outlet": "coast",
        "note": "“kept”",
        "published": "2024-03-15",
        "added": "2024-03-20",
    }
    assert proposal.content.endswith(TEXT.replace("\n", line_end).encode(encoding.removesuffix("-sig"))[-80:])


@pytest.mark.parametrize(
    "value", ["a: b", "# c", "true", "2024", "“é”", "\N{SMILING FACE WITH OPEN MOUTH}", "a\nb", "'\""]
)
def test_what_the_curator_states_is_read_back_the_same(value: str) -> None:
    assert fields_of(proposed(TEXT.encode(), stated={"outlet": value})) == {"outlet": value}


def test_text_that_opens_with_a_rule_keeps_it_below_the_block() -> None:
    content = f"---\n{TEXT}---\n".encode()
    proposal = proposed(content)
    assert proposal.content.endswith(b"---\n" + content)


@pytest.mark.parametrize(
    ("content", "path", "name", "expected"),
    [
        (TEXT, "x.txt", "", "dockers-enter-third-week-of-strike.txt"),
        (TEXT, "x.txt", "Third Week", "third-week.txt"),
        (PAGE, "x.htm", "", "strike.html"),
        ("# Ночь в порту\n\nДокеры остались у ворот до утра, и никто не ушёл домой.\n", "x.md", "", "ночь-в-порту.md"),
        ("!!!\n", "x.txt", "", "article.txt"),
        (f"{'Very long headlines ' * 20}\n\n{TEXT}", "x.txt", "", None),
    ],
)
def test_the_name_comes_from_the_curator_or_the_first_words(
    content: str, path: str, name: str, expected: str | None
) -> None:
    found = proposed(content.encode(), path=path, name=name).name
    assert found == expected or (expected is None and len(found) <= 84)


def test_a_name_that_is_taken_is_numbered() -> None:
    slug = "dockers-enter-third-week-of-strike"
    assert proposed(TEXT.encode(), taken=(slug, f"{slug}-2")).name == f"{slug}-3.txt"


@pytest.mark.parametrize(
    "content", [b"", b" \n\n", b"%PDF-1.7 ...", b"\x00\x01\x02"], ids=["none", "blank", "PDF", "NUL"]
)
def test_a_file_with_nothing_to_read_is_a_problem(content: bytes) -> None:
    new = Source(path=make_source_path("saved.txt"), content=content)
    found = propose(new, sources=DossierSources(clippings=()), stated={}, name="", taken=frozenset())
    assert found.value is None
    assert found.problems

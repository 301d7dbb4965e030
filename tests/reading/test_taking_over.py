"""Front matter of other tools: said in our words where that is sure, and kept as comments in any case."""

import pytest

from newsdossier.model.address import make_source_path
from newsdossier.model.clipping import Clipping
from newsdossier.model.source import Source
from newsdossier.model.taxonomy import Outlet, Taxonomies, Topic
from newsdossier.reading.clipping import read_clipping
from newsdossier.reading.imported.names import NAMES, OWN_NAMES
from newsdossier.reading.imported.take_over import TakenOver, take_over_front_matter
from newsdossier.reading.imported.values import READERS

LISTS = Taxonomies(
    topics={"strike": Topic(name="The Harbour Strike"), "wages": Topic(name="Wages")},
    outlets={"harbour-post": Outlet(name="Harbour Post", aliases=("The Post",))},
)
TEXT = "# Strike\n\nThe dockers of Calderhaven stayed at the gates on Friday.\n"
CLIPPED = """\
---
title: "Strike: third week"
author:
  - "[[Ada Brennick]]"
  - Ben Moor
date: 2024-03-15T23:30:00+01:00
source: https://news.example.org/strike
created: 2024-03-16
tags: [clippings, strike]
# a remark
description: >
  The port
  stands still.
lang: en_GB
outlet: harbour-post
cssclasses: wide
---
"""


def take_over(block: str, *, stated: frozenset[str] = frozenset(), encoding: str = "utf-8") -> TakenOver:
    source = Source(path=make_source_path("saved.md"), content=(block + TEXT).encode(encoding))
    return take_over_front_matter(source, lists=LISTS, stated=stated)


def read(taken: TakenOver) -> Clipping:
    found = read_clipping(taken.source)
    assert not [problem for problem in found.problems if problem.code != "undeclared-encoding"]
    assert found.value
    return found.value


def said(taken: TakenOver) -> dict[str, str]:
    return {name: str(value) for name, value in read(taken).front_matter if value not in (None, (), False)}


def left(taken: TakenOver) -> dict[str, str]:
    return {field.was: field.reason for field in taken.fields if field.name is None}


def test_what_a_clipper_wrote_is_said_in_our_words() -> None:
    taken = take_over(CLIPPED)
    assert said(taken) == {
        "url": "https://news.example.org/strike",
        "outlet": "harbour-post",
        "published": "2024-03-15",
        "headline": "Strike: third week",
        "standfirst": "The port stands still.",
        "byline": "Ada Brennick, Ben Moor",
        "language": "en-GB",
        "retrieved": "2024-03-16",
    }
    assert [(field.was, field.name, field.line) for field in taken.fields][:3] == [
        ("title", "headline", 2),
        ("author", "byline", 3),
        ("date", "published", 6),
    ]


def test_no_line_is_lost_and_no_byte_below_the_block_changes() -> None:
    written = take_over(CLIPPED).source.content.decode()
    lines = {kept for line in written.splitlines() for kept in (line, line.removeprefix("# "))}
    assert [line for line in CLIPPED.splitlines() if line not in lines] == []
    assert written.endswith(f"---\n{TEXT}")


def test_what_is_not_taken_over_is_told_with_the_reason() -> None:
    assert left(take_over(CLIPPED)) == {
        "tags": "not all of these are topics of the dossier, and topics are a whole list",
        "cssclasses": "there is no such field here",
    }


@pytest.mark.parametrize("block", ["", "---\npublished: 2024\n---\n", "---\nheadlin: a\n---\n", "---\n- title\n---\n"])
def test_other_files_stay_as_they_are(block: str) -> None:
    assert take_over(block) == TakenOver(
        source=Source(path=make_source_path("saved.md"), content=(block + TEXT).encode())
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "koi8_r"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_encoding_and_line_ends_stay(encoding: str, ending: str) -> None:
    block = f"---\ntitle: Докеры порта бастуют третью неделю\ndate: 2024-03-15\n---\n{TEXT}".replace("\n", ending)
    taken = take_over_front_matter(
        Source(path=make_source_path("saved.md"), content=block.encode(encoding)), lists=LISTS, stated=frozenset()
    )
    assert said(taken) == {"headline": "Докеры порта бастуют третью неделю", "published": "2024-03-15"}
    below = TEXT.replace("\n", ending).encode("utf-16-le" if encoding == "utf-16" else encoding.removesuffix("-sig"))
    assert taken.source.content.endswith(below)


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("date: 2024-03", "published", "2024-03"),
        ("date: March 15, 2024", "published", "2024-03-15"),
        ("date: 2024/3/5 10:00", "published", "2024-03-05"),
        ("pubDate: 15 March 2024", "published", "2024-03-15"),
        ("Date Published: 2024-03-15", "published", "2024-03-15"),
        ("published: 2024-03-15 08:00:00Z", "published", "2024-03-15"),
        ("author: [[Ada Brennick]]", "byline", "Ada Brennick"),
        ("author: '[Ada Brennick](https://news.example.org/ada)'", "byline", "Ada Brennick"),
        ("tags: [Wages, '#strike']", "topics", "('wages', 'strike')"),
        ("tags: Wages, The Harbour Strike", "topics", "('wages', 'strike')"),
        ("site: The Post", "outlet", "harbour-post"),
        ("source: Harbour Post", "outlet", "harbour-post"),
        ("link: '<https://news.example.org>'", "url", None),
        ("date: 03/04/2024", "published", None),
        ("date: 2024-02-30", "published", None),
        ("created: 2024-03", "retrieved", None),
        ("site: Nobody's Paper", "outlet", None),
        ("source: a friend", "url", None),
        ("lang: English language", "language", None),
        ("title: [a, b]", "headline", None),
        ("summary: {a: b}", "standfirst", None),
    ],
)
def test_values_are_read_where_they_are_sure(line: str, field: str, value: str | None) -> None:
    taken = take_over(f"---\n{line}\nnotes: saved by hand\n---\n")
    assert said(taken).get(field) == value
    assert (value is None) == (line.partition(":")[0] in left(taken))


def test_the_surer_of_two_names_is_taken_and_the_other_told() -> None:
    taken = take_over("---\nsource: https://a.example.org/\nurl: https://b.example.org/\ntitle: a\n---\n")
    assert said(taken) == {"url": "https://b.example.org/", "headline": "a"}
    assert left(taken) == {"source": "the file says it as well"}
    taken = take_over("---\nsummary: a\ndescription: b\n---\n")
    assert said(taken) == {"standfirst": "b"}
    assert left(taken) == {"summary": '"description" says it as well'}


def test_the_curator_goes_first() -> None:
    taken = take_over("---\ndate: 2024-03-15\ntitle: a\n---\n", stated=frozenset({"published"}))
    assert said(taken) == {"headline": "a"}
    assert left(taken) == {"date": "you state it"}


def test_names_of_other_kinds_of_aliases_keep_no_file_out() -> None:
    taken = take_over("---\ntitle: a\naliases: [/posts/Strike, Harbour News]\n---\n")
    assert said(taken) == {"headline": "a"}
    assert left(taken) == {"aliases": "the field has another form here"}


@pytest.mark.parametrize(
    "block",
    [
        "---\n  title: a\n  url: https://news.example.org/a\n---\n",
        "---\n{\ntitle: a,\nauthor: b\n}\n---\n",
        "---\n{url: https://news.example.org/a,\ntitle: a}\n---\n",
        "---\n&all\ntitle: a\n---\n",
    ],
)
def test_a_block_that_cannot_be_parted_line_by_line_stays_as_it_is(block: str) -> None:
    assert take_over(block).source.content.decode() == block + TEXT


@pytest.mark.parametrize("line", ["title: b", 'author: "Ada\\0"', "author: *b", "note: !!str b"])
def test_a_block_with_a_fault_stays_as_it_is_and_the_fault_is_told(line: str) -> None:
    block = f"---\ntitle: a\n{line}\n---\n"
    taken = take_over(block)
    assert taken.source.content.decode() == block + TEXT
    assert {problem.code for problem in read_clipping(taken.source).problems} - {"unknown-field"}


def test_brackets_that_never_close_are_words() -> None:
    words = "[" * 30_000
    assert said(take_over(f"---\ntitle: '{words}'\n---\n")) == {"headline": words}


def test_odd_line_ends_of_yaml_break_out_of_no_comment() -> None:
    block = '---\ntitle: a\nx: "b\u2028draft: true"\n---\n'
    assert take_over(block).fields == ()


def test_each_name_leads_to_fields_that_can_be_read() -> None:
    assert set(NAMES) == set(READERS)
    assert all(own in READERS for names in OWN_NAMES.values() for own in names)

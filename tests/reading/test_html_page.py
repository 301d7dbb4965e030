"""Saved pages: what they declare, what a reader would see, and what trafilatura leaves out."""

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.clipping import Block, Head, HeadField
from newsdossier.reading.clipping import read_clipping
from tests.reading.cases import make_source, show_block, show_problems


def show_head(head: Head) -> dict[str, list[str]]:
    fields = {name: getattr(head, name) for name in Head.__slots__}
    return {name: [show_head_field(one) for one in values] for name, values in fields.items() if values}


def show_head_field(field: HeadField) -> str:
    return f"{field.line} {field.source}: {field.value}"


@pytest.mark.golden_test("../golden/reading/page/*.yml")
def test_read_page(golden: GoldenTestFixture) -> None:
    read = read_clipping(make_source("dossier/articles/port-strike.html", golden["file"]))
    clipping = read.value
    assert golden.out["problems"] == show_problems(read.problems)
    assert golden.out["head"] == (show_head(clipping.head) if clipping else None)
    assert golden.out["blocks"] == (
        [f"{show_block(block)} <{' | '.join(block.container)}>" for block in clipping.blocks] if clipping else None
    )


PAGE = f"""<html><body><nav><ul><li><a href="/">The front page of the Harbour Post</a></li></ul></nav><article>
<h1>Dockers enter third week</h1>
{"<p>The dockers of Calderhaven stayed at the gates on Friday, and no ship was unloaded.</p>" * 3}
<p>Their union said that talks with the port authority had come to nothing, and that it would go on.</p>
</article><footer><p>All rights are reserved by the Harbour Post of Calderhaven</p></footer></body></html>"""


def read_blocks(page: str) -> tuple[Block, ...]:
    clipping = read_clipping(make_source("dossier/articles/port-strike.html", page)).value
    assert clipping
    return clipping.blocks


def test_trafilatura_votes_out_what_stands_around_the_article() -> None:
    votes = {block.text.split()[0]: block.voted_out for block in read_blocks(PAGE)}
    assert votes["Their"] is False
    assert (votes["The"], votes["All"]) == (False, True)
    assert read_blocks(PAGE)[0].voted_out is True


def test_trafilatura_is_not_asked_about_a_page_of_absurd_depth() -> None:
    blocks = read_blocks("<div>" * 5000 + "<p>deep</p>")
    assert [(block.text, block.voted_out, len(block.container)) for block in blocks] == [("deep", None, 16)]


def test_links_count_by_their_share_of_the_characters() -> None:
    shares = [block.link_share for block in read_blocks('<p><a href="/">Home</a></p><p>half <a href="/">link</a></p>')]
    assert shares == [1.0, 0.5]


def test_a_page_logs_nothing(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    for page in (PAGE, "<p>x", "<p>" + "word " * 2000, "<html><body>&#0;<b>x</html>", "<?xml version='1.0'?><p>x"):
        read_blocks(page)
    assert [record.message for record in caplog.records if record.levelname != "DEBUG"] == []
    assert capfd.readouterr() == ("", "")

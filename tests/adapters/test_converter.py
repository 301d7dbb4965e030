"""One converter for all generated pages gives what MkDocs gives with one for each."""

import logging
from pathlib import Path

import pytest
from mkdocs.config.base import load_config
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from newsdossier.adapters.site.converter import TEXT_EXTENSIONS, TextConverter

TEXTS = (
    "Plain.\n{: #p1 }\n\n## Second *heading*\n{: #p2 }\n\n## Second heading\n\nTerm\n:   What it means.",
    "[A](../events/gale.md){: .dossier-key } [B](../events/gale.md?a=1#p2) [c](../events/gale%2Emd) [d](#p1) [e](.)",
    "[f](lost.md) [g](https://example.org/a.md) [h](/events/gale.md) [i](//example.org) ![j](../k.png) <m@example.org>",
    "<div markdown>\n\n| a | b |\n|---|---|\n| 1 | [n](own.md#p3) |\n\n</div>\n\n[o]\n\n[o]: ../events/gale.md 'p'",
    "[o] is nothing here, and &amp; <https://example.org/?a=1&b=2> stays.\n\n# Second heading\n\n# Second heading",
)


@pytest.mark.filterwarnings("error")
def test_text_becomes_the_html_and_the_headings_that_mkdocs_makes_of_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: a\n", encoding="utf-8")
    config = load_config(str(tmp_path / "mkdocs.yml"), markdown_extensions=list(TEXT_EXTENSIONS))
    own = make_file("articles/own.md")
    files = Files([own, make_file("events/gale.md"), make_file("k.png")])
    converter = TextConverter()
    for text in (*TEXTS, *reversed(TEXTS)):
        with caplog.at_level(logging.CRITICAL):
            stock = Page("A", own, config)
            stock.markdown = text
            stock.render(config, files)
        html, headings = converter.convert(text, file=own, files=files)
        assert html == stock.content
        assert str(headings) == str(stock.toc)


def test_a_page_without_text_has_no_html() -> None:
    html, headings = TextConverter().convert("", file=make_file("a.md"), files=Files([]))
    assert (html, len(headings)) == ("", 0)


def make_file(path: str) -> File:
    return File(path, "docs", "site", use_directory_urls=True)

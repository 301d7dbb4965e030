"""Escaped text renders back to itself, with no tag."""

import re

import html5lib  # type: ignore[import-untyped]  # it has no types
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import etree
from markdown import Markdown

from newsdossier.rendering.escaping import escape_markdown

EXTENSIONS = [
    *("extra", "attr_list", "def_list", "md_in_html", "tables", "toc", "admonition", "abbr", "footnotes", "wikilinks"),
    *("pymdownx.snippets", "pymdownx.superfences", "pymdownx.betterem", "pymdownx.tilde", "pymdownx.caret"),
    *("pymdownx.mark", "pymdownx.emoji", "pymdownx.keys", "pymdownx.magiclink", "pymdownx.tasklist"),
    *("pymdownx.details", "pymdownx.critic", "pymdownx.inlinehilite", "pymdownx.arithmatex"),
]
FULL = Markdown(extensions=EXTENSIONS, extension_configs={"toc": {"permalink": False}})

SYNTAX = (
    *("*", "**", "_", "__", "`", "```", "~~~", "~", "~~", "^", "^^", "==", "=", "[", "]", "(", ")", "!", "![", "[[x]]"),
    *("#", "##", "> ", "- ", "+ ", "* ", "1. ", "1) ", "12345. ", "---", "===", "***", "|", "a | b", ":   ", "::: x"),
    *("<", ">", "<b>", "</p>", "<script>", "<!-- x -->", "<?x?>", "<![CDATA[", "&amp;", "&", "&#35;", "&lt;", "&copy"),
    *("{{ x }}", "{% x %}", "{# x #}", "{", "}", "{: #id .class }", "{#id}", "{.x}", "{++x++}", "{--x--}", "{>>x<<}"),
    *('--8<-- "x"', ";--8<--", "--", "++ctrl++", "[^1]", "[^1]: x", "*[HTML]: x", "[TOC]", "[x]: y", "[ ] x", "[x] y"),
    *("http://a.example.org/x", "https://example.org?a=b&c", "www.example.org", "a@example.org", "mailto:a@b.example"),
    *(
        "<http://a.example.org>",
        ":smile:",
        ":+1:",
        "!!! note",
        "??? note",
        "\\",
        "\\\\",
        "\\*",
        "/// x",
        "$x$",
        "$$",
        "%%",
    ),
    *(
        "\t",
        "    ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\u2028",
        "\u00a0",
        "\x02",
        "\x03",
        "\x00",
        "klzzwxh:0001",
        "\x02wzxhzdk:1\x03",
    ),
    *(
        "a",
        "B",
        "9",
        " ",
        ".",
        ",",
        "“",
        "é",
        "신",
        "م",
        "😀",
        "\ufffe",
        "\x85",
        "\x1f",
        "\x7f",
        "'",
        '"',
        "...",
        "-->",
    ),
)
TEXTS = st.lists(st.one_of(st.sampled_from(SYNTAX), st.text(max_size=3)), max_size=8).map("".join)


def settle(text: str) -> str:
    """White space collapsed; what no page may hold is U+FFFD."""
    controls = re.sub(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]", "\ufffd", text)
    return " ".join(controls.split())


def render(markdown: str) -> etree._Element:
    root = etree.Element("div")
    for node in html5lib.parseFragment(FULL.reset().convert(markdown), treebuilder="lxml", namespaceHTMLElements=False):
        if isinstance(node, str):
            root.text = (root.text or "") + node
        else:
            root.append(node)
    return root


PLACES = {
    "paragraph": ("{}\n{{: #p1 }}", ["p"]),
    "list item": ("-   {}", ["ul", "li"]),
    "heading": ("## {} {{: #p1 }}", ["h2"]),
    "table cell": (
        "| a | b |\n| --- | --- |\n| x {} | y |",
        ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"],
    ),
}


@pytest.mark.parametrize("place", PLACES)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
@example('--8<-- "pyproject.toml"')
@example("[TOC]")
@example("{: .x }")
@example("1. x")
@example("foo ##")
def test_escaped_text_renders_back_to_itself(place: str, text: str) -> None:
    pattern, tags = PLACES[place]
    escaped = escape_markdown(text)
    if not escaped and place != "table cell":
        return
    root = render(pattern.format(escaped))
    assert [node.tag for node in root.iter()][1:] == tags, escaped
    holder = root.find(".//td") if place == "table cell" else root
    assert holder is not None
    expected = settle(f"x {text}") if place == "table cell" else settle(text)
    assert settle("".join(str(text) for text in holder.itertext())) == expected

"""An event as a Markdown file: it says in words all that the page shows, and links lead to what it says."""

import re

import markdown
import pytest

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.event_page import compose_event_page
from newsdossier.model.dossier import Dossier
from newsdossier.rendering.markdown import render_page
from tests.composing.invented import make_article, make_dossier, make_event, make_relations
from tests.composing.invented_story import EVENT, make_story_dossier


def render(dossier: Dossier, event: str = EVENT) -> str:
    catalogue = build_catalogue(dossier)
    text = render_page(compose_event_page(catalogue.events[event], catalogue=catalogue)).text
    return text.split("\n---\n", maxsplit=1)[1]


@pytest.fixture(scope="module")
def text() -> str:
    return render(make_story_dossier())


@pytest.mark.parametrize(
    "said",
    [
        "-   Points of difference: 2",
        "| Merrin Post: [Dockers and port company reach a deal](../articles/post.md)",
        "[55 %](the-agreement.md#r1-a)",
        "(a) *Dockers and the port company signed an agreement on Friday that ends a **ten-month** strike*, both sides",
        '> **Only here** <a id="r2-p8"></a>',
        "-   Calder Courier: not said",
        "Nobody won<ins>. Everybody</ins>",
        "[Ada Brennick](../people/ada-brennick.md), general secretary of the Amalgamated Dockers",
        "[Evening Signal](the-agreement.md#r3) rests on it (worked out): 73 % of its words",
        'Mentioned, not covered: <a id="gap-an-inspection"></a>An inspection had found two cranes unsafe',
        "-   [Ada Brennick](../people/ada-brennick.md): 3 of 3 reports",
    ],
)
def test_the_file_says_it(text: str, said: str) -> None:
    assert said in text


def test_every_link_within_the_file_has_its_anchor(text: str) -> None:
    html = markdown.markdown(text, extensions=["attr_list", "tables"])
    anchors = set(re.findall(r'id="([^"]+)"', html))
    wanted = set(re.findall(r"\(the-agreement\.md#([^)]+)\)", text))
    assert wanted
    assert wanted - anchors == {"origins"} & wanted


def test_where_reports_differ_stands_before_their_texts(text: str) -> None:
    assert text.index("## Where they differ") < text.index("## Side by side")


def test_an_event_that_was_not_compared_has_no_empty_sections() -> None:
    dossier = make_dossier(make_article("alone"), relations=make_relations(make_event("alone", "alone")))
    headings = re.findall(r"^## (.+)$", render(dossier, "alone"), re.MULTILINE)
    assert headings == ["At a glance", "Side by side"]


@pytest.mark.parametrize("rights", ["excerpt", "link"])
def test_words_that_rights_withhold_are_said_to_be(rights: str) -> None:
    text = render(make_story_dossier(rights={"courier": rights}))
    assert "Calder Courier: words that rights withhold" in text
    assert "would like to go to bed" not in text

"""How a headline is set: what a reader takes for one word is not broken, and capitals do not shout."""

from dataclasses import replace

import pytest

from newsdossier.model.page.event_page import EventPage
from tests.theme.filling import fill
from tests.theme.printing import PAGE_TEMPLATES, make_context, make_environment, print_page, write_front_matter

HERE = "articles/here/"  # where pages are printed


def set_title(text: str) -> str:
    return str(make_environment().get_template("dossier/partials/title.html").make_module().set_title(text))  # type: ignore[attr-defined]  # a module has the macros of its template


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Ada Brennick wins", "Ada Brennick wins"),
        ("Vael Ash-un’s new offer", 'Vael <span class="dossier-whole">Ash-un’s</span> new offer'),
        ("A last-ditch  offer - of sorts", 'A <span class="dossier-whole">last-ditch</span>  offer'),
        ("An all-things-considered offer", "An all-things-considered offer"),
        ("DOCKERS SIGN & GO HOME", '<span class="dossier-capitals">DOCKERS SIGN &amp; GO HOME</span>'),
        ("DOCK-SIDE STRIKE OVER", '<span class="dossier-capitals"><span class="dossier-whole">DOCK-SIDE</span> STRIKE'),
        ("UN AND NATO", "UN AND NATO"),
        ("碼頭工人簽署協議結束十個月的罷工行動", "碼頭工人簽署協議結束十個月的罷工行動"),
        ("阿" * 40, "阿" * 40),
        ("0f" * 32, f'<span class="dossier-unbroken">{"0f" * 32}</span>'),
        ("<b>-", '<span class="dossier-whole">&lt;b&gt;-</span>'),
    ],
)
def test_a_headline_is_set_as_it_is_read(text: str, printed: str) -> None:
    assert set_title(text).startswith(printed)


@pytest.mark.parametrize("text", ["A last-ditch  offer - of sorts", "- -", "-", "A-B C-D", " x-y "])
def test_no_character_of_a_headline_is_lost(text: str) -> None:
    printed = set_title(text)
    assert printed.replace('<span class="dossier-whole">', "").replace("</span>", "") == text


def test_a_title_beside_its_number_is_one_thing_in_its_row() -> None:
    page = fill(EventPage, "x")
    step = replace(page.steps[0], gap=None, event=replace(page.steps[0].event, title="A last-ditch offer", url=HERE))
    meta = write_front_matter(replace(page, steps=(step,)))
    printed = print_page(PAGE_TEMPLATES["EventPage"], meta=meta, site=make_context("x"))
    assert '<span>A <span class="dossier-whole">last-ditch</span> offer</span></h3>' in printed

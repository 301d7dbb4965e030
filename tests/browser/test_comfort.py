"""Readers who enlarge everything, whom movement makes ill, or who choose the colours themselves."""

import pytest
from selenium.webdriver import Chrome

from scripts.chromium import resize
from tests.browser.conftest import Visit
from tests.browser.test_pages import PAGE_TYPES, WIDEST

LAPTOP, PHONE = 1440, 390
MOVING = """
    return [...document.querySelectorAll("*")].filter((node) => {
        const style = getComputedStyle(node);
        const moves = style.transitionDuration.split(",").some((time) => parseFloat(time) > 0);
        return moves || style.animationName !== "none" || style.scrollBehavior === "smooth";
    }).map((node) => node.outerHTML.slice(0, 120)).slice(0, 3);
"""


def measure(browser: Chrome, width: int) -> tuple[float, list[str]]:
    resize(browser, width)
    sideways, culprits = browser.execute_script(WIDEST)
    return float(sideways), culprits


@pytest.mark.parametrize("page", PAGE_TYPES)
def test_a_page_at_twice_its_size_does_not_scroll_sideways(visit: Visit, page: str) -> None:
    browser = visit.open(page)
    for width in (LAPTOP // 2, PHONE // 2):
        sideways, culprits = measure(browser, width)
        assert sideways <= 0, f"at {width} pixels: {culprits}"


@pytest.mark.parametrize("page", PAGE_TYPES)
def test_letters_of_twice_the_size_fit(visit: Visit, page: str) -> None:
    browser = visit.open(page)
    browser.execute_script("document.documentElement.style.fontSize = '200%'")
    sideways, culprits = measure(browser, LAPTOP)
    assert sideways <= 0, culprits


@pytest.mark.parametrize("page", ["", "articles/kim-and-shoigu-meet-in-pyongyang/", "search/?q=Kim"])
def test_nothing_moves_for_who_wants_no_movement(visit: Visit, page: str) -> None:
    wish = {"features": [{"name": "prefers-reduced-motion", "value": "reduce"}]}
    visit.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", wish)
    browser = visit.open(page)
    assert not browser.execute_script(MOVING)
    assert not browser.execute_script("return document.getAnimations().length")


def test_one_link_looks_current_where_colours_are_the_systems(visit: Visit) -> None:
    wish = {"features": [{"name": "forced-colors", "value": "active"}]}
    visit.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", wish)
    browser = visit.open("timeline/")
    ground, rules = browser.execute_script("""
        const links = [...document.querySelectorAll(".dossier-masthead__links a")];
        return [getComputedStyle(document.body).backgroundColor,
                links.map((link) => getComputedStyle(link).borderBottomColor)];
    """)
    assert [rule == ground for rule in rules].count(False) == 1

"""A reader without a pointer: from the skip link to an event, and the focus is always seen."""

from urllib.parse import urlsplit

import pytest
from selenium.webdriver import ActionChains, Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.browser.conftest import Visit
from tests.browser.test_pages import PAGE_TYPES
from tests.browser.test_search import RESULT, wait_for

MOST_TABS = 80
FINDER = "[data-dossier-find]"
UNSEEN = """
    const focusable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const unseen = [];
    let seen = 0;
    for (const node of document.querySelectorAll(focusable)) {
        node.focus();
        if (document.activeElement !== node) continue;
        seen += 1;
        const style = getComputedStyle(node);
        const isDrawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        const box = node.getBoundingClientRect();
        const isThere = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight;
        if (!isDrawn || !isThere) unseen.push(node.outerHTML.slice(0, 120));
    }
    return [seen, unseen.slice(0, 3)];
"""


def press(browser: Chrome, *keys: str) -> None:
    ActionChains(browser).send_keys(*keys).perform()


def focused(browser: Chrome) -> WebElement:
    return browser.switch_to.active_element


def tab_to(browser: Chrome, selector: str) -> WebElement:
    """Press the tab key until an element that the selector names has the focus; return it."""
    for _ in range(MOST_TABS):
        press(browser, Keys.TAB)
        if browser.execute_script("return document.activeElement.matches(arguments[0])", selector):
            return focused(browser)
    raise AssertionError(f"{MOST_TABS} tabs do not lead to {selector}")


def test_the_first_tab_offers_to_skip_to_the_text(visit: Visit) -> None:
    browser = visit.open()
    press(browser, Keys.TAB)
    skip = focused(browser)
    assert skip.text == "Skip to the text"
    assert browser.execute_script("return arguments[0].getBoundingClientRect().top", skip) >= 0
    press(browser, Keys.ENTER)
    assert focused(browser).get_attribute("id") == "main"
    press(browser, Keys.TAB)
    assert browser.execute_script("return document.activeElement.closest('main') !== null")


def test_the_way_from_search_to_an_event_needs_no_pointer(visit: Visit) -> None:
    browser = visit.open()
    tab_to(browser, FINDER).send_keys("politburo", Keys.ENTER)
    wait_for(browser, lambda at: len(at.find_elements(By.CSS_SELECTOR, RESULT)) > 1)
    press(browser, "/", Keys.ARROW_DOWN, Keys.ARROW_DOWN)
    results = browser.find_elements(By.CSS_SELECTOR, RESULT)
    assert focused(browser) == results[1]
    press(browser, Keys.ARROW_UP)
    assert focused(browser) == results[0]
    press(browser, Keys.ENTER)
    wait_for(browser, lambda at: "/articles/" in at.current_url)
    event = urlsplit(str(browser.find_element(By.CSS_SELECTOR, ".dossier-article__place a").get_attribute("href")))
    why = tab_to(browser, "main .dossier-why > summary")
    press(browser, Keys.ENTER)
    assert why.find_element(By.XPATH, "..").get_attribute("open") is not None
    tab_to(browser, f"main a[href*='{event.path.strip('/')}']")
    press(browser, Keys.ENTER)
    wait_for(browser, lambda at: urlsplit(at.current_url).path == event.path)


def test_escape_empties_the_search_box_and_keeps_the_focus(visit: Visit) -> None:
    browser = visit.open("search/?q=Shoigu")
    wait_for(browser, lambda at: at.find_elements(By.CSS_SELECTOR, RESULT))
    press(browser, "/", Keys.ESCAPE)
    wait_for(browser, lambda at: not at.find_elements(By.CSS_SELECTOR, RESULT))
    assert focused(browser).get_attribute("id") == "dossier-ask"
    assert not urlsplit(browser.current_url).query


def test_control_and_k_lead_to_the_search_box(visit: Visit) -> None:
    browser = visit.open("timeline/")
    ActionChains(browser).key_down(Keys.CONTROL).send_keys("k").key_up(Keys.CONTROL).perform()
    assert focused(browser).get_attribute("id") == "dossier-find"


@pytest.mark.parametrize("page", PAGE_TYPES)
def test_the_focus_is_seen_wherever_it_stands(visit: Visit, page: str) -> None:
    browser = visit.open(page)
    browser.execute_script("for (const fold of document.querySelectorAll('details')) fold.open = true")
    press(browser, Keys.TAB)
    seen, unseen = browser.execute_script(UNSEEN)
    assert seen > 5
    assert not unseen

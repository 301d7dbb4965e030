"""Every kind of page without JavaScript: all of it is there to read, and nothing is shown that does nothing."""

import pytest
from selenium.webdriver.common.by import By

from tests.browser.conftest import Visit
from tests.browser.test_pages import PAGE_TYPES

CONTROLS = "button, select, input"
LEADS_TO_SEARCH = {"404.html"}  # its form is an ordinary one: the page of search says what it needs


@pytest.mark.parametrize("page", PAGE_TYPES)
def test_a_page_reads_without_javascript(plain_visit: Visit, page: str) -> None:
    browser = plain_visit.open(page)
    main = browser.find_element(By.TAG_NAME, "main")
    assert main.find_element(By.TAG_NAME, "h1").is_displayed()
    assert any(link.is_displayed() for link in main.find_elements(By.TAG_NAME, "a")), "a way on"
    dead = [control for control in main.find_elements(By.CSS_SELECTOR, CONTROLS) if control.is_displayed()]
    assert page in LEADS_TO_SEARCH or not dead, "a control that does nothing is shown"


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("", "Shoigu meets Kim in Pyongyang"),
        ("articles/politburo-meets-after-kims-visit-to-russia/saved/", "Line by line"),
        ("timeline/", "The politburo takes up what Kim brought home from Russia"),
        ("dates/2023/09/", "North Korea's powerful politburo discusses follow-up steps to Kim's Russia visit"),
        ("people/sergei-shoigu/", "Shoigu meets Kim in Pyongyang"),
        ("search/", "Search needs JavaScript"),
        ("data/", "articles.csv"),
    ],
)
def test_what_a_page_is_for_is_in_its_markup(plain_visit: Visit, page: str, words: str) -> None:
    assert words in plain_visit.open(page).find_element(By.TAG_NAME, "main").text


def test_a_why_opens_without_javascript(plain_visit: Visit) -> None:
    browser = plain_visit.open("articles/kim-and-shoigu-meet-in-pyongyang/")
    why = browser.find_element(By.CSS_SELECTOR, "main .dossier-why")
    panel = why.find_element(By.CSS_SELECTOR, ".dossier-why__panel")
    assert not panel.is_displayed()
    why.find_element(By.TAG_NAME, "summary").click()
    assert panel.is_displayed()


def test_an_article_has_its_text_and_its_day_without_javascript(plain_visit: Visit) -> None:
    words = plain_visit.open("articles/kim-and-shoigu-meet-in-pyongyang/").find_element(By.TAG_NAME, "main").text
    assert "Meets Russian Security Chief" in words
    assert "During their talks on Friday" in words
    assert "14 September 2024" in words
    assert "We use cookies" not in words

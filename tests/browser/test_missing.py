"""A reader follows a broken link."""

from urllib.parse import parse_qs, urlsplit

from selenium.webdriver import Keys
from selenium.webdriver.common.by import By

from tests.browser.conftest import Visit
from tests.browser.test_search import read_results, wait_for

FIELD = "[data-dossier-missing]"


def test_a_missing_page_searches_for_the_words_of_its_address(visit: Visit) -> None:
    browser = visit.open("articles/politburo-discusses_follow-up.html")
    field = browser.find_element(By.CSS_SELECTOR, FIELD)
    assert field.get_attribute("value") == "politburo discusses follow up"
    field.send_keys(Keys.ENTER)
    wait_for(browser, lambda at: urlsplit(at.current_url).path == "/search/")
    assert parse_qs(urlsplit(browser.current_url).query) == {"q": ["politburo discusses follow up"]}
    wait_for(browser, read_results)


def test_an_address_that_is_no_text_leaves_the_field_empty(visit: Visit) -> None:
    browser = visit.open("articles/%ff%fe/")
    assert browser.find_element(By.CSS_SELECTOR, FIELD).get_attribute("value") == ""

"""A reader who misspells a name, narrows by years, and opens what was found."""

from urllib.parse import parse_qs, urlsplit

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from tests.browser.conftest import Visit
from tests.browser.test_search import read_question, read_results, read_status, wait_for

CORRECTION = "[data-dossier-correction]"
ARTICLE = "articles/kim-and-shoigu-meet-in-pyongyang/"


def read_correction(visit: Visit) -> str:
    return visit.browser.find_element(By.CSS_SELECTOR, CORRECTION).text


def test_a_name_that_is_nearly_right_is_found(visit: Visit) -> None:
    browser = visit.open("search/?q=Kim+Jongun")
    wait_for(browser, lambda _: "Kim Jong Un" in read_correction(visit))
    wait_for(browser, read_results)
    browser.find_element(By.CSS_SELECTOR, f"{CORRECTION} a").click()
    wait_for(browser, lambda at: read_question(at) == {"q": ["Kim Jong Un"]})
    wait_for(browser, lambda at: "5 articles" in read_status(at))
    assert not read_correction(visit)


def test_a_name_with_a_wrong_letter_shows_what_the_right_one_finds(visit: Visit) -> None:
    browser = visit.open("search/?q=Shoygu")
    wait_for(browser, lambda _: "Nothing for “Shoygu”. These are for Shoigu." in read_correction(visit))
    assert len(read_results(browser)) == 2


def test_a_word_that_no_article_has_is_not_said_to_be_found(visit: Visit) -> None:
    browser = visit.open("search/?q=treaty+zebrafish")
    wait_for(browser, lambda at: "for “treaty”. No article has “zebrafish”" in read_status(at))
    assert read_results(browser)


def test_a_name_that_is_right_is_not_corrected(visit: Visit) -> None:
    browser = visit.open("search/?q=Putin")
    wait_for(browser, read_results)
    assert not read_correction(visit)


def test_years_narrow_from_one_to_another_and_stand_in_the_address(visit: Visit) -> None:
    browser = visit.open("search/?q=Kim")
    wait_for(browser, lambda at: "5 articles" in read_status(at))
    first = browser.find_element(By.CSS_SELECTOR, 'select[name="from"]')
    browser.execute_script("arguments[0].closest('details')?.setAttribute('open', '')", first)
    Select(first).select_by_visible_text("2024")
    wait_for(browser, lambda at: "1 article" in read_status(at))
    assert read_question(browser) == {"q": ["Kim"], "from": ["2024"]}
    browser.back()
    wait_for(browser, lambda at: "5 articles" in read_status(at))


def test_the_words_that_were_looked_for_are_marked_in_the_article(visit: Visit) -> None:
    browser = visit.open("search/?q=treaty")
    wait_for(browser, read_results)
    browser.find_element(By.CSS_SELECTOR, "[data-dossier-results] h3 a").click()
    wait_for(browser, lambda at: urlsplit(at.current_url).path == f"/{ARTICLE}")
    assert "treaty" in parse_qs(urlsplit(browser.current_url).query)["found"]
    bar = browser.find_element(By.CSS_SELECTOR, "[data-dossier-found]")
    wait_for(browser, lambda _: "marked" in bar.text)
    assert browser.execute_script("return CSS.highlights.get('dossier-found').size") > 1
    bar.find_element(By.CSS_SELECTOR, "[data-dossier-clear]").click()
    assert browser.execute_script("return CSS.highlights.size") == 0
    assert not urlsplit(browser.current_url).query

"""A reader narrows the timeline, sends the address, goes back and forth."""

from urllib.parse import parse_qs, urlsplit

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from scripts.chromium import resize
from tests.browser.conftest import Visit
from tests.browser.test_search import wait_for

ENTRY = ".dossier-timeline--full > .dossier-timeline__entry"


def find_filter(browser: Chrome, kind: str, name: str) -> WebElement:
    return browser.find_element(By.CSS_SELECTOR, f"button[data-kind='{kind}'][data-id='{name}']")


def read_shown(browser: Chrome) -> list[str]:
    return [
        entry.find_element(By.TAG_NAME, "h3").text
        for entry in browser.find_elements(By.CSS_SELECTOR, ENTRY)
        if entry.is_displayed()
    ]


def read_address(browser: Chrome) -> dict[str, list[str]]:
    return parse_qs(urlsplit(browser.current_url).query)


def test_a_topic_narrows_the_timeline_and_back_widens_it(visit: Visit) -> None:
    browser = visit.open("timeline/")
    everything = read_shown(browser)
    find_filter(browser, "topics", "treaty").click()
    narrowed = read_shown(browser)
    assert 0 < len(narrowed) < len(everything)
    assert any("Shoigu meets Kim in Pyongyang" in title for title in narrowed)
    assert read_address(browser) == {"topics": ["treaty"]}
    assert browser.find_element(By.CSS_SELECTOR, "[data-dossier-filter-status]").text.startswith(f"{len(narrowed)} of")
    browser.back()
    wait_for(browser, lambda at: read_shown(at) == everything)
    browser.forward()
    wait_for(browser, lambda at: read_shown(at) == narrowed)


def test_a_person_takes_the_place_of_a_topic(visit: Visit) -> None:
    browser = visit.open("timeline/?topics=treaty")
    assert find_filter(browser, "topics", "treaty").get_attribute("aria-pressed") == "true"
    person = find_filter(browser, "people", "sergei-shoigu")
    person.click()
    assert read_address(browser) == {"people": ["sergei-shoigu"]}
    assert find_filter(browser, "topics", "treaty").get_attribute("aria-pressed") == "false"
    person.click()
    assert not read_address(browser), "the same button again shows everything"


def test_a_year_of_which_nothing_is_shown_has_no_heading(visit: Visit) -> None:
    browser = visit.open("timeline/?topics=treaty")
    years = browser.find_elements(By.CSS_SELECTOR, ".dossier-timeline__year")
    assert [year.text for year in years if year.is_displayed()] == ["2024"]
    assert len(years) > 1


def test_a_title_hangs_beside_its_number(visit: Visit) -> None:
    browser = visit.open("timeline/")
    resize(browser, 320)
    numbered = browser.find_elements(By.CSS_SELECTOR, f"{ENTRY} h3:has(.dossier-number)")
    assert numbered
    for title in numbered:
        number, link = (title.find_element(By.CSS_SELECTOR, part).rect for part in (".dossier-number", "a"))
        assert number["x"] + number["width"] < link["x"]

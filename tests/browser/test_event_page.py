"""The page of an event in a browser: letters lead from report to report, folds open, paper shows a briefing."""

import pytest
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.by import By

from scripts.chromium import resize
from tests.browser.conftest import Visit

EVENT = "events/politburo-on-the-journey/"
PHONE = 390
SHOWN = "return getComputedStyle(arguments[0]).display !== 'none'"
TARGET = "return document.querySelector(':target')?.id"


def follow_letter(browser: Chrome, letter: str) -> str:
    """Go from the passage that is looked at, or the first, to the same passage in the next report; return its id."""
    report = browser.execute_script("return document.querySelector(':target')?.closest('article').id") or "r1"
    link = browser.find_element(By.CSS_SELECTOR, f"#{report} a.dossier-key[data-dossier-passage='{letter}']")
    link.send_keys("\n")
    return str(browser.execute_script(TARGET))


def test_a_letter_leads_through_the_reports_and_back(visit: Visit) -> None:
    browser = visit.open(EVENT)
    letter = browser.find_element(By.CSS_SELECTOR, "a.dossier-key").text
    first = browser.find_element(By.CSS_SELECTOR, f".dossier-report [id][data-dossier-passage='{letter}']")
    start = str(first.get_attribute("id"))
    reached = [follow_letter(browser, letter)]
    while reached[-1] != start and len(reached) <= len(browser.find_elements(By.CSS_SELECTOR, ".dossier-report")):
        reached.append(follow_letter(browser, letter))
    assert reached[-1] == start
    assert len(set(reached)) == len(reached) > 1


def test_the_same_passage_lights_up_in_every_report(visit: Visit) -> None:
    browser = visit.open(EVENT)
    key = browser.find_element(By.CSS_SELECTOR, "a.dossier-key")
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", key)
    ActionChains(browser).move_to_element(key).perform()
    lit = browser.find_elements(By.CSS_SELECTOR, ".dossier-shared.dossier-lit")
    reports = {browser.execute_script("return arguments[0].closest('article').id", words) for words in lit}
    assert len(reports) > 1
    assert {words.get_attribute("data-dossier-passage") for words in lit} == {key.text}


def test_every_number_at_the_head_leads_to_what_it_counts(visit: Visit) -> None:
    browser = visit.open(EVENT)
    numbers = browser.find_elements(By.CSS_SELECTOR, ".dossier-figures a")
    assert numbers
    for number in numbers:
        target = str(number.get_attribute("href")).partition("#")[2]
        assert browser.find_element(By.ID, target).is_displayed()


def test_a_claim_opens_the_passages_behind_it(visit: Visit) -> None:
    browser = visit.open(EVENT)
    for passages in browser.find_elements(By.CSS_SELECTOR, ".dossier-passages")[:5]:
        passages.find_element(By.TAG_NAME, "summary").send_keys("\n")
        assert passages.find_element(By.CSS_SELECTOR, "a").is_displayed()


def test_a_link_into_a_fold_opens_it(visit: Visit) -> None:
    browser = visit.open(EVENT)
    fold = browser.find_element(By.CSS_SELECTOR, ".dossier-report .dossier-fold")
    hidden = str(fold.find_element(By.CSS_SELECTOR, "p[id]").get_attribute("id"))
    browser.execute_script("location.hash = arguments[0]", hidden)
    assert browser.find_element(By.ID, hidden).is_displayed()


@pytest.mark.parametrize(("width", "is_drawn"), [(PHONE, False), (1440, True)])
def test_origins_are_drawn_where_there_is_room_and_always_told(visit: Visit, width: int, is_drawn: bool) -> None:
    browser = visit.open(EVENT)
    resize(browser, width)
    assert browser.find_element(By.CSS_SELECTOR, ".dossier-origins svg").is_displayed() is is_drawn
    assert browser.find_element(By.CSS_SELECTOR, ".dossier-tree > li").is_displayed()


def test_paper_has_columns_and_neither_folds_nor_controls(visit: Visit) -> None:
    browser = visit.open(EVENT)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    browser.execute_script("dispatchEvent(new Event('beforeprint'))")
    reports = browser.find_elements(By.CSS_SELECTOR, ".dossier-report")
    assert len({report.rect["y"] for report in reports}) == 1
    assert not browser.find_elements(By.CSS_SELECTOR, ".dossier-fold[open]")
    assert not browser.execute_script(SHOWN, browser.find_element(By.CSS_SELECTOR, ".dossier-pilcrow"))
    assert browser.find_elements(By.CSS_SELECTOR, ".dossier-why[open]")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_the_page_reads_without_javascript(plain_visit: Visit) -> None:
    browser = plain_visit.open(EVENT)
    main = browser.find_element(By.TAG_NAME, "main").text
    assert "Where they differ" in main
    assert "weeklong" in main
    assert "Only here" in main


@pytest.mark.parametrize("width", [320, PHONE, 1440])
def test_the_way_to_other_sections_stays_in_sight_and_covers_nothing(visit: Visit, width: int) -> None:
    browser = visit.open(EVENT)
    resize(browser, width)
    tops = "return [...document.querySelectorAll('.dossier-sections, :target')].map((e) => e.getBoundingClientRect())"
    for link in browser.find_elements(By.CSS_SELECTOR, ".dossier-sections a"):
        link.send_keys("\n")
        bar, heading = browser.execute_script(tops)
        assert 0 <= bar["top"] < heading["top"]
        assert bar["bottom"] <= heading["top"]


def test_the_numbers_of_a_report_stand_in_one_line_on_a_phone(visit: Visit) -> None:
    browser = visit.open(EVENT)
    resize(browser, PHONE)
    cells = browser.find_elements(By.CSS_SELECTOR, ".dossier-glance tbody tr:first-child td")
    lines = {cell.get_attribute("data-label"): cell.rect["y"] for cell in cells}
    assert lines["Words"] == lines["Shared"] == lines["Only here"]
    assert lines["Day"] < lines["Words"] < lines["Rests on"]

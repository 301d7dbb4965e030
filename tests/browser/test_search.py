"""A reader looks for Shoigu, narrows, goes back, and finds."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

from tests.browser.conftest import Visit

PATIENCE = 10  # seconds; the index of five articles loads in a fraction of one, on a busy machine too
RESULT = "[data-dossier-results] h3 a"


def wait_for(browser: Chrome, holds: Callable[[Chrome], object]) -> None:
    WebDriverWait(browser, PATIENCE).until(holds)


def read_results(browser: Chrome) -> list[str]:
    return [link.text for link in browser.find_elements(By.CSS_SELECTOR, RESULT)]


def read_status(browser: Chrome) -> str:
    return browser.find_element(By.CSS_SELECTOR, "[data-dossier-status]").text


def read_question(browser: Chrome) -> dict[str, list[str]]:
    return parse_qs(urlsplit(browser.current_url).query)


def tick(browser: Chrome, facet: str, value: str) -> None:
    box = browser.find_element(By.CSS_SELECTOR, f'input[name="{facet}"][value="{value}"]')
    browser.execute_script("arguments[0].closest('details')?.setAttribute('open', '')", box)
    box.click()


def test_the_box_in_the_header_leads_to_results(visit: Visit) -> None:
    browser = visit.open("about/")
    browser.find_element(By.CSS_SELECTOR, "[data-dossier-find]").send_keys("Shoigu", Keys.ENTER)
    wait_for(browser, lambda at: "2 articles" in read_status(at))
    assert urlsplit(browser.current_url).path == "/search/"
    assert read_question(browser) == {"q": ["Shoigu"]}
    assert "N. Korean Leader Kim Jong-un Meets Russian Security Chief to Deepen Bilateral Ties" in read_results(browser)


def test_a_result_breaks_no_short_compound(visit: Visit) -> None:
    browser = visit.open("search/?q=Shoigu")
    wait_for(browser, lambda at: "2 articles" in read_status(at))
    whole = browser.find_elements(By.CSS_SELECTOR, f"{RESULT} .dossier-whole")
    assert [word.text for word in whole] == ["Jong-un"]


def test_a_facet_narrows_and_stands_in_the_address_and_back_takes_it_away(visit: Visit) -> None:
    browser = visit.open("search/?q=Shoigu")
    wait_for(browser, lambda at: "2 articles" in read_status(at))
    tick(browser, "year", "2024")
    wait_for(browser, lambda at: "1 article for" in read_status(at))
    assert read_question(browser) == {"q": ["Shoigu"], "year": ["2024"]}
    assert len(read_results(browser)) == 1
    browser.back()
    wait_for(browser, lambda at: "2 articles" in read_status(at))
    assert read_question(browser) == {"q": ["Shoigu"]}
    assert not browser.find_element(By.CSS_SELECTOR, 'input[name="year"][value="2024"]').is_selected()
    browser.forward()
    wait_for(browser, lambda at: "1 article for" in read_status(at))


def test_an_address_is_the_whole_search(visit: Visit) -> None:
    browser = visit.open("search/?q=Kim&person=Sergei+Shoigu&sort=oldest")
    wait_for(browser, lambda at: "2 articles" in read_status(at))
    assert browser.find_element(By.CSS_SELECTOR, "[data-dossier-find]").get_attribute("value") == "Kim"
    assert browser.find_element(By.CSS_SELECTOR, 'input[name="person"][value="Sergei Shoigu"]').is_selected()
    oldest = read_results(browser)
    Select(browser.find_element(By.NAME, "sort")).select_by_value("newest")
    wait_for(browser, lambda at: read_results(at) == oldest[::-1])
    assert read_question(browser)["sort"] == ["newest"]


def test_a_facet_alone_lists_its_articles(visit: Visit) -> None:
    browser = visit.open("search/?place=Vladivostok")
    wait_for(browser, lambda at: "1 article" in read_status(at))
    assert read_results(browser) == ["North Korea's Kim discusses stronger ties with Russia in 'new heyday'"]


def test_a_result_leads_to_its_article(visit: Visit) -> None:
    browser = visit.open("search/?q=Vostochny")
    wait_for(browser, lambda at: read_results(at))
    browser.find_element(By.CSS_SELECTOR, RESULT).click()
    wait_for(browser, lambda at: "/articles/kim-and-shoigu-meet-in-pyongyang/" in at.current_url)


def test_where_nothing_is_found_there_is_a_way_on(visit: Visit) -> None:
    browser = visit.open("search/?q=Vladivostok&year=2024")
    wait_for(browser, lambda at: "No article" in read_status(at))
    wait_for(browser, lambda at: at.find_element(By.CSS_SELECTOR, "[data-dossier-fewer-filters]").is_displayed())
    browser.find_element(By.CSS_SELECTOR, "[data-dossier-clear]").click()
    wait_for(browser, lambda at: "1 article for" in read_status(at))


def test_words_that_were_left_out_of_an_article_are_not_found(visit: Visit) -> None:
    browser = visit.open("search/?q=cookies")
    wait_for(browser, lambda at: "No article" in read_status(at))


def test_a_slash_leads_to_the_search_box(visit: Visit) -> None:
    browser = visit.open("about/")
    browser.find_element(By.TAG_NAME, "body").send_keys("/")
    wait_for(browser, lambda at: at.switch_to.active_element.get_attribute("id") == "dossier-find")

"""A reader copies a citation."""

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.browser.conftest import Visit
from tests.browser.test_pages import ARTICLE
from tests.browser.test_search import wait_for

BUTTON = "[data-dossier-copy]"
CLIPBOARD = (
    "const answer = arguments[0]; navigator.clipboard.readText().then(answer, (fault) => answer(String(fault)));"
)


def allow_clipboard(visit: Visit, *permissions: str) -> None:
    asked = {"origin": visit.address.rstrip("/"), "permissions": list(permissions)}
    visit.browser.execute_cdp_cmd("Browser.grantPermissions", asked)


def reveal(browser: Chrome, button: WebElement) -> None:
    browser.execute_script("arguments[0].closest('details')?.setAttribute('open', '')", button)


def read_citation(browser: Chrome, button: WebElement) -> str:
    cited = browser.find_element(By.ID, str(button.get_attribute("data-dossier-copy")))
    return str(cited.get_attribute("textContent")).strip()


def wait_until_copied(browser: Chrome, button: WebElement) -> None:
    wait_for(browser, lambda _: button.text == "Copied")


def test_every_style_of_citation_is_copied_as_it_stands(visit: Visit) -> None:
    allow_clipboard(visit, "clipboardReadWrite", "clipboardSanitizedWrite")
    browser = visit.open(ARTICLE)
    copied = set()
    for button in browser.find_elements(By.CSS_SELECTOR, BUTTON):
        reveal(browser, button)
        button.click()
        wait_until_copied(browser, button)
        clipboard = browser.execute_async_script(CLIPBOARD).replace("\r\n", "\n")
        assert clipboard == read_citation(browser, button)
        copied.add(clipboard)
    assert len(copied) == 5, "APA, Chicago, BibTeX, RIS and CSL-JSON"
    assert any(citation.startswith("@") and "Deepen Bilateral Ties" in citation for citation in copied), "BibTeX"


def test_where_copying_is_not_allowed_the_button_says_so(visit: Visit) -> None:
    browser = visit.open(ARTICLE)
    browser.execute_script("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))")
    button = browser.find_element(By.CSS_SELECTOR, BUTTON)
    button.click()
    wait_for(browser, lambda _: "select the text" in button.text)

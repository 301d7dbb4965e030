"""How soon a search answers once the page has answered one before."""

from collections import Counter
from statistics import median

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from scripts.audit.finding import Finding
from scripts.audit.published import Published

QUESTIONS = 5
PATIENCE = 30  # seconds for the first answer, which loads the index
RESULT = "[data-dossier-results] h3 a"
BUSY = "[data-dossier-results][aria-busy]"
MOST_SECONDS = 0.1
SHORTEST = 5  # letters of a word that somebody would look for
ASK = """
    const [word, done] = arguments;
    const field = document.querySelector("main [type=search]");
    const list = document.querySelector("[data-dossier-results]");
    const begun = performance.now();
    const before = list.querySelector("h3 a");
    new MutationObserver((_, watch) => {
        const first = list.querySelector("h3 a");
        if (!first || first === before) return;
        watch.disconnect();
        done(performance.now() - begun);
    }).observe(list, {childList: true});
    field.value = word;
    field.dispatchEvent(new InputEvent("input", {bubbles: true}));
"""


def check_search(site: Published, browser: Chrome) -> Finding:
    """Return the time from the last letter typed to the first result, in the middle of several words."""
    words = choose_words(site)
    browser.set_script_timeout(30)
    browser.get(f"{site.address}search/?q={words[0]}")
    WebDriverWait(browser, PATIENCE).until(lambda at: at.find_elements(By.CSS_SELECTOR, RESULT))
    seconds = [ask(browser, word) for word in words[1:]]
    middle = median(seconds)
    return Finding(
        measure="search: first result after typing, warm",
        figure=f"{middle:.2f} s ({min(seconds):.2f} to {max(seconds):.2f})",
        reach=f"{MOST_SECONDS} s",
        met=middle <= MOST_SECONDS,
    )


def ask(browser: Chrome, word: str) -> float:
    """Return the seconds until the first result, asked by a reader who has seen the last answer whole."""
    WebDriverWait(browser, PATIENCE).until(lambda at: not at.find_elements(By.CSS_SELECTOR, BUSY))
    milliseconds: float = browser.execute_async_script(ASK, word)
    return milliseconds / 1000


def choose_words(site: Published) -> list[str]:
    """Return words of articles that stand in some of them: the question that warms up, and those that are timed."""
    articles = [part for tree in site.documents.values() for part in tree.xpath("//*[@data-pagefind-body]")]
    having = Counter(word for part in articles for word in set(part.text_content().split()))
    some = [
        word
        for word, number in having.items()
        if word.isalpha() and word.islower() and len(word) >= SHORTEST and 1 < number <= len(articles) / 2
    ]
    return sorted(some, key=lambda word: (-having[word], word))[: 10 * (1 + QUESTIONS) : 10]

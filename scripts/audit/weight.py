"""What a reader's first view costs, who is asked for it, and what the console says."""

import json
from typing import Any

from selenium.webdriver import Chrome

from scripts.audit.finding import Finding, count_faults
from scripts.audit.published import Published

MOST_KILOBYTES, MOST_REQUESTS = 85, 9


def check_weight(site: Published, browser: Chrome) -> tuple[Finding, ...]:
    """Return requests to others and complaints over all page types, and the bytes of an article's first view."""
    types = site.page_types()
    elsewhere: list[str] = []
    complaints: list[str] = []
    for page in types.values():
        events = view(browser, site.address + page)
        asked = [
            event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"
        ]
        elsewhere += [f"{page}: {url}" for url in asked if not url.startswith((site.address, "data:", "blob:"))]
        complaints += [f"{page}: {entry['message']}" for entry in read_log(browser, "browser")]
    checked = f"{len(types)} page types"
    return (
        count_faults("third-party requests", tuple(elsewhere), checked=checked),
        count_faults("console messages", tuple(complaints), checked=checked),
        weigh(view(browser, site.address + types["one of articles"])),
    )


def weigh(events: list[dict[str, Any]]) -> Finding:
    sizes = [event["params"]["encodedDataLength"] for event in events if event["method"] == "Network.loadingFinished"]
    kilobytes = sum(sizes) / 1000
    return Finding(
        measure="first view of an article, gzipped, all requests",
        figure=f"{kilobytes:.1f} KB, {len(sizes)}",
        reach=f"{MOST_KILOBYTES} KB, {MOST_REQUESTS}",
        met=kilobytes <= MOST_KILOBYTES and len(sizes) <= MOST_REQUESTS,
    )


def view(browser: Chrome, address: str) -> list[dict[str, Any]]:
    """Return what the network did while a page was opened by somebody who has not been here before."""
    browser.execute_cdp_cmd("Network.clearBrowserCache", {})
    read_log(browser, "performance")
    browser.get(address)
    return [json.loads(entry["message"])["message"] for entry in read_log(browser, "performance")]


def read_log(browser: Chrome, name: str) -> list[dict[str, str]]:
    log: list[dict[str, str]] = browser.get_log(name)  # type: ignore[no-untyped-call]  # Selenium has no type
    return log

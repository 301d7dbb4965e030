"""The first dossier, built as it is published, served on loopback, looked at with Chromium."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from scripts.chromium import open_browser, resize, serve

ROOT = Path(__file__).parents[2]
WIDE = 1440


@dataclass(frozen=True)
class Visit:
    """A browser at the site."""

    browser: Chrome
    address: str

    def open(self, page: str = "") -> Chrome:
        self.browser.get(f"{self.address}{page}")
        return self.browser

    def read_requests(self) -> list[str]:
        """Return every address that was asked for since the last look."""
        events = (json.loads(entry["message"])["message"] for entry in self.read_log("performance"))
        return [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]

    def read_complaints(self) -> list[str]:
        """Return what the console has complained of since the last look."""
        return [entry["message"] for entry in self.read_log("browser") if entry["level"] in {"SEVERE", "WARNING"}]

    def read_log(self, name: str) -> list[dict[str, str]]:
        log: list[dict[str, str]] = self.browser.get_log(name)  # type: ignore[no-untyped-call]  # Selenium has no type
        return log


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("browser") / "site"
    ran = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    with serve(folder) as found:
        yield found


@pytest.fixture(scope="session")
def browser() -> Iterator[Chrome]:
    with open_browser() as found:
        yield found


@pytest.fixture
def visit(browser: Chrome, address: str) -> Iterator[Visit]:
    """The site in a wide window, with nothing remembered of earlier visits."""
    browser.get(address)
    browser.execute_script("localStorage.clear()")
    resize(browser, WIDE)
    found = Visit(browser=browser, address=address)
    found.read_requests()
    found.read_complaints()
    yield found
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


@pytest.fixture(scope="session")
def plain_visit(address: str) -> Iterator[Visit]:
    """The site in a browser without JavaScript."""
    with open_browser(javascript=False) as found:
        yield Visit(browser=found, address=address)

"""A headless Chromium that talks to nobody but us, and a server on loopback for it to look at."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_BROWSER = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
FLAGS = (
    "--headless",
    "--no-sandbox",  # as root, in containers, it does not start otherwise; it sees our own pages only
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
TO_INSTALL = (
    "There is no Chromium or Chrome with its chromedriver here. Run: sh scripts/browser.sh. As root on Debian it "
    "installs them, elsewhere it says what to install."
)


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves as the usual hosts of static sites do: what is missing is answered by the site's own 404.html."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  -- the name is the parent's
        pass


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve the folder on loopback, on a port that is free; yield its address, with a slash at the end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def open_browser(*, javascript: bool = True) -> Iterator[Chrome]:
    """Open a browser with a profile of its own, which goes with it."""
    with tempfile.TemporaryDirectory() as profile:
        browser = Chrome(options=make_options(profile, javascript=javascript), service=Service(find_driver()))
        try:
            yield browser
        finally:
            browser.quit()


def make_options(profile: str, *, javascript: bool) -> ChromeOptions:
    options = ChromeOptions()
    options.binary_location = find_browser()
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    if not javascript:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    return options


def find_browser() -> str:
    return first_program(os.environ.get("CHROMIUM", ""), *BROWSERS, MAC_BROWSER)


def find_driver() -> str:
    return first_program(os.environ.get("CHROMEDRIVER", ""), "chromedriver")


def first_program(*names: str) -> str:
    found = next((path for name in names if name and (path := shutil.which(name))), None)
    if found is None:
        raise SystemExit(TO_INSTALL)
    return found


def resize(browser: Chrome, width: int, height: int = 1000) -> None:
    """Give the page this size in CSS pixels. A window cannot be as narrow as a phone."""
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
    )


def prefer(browser: Chrome, scheme: str) -> None:
    """Let the system prefer "light" or "dark"."""
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})

"""Take the pictures in docs/images/: home and an article, light and dark, 1440 pixels wide."""

import subprocess
import sys
import tempfile
from pathlib import Path

from selenium.webdriver import Chrome

from scripts.chromium import open_browser, prefer, resize, serve

ROOT = Path(__file__).parents[1]
PAGES = {"home": "", "article": "articles/follow-up-steps-after-kims-russia-visit/"}
SCHEMES = ("light", "dark")
WIDTH = 1440
HEIGHT = 1100  # what a laptop shows of a page, and a little more


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        with serve(Path(folder)) as address, open_browser() as browser:
            resize(browser, WIDTH, HEIGHT)
            for scheme in SCHEMES:
                prefer(browser, scheme)
                for name, page in PAGES.items():
                    take(browser, f"{address}{page}", ROOT / f"docs/images/{name}-{WIDTH}-{scheme}.png")


def build(folder: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)


def take(browser: Chrome, address: str, picture: Path) -> None:
    browser.get(address)
    browser.execute_script(
        "document.querySelector('main details')?.setAttribute('open', '')"
    )  # the reasons for the day
    picture.parent.mkdir(parents=True, exist_ok=True)
    picture.write_bytes(browser.get_screenshot_as_png())
    print(f"Took {picture.relative_to(ROOT).as_posix()}")


if __name__ == "__main__":
    main()

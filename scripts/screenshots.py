"""Take the pictures in docs/images/, of every kind of page, and write the page that shows them."""

import io
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from scripts.chromium import open_browser, prefer, resize, serve

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs/images"
SCHEMES = ("light", "dark")
HEIGHTS: Final = {1440: 1100, 390: 844}  # by width: what a laptop shows and a little more, what a phone shows
COLOURS: Final = 48  # text on plain ground needs no more; the files are a third as large
SHRUNK: Final = 4  # four pictures stand beside one another
PATIENCE: Final = 10  # seconds for the search to answer
REPORT = "articles/follow-up-steps-after-kims-russia-visit/"
GALLERY = """# Pictures of every kind of page

Of the dossier that comes with newsdossier, at {widths} pixels, light and dark. `make screenshots` takes them anew.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """A page to look at."""

    name: str
    title: str
    page: str
    shows_evidence: bool = False
    """Whether every "why?" in its head is opened first."""
    waits_for: str = "h1"
    """What must be there before the picture is taken."""


SHOTS = (
    Shot(name="home", title="Home", page=""),
    Shot(name="article", title="Article", page="articles/kim-and-shoigu-meet-in-pyongyang/"),
    Shot(name="evidence", title="Article, with what its day rests on", page=REPORT, shows_evidence=True),
    Shot(name="saved", title="Saved file, line by line", page=f"{REPORT}saved/"),
    Shot(name="event", title="Event", page="events/politburo-on-the-journey/"),
    Shot(name="timeline", title="Timeline", page="timeline/"),
    Shot(name="year", title="Year", page="dates/2023/"),
    Shot(name="month", title="Month", page="dates/2023/09/"),
    Shot(name="topic", title="Topic", page="topics/military-cooperation/"),
    Shot(name="person", title="Person", page="people/sergei-shoigu/"),
    Shot(name="place", title="Place", page="places/pyongyang/"),
    Shot(name="organisation", title="Organisation", page="organisations/kcna/"),
    Shot(name="outlet", title="Outlet or news agency", page="outlets/reuters/"),
    Shot(name="search", title="Search", page="search/?q=Shoigu", waits_for="[data-dossier-results] h3"),
    Shot(name="data", title="Data", page="data/"),
    Shot(name="add", title="Add an article", page="add/"),
    Shot(name="missing", title="No page at this address", page="articles/kim-meets-shoigu/"),
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        with serve(Path(folder)) as address, open_browser() as browser:
            for shot in SHOTS:
                for width in HEIGHTS:
                    for scheme in SCHEMES:
                        look(browser, f"{address}{shot.page}", shot=shot, width=width, scheme=scheme)
                        keep(browser.get_screenshot_as_png(), PICTURES / name_picture(shot, width, scheme))
    (PICTURES / "README.md").write_text(render_gallery(), encoding="utf-8")
    print(f"Took {len(SHOTS) * len(HEIGHTS) * len(SCHEMES)} pictures into {PICTURES.relative_to(ROOT).as_posix()}/")


def build(folder: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)


def look(browser: Chrome, address: str, *, shot: Shot, width: int, scheme: str) -> None:
    resize(browser, width, HEIGHTS[width])
    prefer(browser, scheme)
    browser.get(address)
    WebDriverWait(browser, PATIENCE).until(lambda at: at.find_elements(By.CSS_SELECTOR, shot.waits_for))
    if shot.shows_evidence:
        browser.execute_script("for (const why of document.querySelectorAll('main header details')) why.open = true")


def keep(picture: bytes, file: Path) -> None:
    """Write the picture with few colours: a repository is no place for millions of them."""
    file.parent.mkdir(parents=True, exist_ok=True)
    full = Image.open(io.BytesIO(picture)).convert("RGB")
    few = full.quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)  # keeps the rare amber
    few.save(file, optimize=True)


def name_picture(shot: Shot, width: int, scheme: str) -> str:
    return f"{shot.name}-{width}-{scheme}.png"


def render_gallery() -> str:
    return GALLERY.format(widths=" and ".join(str(width) for width in HEIGHTS)) + "".join(map(render_shot, SHOTS))


def render_shot(shot: Shot) -> str:
    pictures = "\n".join(render_picture(shot, width, scheme) for width in HEIGHTS for scheme in SCHEMES)
    return f"\n## {shot.title}\n\n{pictures}\n"


def render_picture(shot: Shot, width: int, scheme: str) -> str:
    words = f"{shot.title}, {width} pixels, {scheme}"
    return f'<img src="{name_picture(shot, width, scheme)}" width="{width // SHRUNK}" alt="{words}">'


if __name__ == "__main__":
    main()

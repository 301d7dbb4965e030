"""The invented dossier of these tests, put together and built by the real MkDocs."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import html5lib  # type: ignore[import-untyped]  # it has no types

HERE = Path(__file__).parent
SITE_URL = "https://dossier.example.org/harbour/"
TREES = html5lib.getTreeBuilder("lxml")


def copy_project(target: Path) -> Path:
    """Put mkdocs.yml, docs/ and dossier/ into a new folder, and return it."""
    shutil.copytree(HERE / "project", target)
    shutil.copytree(HERE / "clippings", target / "dossier" / "articles")
    return target


def run_mkdocs(project: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> "subprocess.Popen[str]":
    """Start MkDocs as a user would."""
    return subprocess.Popen(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=project,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1", **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        preexec_fn=let_ctrl_c_in,
    )


def let_ctrl_c_in() -> None:
    """Take SIGINT as at a terminal: where tests run in the background, a shell has them ignore it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def build(project: Path, *arguments: str) -> tuple[int, str]:
    """Build the site into `site/`; return the exit code and all that was printed."""
    process = run_mkdocs(project, "build", *arguments)
    printed, _ = process.communicate()
    return process.returncode, printed


@dataclass(frozen=True)
class BuiltSite:
    """What a build has left behind."""

    folder: Path
    printed: str

    @cached_property
    def pages(self) -> "dict[str, Page]":
        """All pages by address, redirects included."""
        found = (Page(site=self.folder, file=file) for file in sorted(self.folder.rglob("*.html")))
        return {page.url: page for page in found}

    def articles(self) -> "Iterator[Page]":
        """Pages of articles, without their saved files and redirects."""
        for page in self.pages.values():
            if page.url.startswith("articles/") and page.url.count("/") == 2 and not page.redirects_to:
                yield page

    def has(self, address: str) -> bool:
        """Whether there is a file at an address of the site."""
        path = unquote(address)
        return (self.folder / (f"{path}index.html" if path.endswith("/") or not path else path)).is_file()


@dataclass(frozen=True)
class Page:
    """A page as a browser takes it."""

    site: Path
    file: Path

    @property
    def url(self) -> str:
        return self.file.relative_to(self.site).as_posix().removesuffix("index.html")

    @cached_property
    def html(self) -> str:
        return self.file.read_text(encoding="utf-8")

    @cached_property
    def parser(self) -> Any:
        parser = html5lib.HTMLParser(tree=TREES, namespaceHTMLElements=False)
        parser.document = parser.parse(self.html)
        return parser

    def find(self, xpath: str) -> list[Any]:
        found = self.parser.document.xpath(xpath)
        assert isinstance(found, list)
        return found

    @cached_property
    def words(self) -> str:
        """What a reader sees, with single spaces."""
        return " ".join("".join(self.find("//body//text()[not(ancestor::script or ancestor::style)]")).split())

    @property
    def title(self) -> str:
        return " ".join("".join(self.find("//head/title//text()")).split())

    @property
    def redirects_to(self) -> str:
        return "".join(self.find("//meta[@http-equiv='refresh']/@content")).partition("url=")[2]

    @property
    def anchors(self) -> set[str]:
        return set(self.find("//@id")) | set(self.find("//a/@name"))

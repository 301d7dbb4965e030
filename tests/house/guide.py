"""The pages that people read, and the examples in them.

A block of code is a file of an example (`<!-- file: PATH -->` stands above it), a command with its output
(`<!-- run -->`), or lines of `sh`. The files of one page make one folder, in which its commands run.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = tuple(sorted((*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))))
FENCE = re.compile(
    r"(?:^<!-- (?P<mark>[^\n]+?) -->\n)?^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One block of code on a page."""

    page: Path
    mark: str
    """ "file: PATH", "run" or ""."""
    language: str
    text: str

    @property
    def file(self) -> str | None:
        return self.mark.removeprefix("file: ") if self.mark.startswith("file: ") else None


def find_examples(page: Path) -> tuple[Example, ...]:
    """Return the blocks of code on the page, in order."""
    return tuple(
        Example(page=page, mark=fence["mark"] or "", language=fence["language"], text=fence["text"])
        for fence in FENCE.finditer(page.read_text(encoding="utf-8"))
    )


def write_files(page: Path, folder: Path) -> None:
    """Write the example files of the page into the folder."""
    for example in find_examples(page):
        if example.file:
            file = folder / example.file
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(example.text, encoding="utf-8")


def find_commands() -> Iterator[str]:
    """Yield every command line that a page shows, its comment cut off."""
    for page in PAGES:
        for example in find_examples(page):
            for line in example.text.splitlines():
                if example.language == "sh":
                    yield line.partition(" #")[0].strip()
                elif example.language == "console" and line.startswith("$ "):
                    yield line.removeprefix("$ ")


def page_id(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()

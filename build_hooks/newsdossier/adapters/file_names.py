"""What a file's name says, and how it is shown."""

import os
import re
from pathlib import Path

from newsdossier.model.address import SourcePath, make_source_path

ARTICLE_ENDINGS = (".txt", ".md", ".html", ".htm")
SIDECAR_ENDING = ".yml"
BACKSLASH = "" if os.sep == "\\" else r"\\"  # parts folders on some systems, and is a letter of a name on others
UNSHOWABLE = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff{BACKSLASH}]")


def is_article(name: str) -> bool:
    return name.lower().endswith(ARTICLE_ENDINGS)


def is_sidecar(name: str) -> bool:
    """Whether the name is that of an article with the ending of a sidecar: "strike.txt.yml"."""
    return name.lower().endswith(SIDECAR_ENDING) and is_article(name[: -len(SIDECAR_ENDING)])


def is_passed_over(name: str, *, is_folder: bool) -> bool:
    """Whether nobody expects an article there: dotfiles, README.md, what a browser puts beside a saved page."""
    return name.startswith(".") or (name.endswith("_files") if is_folder else name.lower() == "readme.md")


def is_showable(name: str) -> bool:
    """Whether the name is UTF-8 and holds nothing that a terminal or a report would obey."""
    return UNSHOWABLE.search(name) is None


def show_path(path: Path, *, base: Path) -> SourcePath:
    """Return the path as seen from a folder, with forward slashes; what cannot be shown is as in an address: "%0a"."""
    return make_source_path(UNSHOWABLE.sub(lambda found: encode_letter(found.group()), see_path(path, base=base)))


def see_path(path: Path, *, base: Path) -> str:
    """Return the path as seen from a folder; as it was given where it lies elsewhere."""
    return os.path.relpath(path, base) if is_below(path, base) else os.fspath(path)


def is_below(path: Path, base: Path) -> bool:
    """Whether the path lies in the folder, as it is written: `Path.resolve` would follow links."""
    return Path(os.path.abspath(path)).is_relative_to(os.path.abspath(base))


def encode_letter(letter: str) -> str:
    return "".join(f"%{byte:02x}" for byte in os.fsencode(letter))

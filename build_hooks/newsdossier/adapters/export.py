"""The site's source on disk: generated pages beside the handwritten ones, whose views have become Markdown."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from newsdossier.adapters.handwritten import fill, load_handwritten
from newsdossier.adapters.site.redirect import render_redirect
from newsdossier.model.dossier import Dossier
from newsdossier.model.problem import Problem
from newsdossier.pipeline import build_site, make_portable

LEDGER = ".dossier-export"
"""Names the files of an export, one a line: what the next one may remove, and how it knows the folder for its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What an export did."""

    total: int
    changed: int
    problems: tuple[Problem, ...]
    """Views that handwritten pages ask for and that there are not; their comments stay."""


def find_objection(target: Path, *, docs: Path, content: Path, force: bool = False) -> str | None:
    """Return why nothing should be exported to the folder; None where nothing speaks against it."""
    for folder in (docs, content):
        if target.resolve().is_relative_to(folder.resolve()):
            return f'"{target}" lies in "{folder}", from which the site is made: choose a folder of its own'
    if not force and target.is_dir() and any(target.iterdir()) and not (target / LEDGER).is_file():
        return f'"{target}" holds files that no export made: choose a new folder, or add --force and they stay'
    return None


def export_site(dossier: Dossier, *, target: Path, docs: Path, site_url: str) -> Written:
    """Write the source of the site, and remove what the last export wrote and this one does not.

    A handwritten page stands in place of a generated one at the same path.
    """
    handwritten = {path: fill(path, content, dossier=dossier) for path, content in load_handwritten(docs).items()}
    contents = {
        **generate(dossier, site_url=site_url),
        **{path: filled.value or b"" for path, filled in handwritten.items()},
    }
    for path in sorted(load_ledger(target) - contents.keys()):
        (target / path).unlink(missing_ok=True)
    save(target / LEDGER, "".join(f"{path}\n" for path in sorted(contents)).encode())
    changed = sum(save(target / path, content) for path, content in sorted(contents.items()))
    problems = tuple(problem for filled in handwritten.values() for problem in filled.problems)
    return Written(total=len(contents), changed=changed, problems=problems)


def generate(dossier: Dossier, *, site_url: str) -> dict[str, bytes]:
    """Return the generated files by path. Old addresses are pages in HTML, which every generator copies as they are."""
    site = build_site(dossier, site_url=site_url)
    pages = {file.path: make_portable(file) for file in site.files}
    moved = {
        f"{unquote(redirect.old)}index.html": render_redirect(redirect, site_url=site_url)
        for redirect in site.redirects
        if f"{unquote(redirect.old).rstrip('/')}.md" not in pages
    }
    texts = {path: text.encode() for path, text in {**moved, **pages}.items()}
    pictures = {picture.path: picture.content for picture in site.pictures}
    return {path: content for path, content in {**pictures, **texts}.items() if stays_inside(path)}


def load_ledger(target: Path) -> set[str]:
    """Return the paths that the last export wrote; a line that leads out of the folder is passed over."""
    ledger = target / LEDGER
    lines = ledger.read_text(encoding="utf-8").splitlines() if ledger.is_file() else ()
    return {line for line in lines if line and stays_inside(line)}


def stays_inside(path: str) -> bool:
    return not PurePosixPath(path).is_absolute() and ".." not in PurePosixPath(path).parts


def save(file: Path, content: bytes) -> bool:
    """Write the file; return whether it had to be."""
    if file.is_file() and file.read_bytes() == content:
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return True

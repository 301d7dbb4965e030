"""The dossier's files, from disk into memory. Nothing outside the folder is read, whatever lies in it."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsdossier.adapters.file_bytes import FileRefusedError
from newsdossier.adapters.file_names import SIDECAR_ENDING, is_sidecar
from newsdossier.adapters.folder_walk import walk
from newsdossier.adapters.shelf import LISTS, SETTINGS, Shelf
from newsdossier.model.source import DossierSources

ARTICLES = "articles"


def find_dossier(start: Path) -> Path | None:
    """Return the dossier around a place, or None: a folder `dossier/` in it or above it, or one of these itself.

    A dossier is a folder with dossier.yml or articles/ in it.
    """
    place = start.absolute()
    for folder in (place, *place.parents):
        for candidate in (folder / "dossier", folder):
            if (candidate / SETTINGS).is_file() or (candidate / ARTICLES).is_dir():
                return candidate
    return None


def load_sources(folder: Path, *, base: Path | None = None) -> DossierSources:
    """Return every file of the dossier, by path. What cannot or must not be read is a problem instead.

    Paths are as seen from `base`, or from the current folder.
    """
    shelf = Shelf(base=base or Path.cwd())
    if folder.is_symlink():
        shelf.refuse(folder, FileRefusedError("symlink"))
    else:
        shelf.add_lists(folder)
        shelf.add_strays(folder, known={SETTINGS, ARTICLES, *LISTS})
        shelf.add_clippings(walk(folder / ARTICLES))
    return shelf.make_sources(whole=True)


def load_files(paths: Iterable[Path], *, dossier: Path | None) -> DossierSources:
    """Return these files, and the articles in these folders, with the lists of a dossier if there is one.

    They may lie anywhere, and are not taken for all of that dossier. What cannot be read is a problem instead.
    """
    shelf = Shelf(base=Path.cwd())
    if dossier is not None:
        shelf.add_lists(dossier)
    found = dict.fromkeys(place for path in paths for place in expand(path))
    shelf.add_clippings(found)
    return shelf.make_sources(whole=False)


def expand(path: Path) -> Iterator[Path]:
    """Give what belongs to a path that somebody named: a folder's files, an article's sidecar, a sidecar's article."""
    if path.is_dir() and not path.is_symlink():
        yield from walk(path)
        return
    article = path.with_name(path.name[: -len(SIDECAR_ENDING)]) if is_sidecar(path.name) else path
    sidecar = article.with_name(f"{article.name}{SIDECAR_ENDING}")
    yield from (place for place in (article, sidecar) if place == path or os.path.lexists(place))

"""The files and the dossier that a command is asked about."""

import os
from collections.abc import Iterable
from pathlib import Path

import click

from newsdossier.adapters.files import find_dossier
from newsdossier.model.address import SourcePath

FOLDER = click.Path(file_okay=False, path_type=Path)
ANY_PATH = click.Path(path_type=Path)


def refuse_missing(paths: Iterable[Path]) -> None:
    """Say which of the paths do not exist, and stop if any."""
    missing = [path for path in paths if not os.path.lexists(path)]
    if missing:
        raise click.ClickException("\n".join(f'there is no file or folder "{path}"' for path in missing))


def require_dossier(paths: tuple[Path, ...]) -> Path:
    """Return the folder of the dossier around the paths, or around the current folder; stop where there is none."""
    found = find_dossier(paths[0].absolute() if paths else Path.cwd())
    if found is None:
        where = f'"{paths[0]}" lies in no dossier' if paths else "there is no dossier here"
        raise click.ClickException(f"{where}: a dossier is a folder with dossier.yml and articles/ in it")
    return found


def list_places(paths: Iterable[Path]) -> frozenset[Path]:
    """Return the paths from the root on."""
    return frozenset(Path(os.path.abspath(path)) for path in paths)


def concerns(path: SourcePath, places: frozenset[Path]) -> bool:
    """Return whether the file is one of the places, or lies below one of them. No places mean all files."""
    file = Path(os.path.abspath(path))
    return not places or not places.isdisjoint((file, *file.parents))

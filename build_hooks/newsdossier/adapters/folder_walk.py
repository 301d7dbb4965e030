"""What lies in a folder and its sub-folders. No link is followed."""

import os
from collections.abc import Iterator
from pathlib import Path

from newsdossier.adapters.file_names import is_passed_over

DEEPEST = 20  # folders in one another; a curator's are two or three


def walk(folder: Path) -> Iterator[Path]:
    """Give every file, link and special file in the folder, folder by folder, by name.

    Names that are passed over (dotfiles, README.md, "*_files") are not given, nor what lies in such folders. Folders
    that are links, that cannot be listed, or that lie too deep are given themselves.
    """
    if folder.is_symlink():
        yield folder
        return
    waiting = [(folder, 0)]
    while waiting:
        current, depth = waiting.pop()
        try:
            with os.scandir(current) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            if depth:
                yield current
            continue
        for entry in found:
            if is_passed_over(entry.name, is_folder=entry.is_dir(follow_symlinks=False)):
                continue
            if entry.is_dir(follow_symlinks=False) and depth < DEEPEST:
                waiting.append((current / entry.name, depth + 1))
            else:
                yield current / entry.name

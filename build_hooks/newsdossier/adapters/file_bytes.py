"""The bytes of one file, if it is a plain file of a size that articles have."""

import os
import stat
from pathlib import Path

LARGEST_FILE = 10_000_000  # bytes; a saved page with all its styles has one or two million
HOW_TO_OPEN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""A link that was put there since we looked is not followed, and a pipe does not make us wait."""


class FileRefusedError(Exception):
    """A file that is not read."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
        """Of the problem: "symlink", "special-file", "large-file" or "unreadable-file"."""


def read_file(path: Path) -> bytes:
    """Return the file's bytes. Raises FileRefusedError for a link, no plain file, one too large or not readable."""
    try:
        if stat.S_ISLNK(path.lstat().st_mode):
            raise FileRefusedError("symlink")
        return read_opened(os.open(path, HOW_TO_OPEN))
    except OSError as error:
        raise FileRefusedError("unreadable-file") from error


def read_opened(descriptor: int) -> bytes:
    with os.fdopen(descriptor, "rb") as file:
        kind = os.fstat(descriptor)
        if not stat.S_ISREG(kind.st_mode):
            raise FileRefusedError("special-file")
        content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise FileRefusedError("large-file")
    return content

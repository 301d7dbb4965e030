"""A file that was not there before: whole or not at all, and never in place of another."""

import os
import tempfile
from pathlib import Path

MODE = 0o644  # as an editor would save it; a temporary file is its owner's alone


def save_fresh(path: Path, content: bytes) -> None:
    """Write a new file. Raises FileExistsError where there is one, and OSError where none can be."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".")
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        draft.chmod(MODE)
        put_in_place(draft, path, content)
    finally:
        draft.unlink()


def put_in_place(draft: Path, path: Path, content: bytes) -> None:
    """Give the draft its name. A link fails where the name is taken; a rename would not."""
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError:  # a disk that knows no hard links, as memory sticks are
        with path.open("xb") as file:
            file.write(content)

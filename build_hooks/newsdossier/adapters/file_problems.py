"""What is wrong with files as such, before anybody looks into them."""

from typing import NamedTuple

from newsdossier.adapters.file_bytes import LARGEST_FILE
from newsdossier.model.address import SourcePath
from newsdossier.model.problem import Level, Problem


class Wording(NamedTuple):
    """What to say of a file, and what to do."""

    message: str
    hint: str
    level: Level = Level.FAULT


WORDINGS: dict[str, Wording] = {
    "symlink": Wording("this is a link, and links are not followed", "put the file itself here"),
    "special-file": Wording("this is no plain file", "delete it, or put a text file here"),
    "large-file": Wording(
        f"the file has more than {LARGEST_FILE // 1_000_000} million bytes",
        "save the article alone, as text, and not all that the page loads",
    ),
    "unreadable-file": Wording("the file cannot be opened", "allow everybody to read it: chmod a+r"),
    "unreadable-folder": Wording(
        "the folder cannot be listed, or lies too deep in others",
        "allow everybody to list it (chmod a+rx), or move it up",
    ),
    "file-name": Wording(
        "the file's name holds characters that cannot be shown",
        "rename it: letters, digits and hyphens make a good address",
    ),
    "orphan-sidecar": Wording(
        "no article lies beside this sidecar",
        "give it the name of its article and .yml: port-strike.txt.yml for port-strike.txt",
    ),
    "other-file": Wording(
        "a file of this kind is not read as an article",
        "save the article as .txt, .md, .html or .htm, or move this file out of the folder",
        Level.NOTE,
    ),
    "stray-file": Wording(
        "nothing is read from this file",
        "articles lie in the folder articles/; the lists are called topics.yml, entities.yml, outlets.yml, events.yml",
        Level.NOTE,
    ),
}
"""By code."""


def make_file_problem(code: str, path: SourcePath) -> Problem:
    """Return the problem with this code. No line can be named, so it is the first."""
    wording = WORDINGS[code]
    return Problem(path=path, line=1, code=code, message=wording.message, hint=wording.hint, level=wording.level)

"""Where loaded files are put until they are sources."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from newsdossier.adapters.file_bytes import FileRefusedError, read_file
from newsdossier.adapters.file_names import (
    SIDECAR_ENDING,
    is_article,
    is_passed_over,
    is_showable,
    is_sidecar,
    see_path,
    show_path,
)
from newsdossier.adapters.file_problems import make_file_problem
from newsdossier.model.problem import Problem
from newsdossier.model.source import DossierSources, Source

SETTINGS = "dossier.yml"
LISTS = ("topics.yml", "entities.yml", "outlets.yml", "events.yml")


@dataclass(slots=True, kw_only=True)
class Shelf:
    """Sources and problems as they come."""

    base: Path
    """The folder from which paths are seen."""
    lists: dict[str, Source] = field(default_factory=dict)
    """By the file's name."""
    clippings: list[Source] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def make_sources(self, *, whole: bool) -> DossierSources:
        return DossierSources(
            clippings=tuple(sorted(self.clippings, key=lambda source: source.path)),
            settings=self.lists.get(SETTINGS),
            topics=self.lists.get("topics.yml"),
            entities=self.lists.get("entities.yml"),
            outlets=self.lists.get("outlets.yml"),
            events=self.lists.get("events.yml"),
            problems=tuple(sorted(self.problems)),
            whole=whole,
        )

    def add_lists(self, folder: Path) -> None:
        """Load the dossier's settings and lists; none of them must be there."""
        for name in (SETTINGS, *LISTS):
            if os.path.lexists(folder / name) and (source := self.load(folder / name)):
                self.lists[name] = source

    def add_strays(self, folder: Path, *, known: set[str]) -> None:
        """Note the files beside the lists that nobody will look at."""
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.name not in known and not path.is_dir() and not is_passed_over(path.name, is_folder=False):
                self.note(path, "stray-file")

    def add_clippings(self, paths: Iterable[Path]) -> None:
        """Load the articles among the paths, each with its sidecar, and say what the others are."""
        found = tuple(paths)
        sidecars = {path for path in found if is_sidecar(path.name)}
        for path in found:
            if path in sidecars:
                if path.with_name(path.name[: -len(SIDECAR_ENDING)]) not in found:
                    self.note(path, "orphan-sidecar")
            elif not is_article(path.name) or path.is_dir():
                self.add_other(path)
            elif source := self.load(path):
                beside = path.with_name(f"{path.name}{SIDECAR_ENDING}")
                self.clippings.append(replace(source, sidecar=self.load(beside) if beside in sidecars else None))

    def add_other(self, path: Path) -> None:
        """Say what a thing is that is no article: a link is a fault whatever it is called."""
        if path.is_symlink():
            self.note(path, "symlink")
        elif path.is_dir():
            self.note(path, "unreadable-folder")
        else:
            self.note(path, "other-file")

    def load(self, path: Path) -> Source | None:
        """Return the file; None, and a problem, where it is not read."""
        if not is_showable(see_path(path, base=self.base)):
            self.note(path, "file-name")
            return None
        try:
            return Source(path=show_path(path, base=self.base), content=read_file(path))
        except FileRefusedError as refused:
            self.refuse(path, refused)
            return None

    def refuse(self, path: Path, refused: FileRefusedError) -> None:
        self.note(path, refused.code)

    def note(self, path: Path, code: str) -> None:
        self.problems.append(make_file_problem(code, show_path(path, base=self.base)))

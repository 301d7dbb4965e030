"""A taxonomy's file: a map from an id to an entry."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from pydantic import BaseModel

from newsdossier.model.address import SourcePath, make_slug, make_source_path
from newsdossier.model.problem import Problem
from newsdossier.model.source import Source
from newsdossier.reading.quoting import quote
from newsdossier.reading.slugs import RESERVED
from newsdossier.reading.yaml.field_problems import names_of
from newsdossier.reading.yaml.fields import fill_model, find_line
from newsdossier.reading.yaml.file import NO_FIELDS, read_yaml_file
from newsdossier.reading.yaml.tree import Entry, Fields

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries(Generic[M]):
    """The entries of one file that could be understood, in its order."""

    path: SourcePath
    values: dict[str, M]
    fields: Fields
    """As they stand in the file, for the lines."""
    problems: tuple[Problem, ...]

    def line_of(self, *location: str | int) -> int:
        """Return the line of an entry, of a field of it, of an item of that."""
        return find_line(self.fields, location)

    def add(self, *problems: Problem) -> "Entries[M]":
        return replace(self, problems=(*self.problems, *problems))


def read_entries(source: Source | None, model: type[M]) -> Entries[M]:
    """Return the entries of a taxonomy's file; none where there is no file."""
    if source is None:
        return Entries(path=make_source_path(""), values={}, fields=NO_FIELDS, problems=())
    file = read_yaml_file(source)
    values: dict[str, M] = {}
    problems = list(file.problems)
    for entry in file.fields.entries:
        problems.extend(check_id(entry, path=source.path))
        if not isinstance(entry.value, Fields):
            problems.append(fault_no_entry(entry, model, path=source.path))
            continue
        filled = fill_model(model, entry.value, path=source.path)
        problems.extend(filled.problems)
        if filled.model is not None and is_id(entry.key):
            values[entry.key] = filled.model
    return Entries(path=source.path, values=values, fields=file.fields, problems=tuple(problems))


def is_id(key: str) -> bool:
    return bool(key) and make_slug(key) == key and key not in RESERVED


def check_id(entry: Entry, *, path: SourcePath) -> Iterator[Problem]:
    if not is_id(entry.key):
        made = make_slug(entry.key)
        yield Problem(
            path=path,
            line=entry.line,
            code="wrong-id",
            message=f"the id {quote(entry.key)} cannot be part of an address",
            hint=f"write {quote(made)}"
            if made and made not in RESERVED
            else "write lower-case words with hyphens: port-authority",
        )


def fault_no_entry(entry: Entry, model: type[BaseModel], *, path: SourcePath) -> Problem:
    return Problem(
        path=path,
        line=entry.line,
        code="no-entry",
        message=f"{quote(entry.key)} has no fields",
        hint=f"write below it, indented, one field a line. Fields: {' '.join(names_of(model))}",
    )

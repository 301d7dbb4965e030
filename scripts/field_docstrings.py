"""What a frozen dataclass says of its fields: the line below each."""

import ast
import dataclasses
import inspect
import textwrap
from collections.abc import Iterator
from typing import get_args, get_type_hints


def read_field_docstrings(kind: type) -> dict[str, str]:
    """Return what the lines below the fields of a dataclass say, white space collapsed."""
    body = ast.parse(textwrap.dedent(inspect.getsource(kind))).body[0]
    assert isinstance(body, ast.ClassDef)
    return {
        field.target.id: " ".join(words.value.value.split()).replace("None", "null")
        for field, words in zip(body.body, body.body[1:], strict=False)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(words, ast.Expr) and isinstance(words.value, ast.Constant) and isinstance(words.value.value, str)
    }


def reached(root: type) -> tuple[type, ...]:
    found = [root]
    for kind in found:  # grows as it goes
        found += [inner for inner in records_of(kind) if inner not in found]
    return tuple(found)


def records_of(kind: type) -> Iterator[type]:
    for hint in get_type_hints(kind).values():
        yield from (
            part for part in (hint, *get_args(hint)) if dataclasses.is_dataclass(part) and isinstance(part, type)
        )

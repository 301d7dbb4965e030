"""A page's fields as plain values: what a reader of the front matter gets."""

from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from newsdossier.model.site import Plain
from newsdossier.rendering.characters import replace_controls


def make_plain_fields(value: Any, *, but: frozenset[str] = frozenset()) -> dict[str, Plain]:
    """Return the fields of a dataclass by name, without those that are None, "" or (), and without those in `but`."""
    return {
        name: make_plain(part)
        for name in list_fields(value.__class__)
        if name not in but and ((part := getattr(value, name)) or part == 0)  # 0 and False say something
    }


def make_plain(value: object) -> Plain:
    """Return the value as maps, lists, text, numbers and booleans; None for a map or a list with nothing in it."""
    if isinstance(value, str):
        return replace_controls(str(value))
    if isinstance(value, bool | int):
        return value
    if isinstance(value, tuple):
        return [part for part in map(make_plain, value) if part is not None] or None
    if is_dataclass(value):
        return make_plain_fields(value) or None
    raise TypeError(f"front matter has no place for a {type(value).__name__}")


@cache
def list_fields(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of a dataclass' fields. Asked of every value of every page: hence the cache."""
    return tuple(field.name for field in fields(kind))

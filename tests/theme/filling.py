"""Page models filled with one text in every field, to see what templates do with it."""

import dataclasses
import types
from collections.abc import Callable
from typing import Any, Union, get_args, get_origin, get_type_hints

EVERY_KIND = {"kind": ("year", "event", "article"), "drawn": ("squares", "bars"), "rights": ("full", "excerpt", "link")}
"""Fields that choose what a template prints: one value of each, in a list as long as it takes."""


def fill(wanted: type[Any], text: str) -> Any:
    """Return a value of the type in which each text is `text` and each tuple has something in it."""
    if dataclasses.is_dataclass(wanted):
        hints = get_type_hints(wanted)
        return wanted(
            **{field.name: fill_field(field.name, hints[field.name], text) for field in dataclasses.fields(wanted)}
        )
    if get_origin(wanted) is tuple:
        return fill_tuple(get_args(wanted)[0], text)
    if get_origin(wanted) in (Union, types.UnionType):
        return fill(next(choice for choice in get_args(wanted) if choice is not type(None)), text)
    return {str: text, int: 2, bool: False}[wanted]


def fill_least(wanted: Any, text: str) -> Any:
    """Return a value of the type in which there is nothing that it can do without."""
    if dataclasses.is_dataclass(wanted):
        hints = get_type_hints(wanted)
        make: Callable[..., Any] = wanted  # type: ignore[assignment]  # a dataclass is called with its fields
        return make(**{field.name: fill_least(hints[field.name], text) for field in dataclasses.fields(wanted)})
    if get_origin(wanted) is tuple:
        return ()
    return None if type(None) in get_args(wanted) else {str: text, int: 0, bool: False}[wanted]


def fill_field(name: str, wanted: Any, text: str) -> Any:
    if name in EVERY_KIND and wanted is str:
        return EVERY_KIND[name][1]
    return () if is_article_text(wanted) else fill(wanted, text)


def fill_tuple(inner: Any, text: str) -> tuple[Any, ...]:
    """Return one value; of those that come in several kinds, one of each kind."""
    one = fill(inner, text)
    if not dataclasses.is_dataclass(inner) or "kind" not in {field.name for field in dataclasses.fields(inner)}:
        return (one, one)
    change: Callable[..., Any] = dataclasses.replace
    return tuple(change(one, kind=kind) for kind in EVERY_KIND["kind"])


def is_article_text(wanted: Any) -> bool:
    """Whether the field is the body of the Markdown file, which is no front matter."""
    return any(getattr(choice, "__name__", "") == "Passage" for choice in get_args(wanted))

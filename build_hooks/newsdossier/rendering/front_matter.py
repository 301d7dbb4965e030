"""A page's fields as the YAML block at the head of its file."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Final

import yaml

from newsdossier.model.page.pages import Page
from newsdossier.rendering.characters import replace_controls

DUMPER: Final = getattr(yaml, "CSafeDumper", yaml.SafeDumper)  # libyaml's is six times as fast, but not everywhere
WIDTH: Final = 2**30  # a value stands on one line
IN_BODY: Final = frozenset({"text"})  # the article's own words are the body of the file


def render_front_matter(page: Page) -> str:
    """Return the block with its fences. Each value reads back as it is; fields that are None, "" or () are left out."""
    values = {**to_plain(page.head), **dict(list_fields(page))}
    block = yaml.dump(values, Dumper=DUMPER, sort_keys=False, allow_unicode=True, width=WIDTH)
    return f"---\n{block}---\n"


def list_fields(page: Page) -> Iterator[tuple[str, Any]]:
    for field in fields(page):
        value = getattr(page, field.name)
        if field.name != "head" and not (field.name in IN_BODY and isinstance(value, tuple)) and not is_empty(value):
            yield field.name, to_plain(value)


def is_empty(value: object) -> bool:
    return value is None or value in ("", ())


def to_plain(value: Any) -> Any:
    """Return a value as YAML has it: maps, lists, text, numbers and booleans."""
    if isinstance(value, str):
        return replace_controls(value)
    if isinstance(value, tuple):
        return [to_plain(part) for part in value]
    if is_dataclass(value):
        known = ((field.name, getattr(value, field.name)) for field in fields(value))
        return {name: to_plain(part) for name, part in known if not is_empty(part)}
    return value

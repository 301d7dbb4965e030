"""Rewrite the parts of docs/ that come from the models: `python -m scripts.reference`.

A table of fields stands between `<!-- fields of FrontMatter -->` and `<!-- end of fields -->`, tables of what is in
JSON between `<!-- shape of ExplanationReport -->` and `<!-- end of shape -->`.
"""

import re
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

from pydantic import BaseModel

from newsdossier.model import explanation
from newsdossier.model.dossier_settings import DossierSettings, Scope
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.taxonomy import CuratedEvent, Entity, Outlet, Topic
from scripts.field_docstrings import reached, read_field_docstrings

DOCS = Path(__file__).parents[1] / "docs"
MODELS: dict[str, type[BaseModel]] = {
    model.__name__: model for model in (FrontMatter, DossierSettings, Scope, Topic, Entity, Outlet, CuratedEvent)
}
TABLE = re.compile(r"(<!-- fields of (\w+) -->\n).*?(<!-- end of fields -->)", re.DOTALL)
SHAPE = re.compile(r"(<!-- shape of (\w+) -->\n).*?(<!-- end of shape -->)", re.DOTALL)
WORDS = {"str": "text", "int": "number", "bool": "true or false", "float": "number"}
FORMS = {"uri": "web address", "date": "day"}


def main() -> None:
    for page in sorted(DOCS.rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        if (filled := fill(text)) != text:
            page.write_text(filled, encoding="utf-8")
            print(f"Rewrote parts of {page.relative_to(DOCS.parent).as_posix()}")


def fill(text: str) -> str:
    """Return the page with every table and shape as the models have it now."""
    tabled = TABLE.sub(lambda table: f"{table[1]}\n{render_table(MODELS[table[2]])}\n{table[3]}", text)
    return SHAPE.sub(lambda shape: f"{shape[1]}\n{render_shape(getattr(explanation, shape[2]))}\n{shape[3]}", tabled)


def render_table(model: type[BaseModel]) -> str:
    schema = model.model_json_schema()
    required = schema.get("required", [])
    rows = (
        f"| `{name}`{' (needed)' if name in required else ''} | {describe(field)} | {field['description']} |"
        for name, field in schema["properties"].items()
    )
    return "\n".join(("| field | holds | meaning |", "| --- | --- | --- |", *rows, ""))


def describe(field: dict[str, Any]) -> str:
    """Return what the field holds, in words."""
    choices = [choice for choice in field.get("anyOf", [field]) if choice.get("type") != "null"]
    if len(choices) > 1:
        return "day, month or year"  # the only fields that take text or a number: 2024 is a number in YAML
    only = choices[0]
    if "$ref" in only:
        return "map" if only["$ref"].endswith("Scope") else "word"
    if only["type"] == "array":
        return "list"
    return "true or false" if only["type"] == "boolean" else FORMS.get(only.get("format", ""), "text")


def render_shape(root: type) -> str:
    """Return a table for the type and one for each type that its fields hold, in the order in which they come up."""
    return "\n".join(f"### {kind.__name__}\n\n{render_record(kind)}" for kind in reached(root))


def render_record(kind: type) -> str:
    said = read_field_docstrings(kind)
    rows = (
        f"| `{name}` | {describe_hint(hint)} | {said.get(name, '')} |" for name, hint in get_type_hints(kind).items()
    )
    return "\n".join(("| field | holds | meaning |", "| --- | --- | --- |", *rows, ""))


def describe_hint(hint: Any) -> str:
    """Return what a field holds in JSON, in words; a record is a link to its own table."""
    inner = [part for part in get_args(hint) if part not in (type(None), Ellipsis)]
    if inner:
        named = describe_hint(inner[0])
        return f"{named}, or null" if type(None) in get_args(hint) else f"list of {named}"
    hint = getattr(hint, "__supertype__", hint)  # a NewType holds what it is made of
    if issubclass(hint, StrEnum):
        *most, last = hint
        return f"{', '.join(most)} or {last}"
    return WORDS.get(hint.__name__) or f"[{hint.__name__}](#{hint.__name__.lower()})"


if __name__ == "__main__":
    main()

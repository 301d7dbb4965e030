"""Rewrite the JSON Schemas of the package from the models, for editors and programs: `python -m scripts.schemas`."""

import dataclasses
import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel, TypeAdapter

import newsdossier
from newsdossier.model.dossier_settings import DossierSettings
from newsdossier.model.explanation import ExplanationReport
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.taxonomy import CuratedEvent, Entity, Outlet, Topic
from scripts.field_docstrings import reached, read_field_docstrings

FOLDER = Path(newsdossier.__file__).parent / "schema"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
MODELS: dict[str, type[BaseModel]] = {"front_matter": FrontMatter, "dossier": DossierSettings}
LISTS: dict[str, type[BaseModel]] = {"topics": Topic, "entities": Entity, "outlets": Outlet, "events": CuratedEvent}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, schema in make_schemas().items():
        (FOLDER / f"{name}.json").write_text(render_schema(schema), encoding="utf-8")


def make_schemas() -> dict[str, dict[str, Any]]:
    """Return the schema of each kind of file that people write, and of what `dossier explain` prints."""
    return {
        **{name: model.model_json_schema() for name, model in MODELS.items()},
        **{name: TypeAdapter(dict[str, model]).json_schema() for name, model in LISTS.items()},  # type: ignore[valid-type]  # a table of types
        "explanation": make_explanation_schema(),
    }


def make_explanation_schema() -> dict[str, Any]:
    """Return the schema of an explanation, each field described by the line below it in the model."""
    schema = TypeAdapter(ExplanationReport).json_schema(mode="serialization")
    parts = {**schema["$defs"], ExplanationReport.__name__: schema}
    for kind in reached(ExplanationReport):
        for name, words in read_field_docstrings(kind).items():
            parts[kind.__name__]["properties"][name]["description"] = words
        parts[kind.__name__]["required"] = [field.name for field in dataclasses.fields(kind)]
    return schema


def render_schema(schema: dict[str, Any]) -> str:
    return json.dumps({"$schema": DIALECT, **schema}, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    main()

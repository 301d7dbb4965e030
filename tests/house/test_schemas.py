"""The JSON Schemas that travel in the package say what the models say."""

import json
import subprocess
import sys

import jsonschema  # type: ignore[import-untyped]  # it has no types
import pytest
import yaml

from scripts.schemas import FOLDER, make_schemas, render_schema
from tests.house.guide import PAGES, ROOT, find_examples

NAMES = tuple(make_schemas())
LISTS = [
    (example.file.removeprefix("dossier/").removesuffix(".yml"), example.text)
    for page in PAGES
    for example in find_examples(page)
    if example.file and example.file.startswith("dossier/") and example.file.endswith(".yml")
]


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_what_the_model_says(name: str) -> None:
    assert (FOLDER / f"{name}.json").read_text(encoding="utf-8") == render_schema(make_schemas()[name]), (
        "run: make docs"
    )


def test_there_is_no_schema_of_a_model_that_is_gone() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.json")) == sorted(NAMES)


def test_what_explain_prints_has_the_shape_that_is_documented() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "newsdossier", "explain", "--format", "json", "dossier/articles"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    report = json.loads(ran.stdout)
    assert report["articles"]
    jsonschema.validate(report, make_schemas()["explanation"])


@pytest.mark.parametrize("name", ["topics", "entities", "outlets", "events", "dossier"])
def test_the_lists_of_the_first_dossier_fit_their_schemas(name: str) -> None:
    text = (ROOT / f"dossier/{name}.yml").read_text(encoding="utf-8")
    jsonschema.validate(yaml.load(text, Loader=yaml.BaseLoader), make_schemas()[name])  # all scalars as text: no dates


@pytest.mark.parametrize(("name", "text"), LISTS)
def test_the_lists_of_the_guide_fit_their_schemas(name: str, text: str) -> None:
    jsonschema.validate(yaml.load(text, Loader=yaml.BaseLoader), make_schemas()[name])


def test_a_field_that_there_is_not_does_not_fit() -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"published": "2024-03-15", "publised": "2024"}, make_schemas()["front_matter"])

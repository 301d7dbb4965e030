"""YAML into the frozen models, every complaint with the line on which it can be mended."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from newsdossier.model.address import SourcePath
from newsdossier.model.problem import Problem
from newsdossier.reading.yaml.field_problems import FieldFault, word_problem
from newsdossier.reading.yaml.tree import Fields, Items, Words, YamlTree

M = TypeVar("M", bound=BaseModel)
MOST_COMPLAINTS = 30  # about one entry; whoever wrote so many has another kind of file in mind
Location = tuple[int | str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled(Generic[M]):
    """A model as far as it could be filled."""

    model: M | None
    """Without the fields that are wrong; None where one of them cannot be left out."""
    problems: tuple[Problem, ...]


def fill_model(model: type[M], fields: Fields, *, path: SourcePath) -> Filled[M]:
    """Return the model that the fields describe, and one problem for each field that is wrong."""
    values = values_of(fields)
    try:
        return Filled(model=model.model_validate(values), problems=())
    except ValidationError as error:
        complaints = error.errors(include_url=False)
        problems = tuple(
            word_problem(
                FieldFault(
                    kind=name_kind(complaint["type"], complaint["loc"]),
                    name=name_location(complaint["loc"]),
                    value=complaint["input"],
                    model=find_model(model, complaint["loc"]),
                    expected=str(complaint.get("ctx", {}).get("expected", "")),
                ),
                path=path,
                line=find_line(fields, complaint["loc"]),
            )
            for complaint in complaints[:MOST_COMPLAINTS]
        )
        wrong = {complaint["loc"][0] for complaint in complaints}
        return Filled(model=fill_rest(model, values, wrong=wrong), problems=tuple(sorted(problems)))


def fill_rest(model: type[M], values: dict[str, Any], *, wrong: set[int | str]) -> M | None:
    try:
        return model.model_validate({name: value for name, value in values.items() if name not in wrong})
    except ValidationError:
        return None


def values_of(fields: Fields) -> dict[str, Any]:
    """Return the fields that say something: one that is empty is as good as left out."""
    values = {entry.key: plain(entry.value) for entry in fields.entries}
    return {name: value for name, value in values.items() if value is not None}


def plain(tree: YamlTree) -> Any:
    if isinstance(tree, Words):
        return tree.text or None
    if isinstance(tree, Items):
        return [item for item in map(plain, tree.items) if item is not None]
    return values_of(tree)


def find_line(tree: YamlTree, location: Location) -> int:
    """Return the line of the innermost thing that the location names."""
    line = tree.line
    for step in location:
        if isinstance(tree, Fields) and (entry := tree.find(str(step))):
            line, tree = entry.line, entry.value
        elif isinstance(tree, Items) and isinstance(step, int) and step < len(tree.items):
            tree = tree.items[step]
            line = tree.line
    return line


def find_model(model: type[BaseModel], location: Location) -> type[BaseModel]:
    """Return the model whose field the complaint is about: `scope.form` is about the scope."""
    if location and (field := model.model_fields.get(str(location[0]))):
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            return inner
    return model


def name_kind(kind: str, location: Location) -> str:
    return "item_type" if kind == "string_type" and isinstance(location[-1], int) else kind


def name_location(location: Location) -> str:
    return ".".join(str(step) for step in location if isinstance(step, str))

"""A whole file of YAML: the settings, a taxonomy."""

from dataclasses import dataclass

from newsdossier.model.problem import Problem
from newsdossier.model.source import Source
from newsdossier.reading.decoding import decode
from newsdossier.reading.undeclared.note import note_guess
from newsdossier.reading.yaml.parsing import read_yaml
from newsdossier.reading.yaml.tree import Fields, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class YamlFile:
    """What stands at the top of the file; no fields where it is empty or cannot be read."""

    fields: Fields
    problems: tuple[Problem, ...] = ()

    def line_of(self, name: str) -> int:
        """Return the line of a field, 1 where there is none."""
        entry = self.fields.find(name)
        return entry.line if entry else 1


def read_yaml_file(source: Source) -> YamlFile:
    """Return the fields of the file and what is wrong with its YAML."""
    decoded = decode(source.content, is_page=False)
    if decoded is None:
        return no_fields(source, "the file is no text")
    tree = read_yaml(decoded.text, path=source.path)
    problems = (*tree.problems, *note_guess(decoded.guess, decoded.text, path=source.path))
    if isinstance(tree.value, Fields):
        return YamlFile(fields=tree.value, problems=problems)
    if tree.value is None or (isinstance(tree.value, Words) and tree.value.text is None):
        return YamlFile(fields=NO_FIELDS, problems=problems)
    return no_fields(source, "fields are wanted, and something else stands there", *problems)


NO_FIELDS = Fields(entries=(), line=1)


def no_fields(source: Source, message: str, *problems: Problem) -> YamlFile:
    hint = 'write one entry a line: "name: value"'
    fault = Problem(path=source.path, line=1, code="no-fields", message=message, hint=hint)
    return YamlFile(fields=NO_FIELDS, problems=(*problems, fault))

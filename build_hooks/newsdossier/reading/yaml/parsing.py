"""From YAML as a curator wrote it to its names, words and lines. No tag is obeyed, no alias followed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from newsdossier.model.address import SourcePath
from newsdossier.model.problem import Checked, Problem
from newsdossier.reading.quoting import quote
from newsdossier.reading.yaml.faults import explain_broken_yaml
from newsdossier.reading.yaml.tree import NOTHING, Entry, Fields, Items, Words, YamlTree

Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's where PyYAML has it: ten times as fast."""
DEEPEST = 8  # a list of a field of an entry of a taxonomy is 4
MOST_FAULTS = 30  # of the YAML itself; the file is then given up
OWN_TAGS = "tag:yaml.org,2002:"  # what "!!" stands for
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
NULLS = frozenset({"", "~", "null", "Null", "NULL"})
TAG_HINT = 'leave it out; if "!" belongs to the words, put them in double quotes'
CONTROL_HINT = 'leave it out; a backslash that belongs to the words is written "\\\\"'
ALIAS_HINT = 'write the value itself; if "*" belongs to the words, put them in double quotes'
DEPTH_HINT = 'write each field as "field: value" or "field: [value, value]"'


@dataclass(slots=True)
class Opened:
    """A list or mapping whose end has not come yet."""

    line: int
    is_mapping: bool
    values: list[YamlTree] = field(default_factory=list)


def read_yaml(text: str, *, path: SourcePath, first_line: int = 1) -> Checked[YamlTree]:
    """Return what the YAML says, `NOTHING` where it is empty; no value where it cannot be read to its end."""
    writer = TreeWriter(path=path, first_line=first_line)
    try:
        for event in yaml.parse(text, Loader=Loader):
            if not writer.take(event) or len(writer.problems) >= MOST_FAULTS:
                break
    except yaml.YAMLError as error:
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        fault = explain_broken_yaml(text, line=mark.line if mark else 0, path=path, first_line=first_line)
        return Checked(value=None, problems=(*writer.problems, fault))
    return Checked(value=writer.root, problems=tuple(writer.problems))


class TreeWriter:
    """Builds the tree from events, without recursion: depth is bounded, and an alias is never followed."""

    def __init__(self, *, path: SourcePath, first_line: int) -> None:
        self.path = path
        self.first_line = first_line
        self.opened: list[Opened] = []
        self.root: YamlTree = NOTHING
        self.documents = 0
        self.problems: list[Problem] = []

    def take(self, event: yaml.Event) -> bool:
        """Add what the event says; return whether to go on."""
        line = (event.start_mark.line if event.start_mark else 0) + self.first_line
        if isinstance(event, yaml.DocumentStartEvent):
            return self.start_document(line)
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag is not None:
            self.fault(
                line, "yaml-tag", f"the tag {quote(event.tag.replace(OWN_TAGS, '!!'))} is not read here", TAG_HINT
            )
        if isinstance(event, yaml.AliasEvent):
            self.fault(line, "yaml-alias", f'"*{event.anchor}" points to another place', ALIAS_HINT)
            self.add(Words(text=None, line=line))
        elif isinstance(event, yaml.ScalarEvent):
            is_nothing = not event.style and event.value in NULLS
            self.note_controls(event.value, line=line)
            self.add(Words(text=None if is_nothing else event.value, line=line))
        elif isinstance(event, yaml.CollectionStartEvent):
            return self.open(Opened(line, isinstance(event, yaml.MappingStartEvent)))
        elif isinstance(event, yaml.CollectionEndEvent):
            self.add(self.close(self.opened.pop()))
        return True

    def note_controls(self, words: str, *, line: int) -> None:
        """Such a sign can only come from an escape ("\\0"): as itself, YAML does not allow it."""
        found = CONTROL.search(words)
        if found is not None:
            message = f"the value holds U+{ord(found[0]):04X}, which is no sign of writing"
            self.fault(line, "control-character", message, CONTROL_HINT)

    def start_document(self, line: int) -> bool:
        self.documents += 1
        if self.documents > 1:
            self.fault(line, "second-yaml-document", 'a second part begins here with "---"', "write all in one part")
        return self.documents == 1

    def open(self, opened: Opened) -> bool:
        self.opened.append(opened)
        if len(self.opened) > DEEPEST:
            self.fault(opened.line, "deep-yaml", f"values stand more than {DEEPEST} deep in one another", DEPTH_HINT)
            return False
        return True

    def add(self, value: YamlTree) -> None:
        if self.opened:
            self.opened[-1].values.append(value)
        else:
            self.root = value

    def close(self, opened: Opened) -> YamlTree:
        if opened.is_mapping:
            return Fields(entries=tuple(self.pair(opened.values)), line=opened.line)
        return Items(items=tuple(opened.values), line=opened.line)

    def pair(self, values: list[YamlTree]) -> Iterator[Entry]:
        seen: dict[str, int] = {}
        for key, value in zip(values[::2], values[1::2], strict=True):
            if not isinstance(key, Words) or key.text is None:
                self.fault(key.line, "yaml-key", 'a name is wanted before the ":"', 'write "name: value"')
            elif key.text in seen:
                hint = f"keep one of them; the first stands on line {seen[key.text]}"
                self.fault(key.line, "duplicate-field", f"{quote(key.text)} is given twice", hint)
            else:
                seen[key.text] = key.line
                yield Entry(key=key.text, line=key.line, value=value)

    def fault(self, line: int, code: str, message: str, hint: str) -> None:
        self.problems.append(Problem(path=self.path, line=line, code=code, message=message, hint=hint))

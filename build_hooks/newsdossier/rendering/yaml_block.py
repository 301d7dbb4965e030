"""Values as YAML, read back the same by every YAML reader.

PyYAML would do, at five times the cost of all else in a page, and with other bytes where libyaml is missing. What is
written here is small: maps, lists, numbers, booleans, and text that is quoted as JSON is unless it is plainly a word.
"""

import json
import re
from dataclasses import fields, is_dataclass
from typing import Any, Final

from newsdossier.rendering.characters import replace_controls

PLAIN = re.compile(r"[A-Za-z][\w /.,;()’“”-]*(?<! )")
RESERVED: Final = frozenset("y n yes no true false on off null none nan inf".split())  # noqa: SIM905  -- reads better
ESCAPED = re.compile("[\u2028\u2029\ufeff]")  # line ends to YAML 1.1, and a mark at which a reader may stop
STEP: Final = "  "


def write_field(name: str, value: object, *, indent: str, lead: str, lines: list[str]) -> None:
    """Add `name: value` to the lines; `lead` stands before the name, and `indent` before all that is below it."""
    if isinstance(value, tuple) or is_dataclass(value):
        lines.append(f"{lead}{name}:")
        write_value(value, indent=indent + STEP, lead=indent + STEP, lines=lines)
    else:
        lines.append(f"{lead}{name}: {write_scalar(value)}")


def write_value(value: object, *, indent: str, lead: str, lines: list[str]) -> None:
    if isinstance(value, tuple):
        for part in value:
            write_value(part, indent=indent + STEP, lead=f"{lead}- ", lines=lines)
            lead = indent
    elif is_dataclass(value):
        write_map(value, indent=indent, lead=lead, lines=lines)
    else:
        lines.append(f"{lead}{write_scalar(value)}")


def write_map(value: Any, *, indent: str, lead: str, lines: list[str]) -> None:
    for field in fields(value):
        part = getattr(value, field.name)
        if not is_empty(part):
            write_field(field.name, part, indent=indent, lead=lead, lines=lines)
            lead = indent


def is_empty(value: object) -> bool:
    """Return whether a field is left out: None, "" and (), but neither False nor 0."""
    return value is None or value in ("", ())


def write_scalar(value: object) -> str:
    if isinstance(value, str):
        return write_text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def write_text(text: str) -> str:
    if PLAIN.fullmatch(text) and text.lower() not in RESERVED:
        return text
    quoted = json.dumps(replace_controls(text), ensure_ascii=False)
    return ESCAPED.sub(lambda match: f"\\u{ord(match.group()):04x}", quoted)

"""Values as YAML, read back the same by every YAML reader.

PyYAML would do, at five times the cost of all else in a page, and with other bytes where libyaml is missing. What is
written here is small: maps, lists, numbers, booleans, and text that is quoted as JSON is unless it is plainly a word.
"""

import re
from collections.abc import Mapping
from json import JSONEncoder
from typing import Final

from newsdossier.model.site import Plain
from newsdossier.rendering.characters import replace_controls

PLAIN = re.compile(r"[A-Za-z][\w /.,;()’“”-]*(?<! )")
RESERVED: Final = frozenset("y n yes no true false on off null none nan inf".split())  # noqa: SIM905  -- reads better
ESCAPED = re.compile("[\u2028\u2029\ufeff]")  # line ends to YAML 1.1, and a mark at which a reader may stop
STEP: Final = "  "
quote = JSONEncoder(ensure_ascii=False).encode


def write_map(values: Mapping[str, Plain], *, indent: str, lead: str, lines: list[str]) -> None:
    """Add a line for each value; `lead` stands before the first name, and `indent` before all that is below it."""
    for name, value in values.items():
        if isinstance(value, str):
            lines.append(f"{lead}{name}: {write_text(value)}")
        elif isinstance(value, list | dict):
            lines.append(f"{lead}{name}:")
            write_below(value, indent=indent + STEP, lead=indent + STEP, lines=lines)
        else:
            lines.append(f"{lead}{name}:{write_number(value)}")
        lead = indent


def write_below(value: Plain, *, indent: str, lead: str, lines: list[str]) -> None:
    if isinstance(value, list):
        for part in value:
            write_below(part, indent=indent + STEP, lead=f"{lead}- ", lines=lines)
            lead = indent
    elif isinstance(value, dict):
        write_map(value, indent=indent, lead=lead, lines=lines)
    else:
        lines.append(f"{lead}{write_text(value) if isinstance(value, str) else write_number(value).lstrip()}")


def write_number(value: bool | int | None) -> str:
    """Return what stands behind the colon: nothing for None, which is what YAML reads there."""
    if value is None:
        return ""
    return f" {str(value).lower()}"


def write_text(text: str) -> str:
    if PLAIN.fullmatch(text) and text.lower() not in RESERVED:
        return text
    quoted = quote(replace_controls(text))
    return ESCAPED.sub(lambda match: f"\\u{ord(match.group()):04x}", quoted)

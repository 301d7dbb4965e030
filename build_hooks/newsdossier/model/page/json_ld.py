"""JSON-LD as text that can stand in a script element."""

import json
from collections.abc import Iterable
from typing import Any, Final

SCRIPT_ESCAPES: Final = {
    ord("<"): "\\u003c",
    ord(">"): "\\u003e",
    ord("&"): "\\u0026",
    0x2028: "\\u2028",
    0x2029: "\\u2029",
}
"""So that the text can stand in a script element, whatever a headline holds."""


def write_json_ld(properties: Iterable[tuple[str, Any]]) -> str:
    """Return a JSON object in schema.org's terms; what is empty is not known, and is left out."""
    known = {"@context": "https://schema.org", **{name: value for name, value in properties if value}}
    return json.dumps(known, ensure_ascii=False, separators=(",", ":")).translate(SCRIPT_ESCAPES)

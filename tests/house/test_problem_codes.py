"""Every code of a problem is in docs/problems.md, with its level, and no other."""

import ast
import re
from collections.abc import Iterator

from tests.house.guide import ROOT

PAGE = (ROOT / "docs/problems.md").read_text(encoding="utf-8")
LISTED = dict(re.findall(r"^\| `([a-z-]+)` \| (fault|note|fault or note) \|", PAGE, re.MULTILINE))
CODE = re.compile(r"[a-z]+(-[a-z]+)+|[a-z]+")
SOURCES = sorted((ROOT / "build_hooks/newsdossier").rglob("*.py"))


def find_codes() -> Iterator[str]:
    """Yield every string that the engine hands on as `code=…`."""
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "code":
                yield from (
                    part.value
                    for part in ast.walk(node.value)
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                )


def find_strings() -> set[str]:
    return {
        node.value
        for source in SOURCES
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_every_code_is_documented() -> None:
    assert sorted(set(find_codes()) - LISTED.keys()) == []


def test_every_documented_code_can_come_up() -> None:
    assert sorted(LISTED.keys() - find_strings()) == []


def test_codes_are_listed_once_and_in_order() -> None:
    listed = re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE)
    assert listed == sorted(set(listed))


def test_codes_are_kebab_case() -> None:
    assert all(CODE.fullmatch(code) for code in find_codes())

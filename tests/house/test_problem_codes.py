"""Every code of a problem is in docs/problems.md, and no other."""

import re

from tests.house.guide import ROOT
from tests.house.problem_codes import SOURCES, find_codes

PAGE = (ROOT / "docs/problems.md").read_text(encoding="utf-8")
LISTED = re.findall(r"^\| `([a-z0-9-]+)` \| (?:fault|note) \| .+ \| .+ \|$", PAGE, re.MULTILINE)
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*-?")


def test_every_code_is_documented() -> None:
    missing = [code for code in find_codes() if not any(is_same(code, listed) for listed in LISTED)]
    assert sorted(missing) == []


def is_same(code: str, listed: str) -> bool:
    return listed.startswith(code) if code.endswith("-") else listed == code


def test_every_documented_code_can_come_up() -> None:
    written = "\n".join(source.read_text(encoding="utf-8") for source in SOURCES)
    put_together = tuple(code for code in find_codes() if code.endswith("-"))
    assert [code for code in LISTED if code not in written and not code.startswith(put_together)] == []


def test_codes_are_listed_once_and_in_order() -> None:
    listed = re.findall(r"^\| `([a-z0-9-]+)` \|", PAGE, re.MULTILINE)
    assert listed == sorted(set(LISTED))


def test_codes_are_kebab_case() -> None:
    assert all(CODE.fullmatch(code) for code in find_codes())

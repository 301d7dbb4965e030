"""The lock files name every package that pyproject.toml asks for, with hashes, without addresses."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.house.guide import ROOT

LOCKS = tuple(sorted((ROOT / "requirements").glob("*.txt")))
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINNED = re.compile(r"^([a-z0-9.-]+)(?:\[[a-z0-9,-]+\])?==(\S+)", re.MULTILINE)


def read_pins(lock: Path) -> dict[str, set[Version]]:
    pins: dict[str, set[Version]] = {}
    for name, version in PINNED.findall(lock.read_text(encoding="utf-8")):
        pins.setdefault(canonicalize_name(name), set()).add(Version(version))
    return pins


def asked_for(group: str) -> list[Requirement]:
    groups = PYPROJECT["dependency-groups"]
    listed = [*PYPROJECT["project"]["dependencies"], *groups["site"], *groups[group]]
    return [Requirement(line) for line in listed if isinstance(line, str)]


@pytest.mark.parametrize("group", ["site", "dev"])
def test_a_lock_has_a_version_that_fits_for_all_that_is_asked_for(group: str) -> None:
    pins = read_pins(ROOT / f"requirements/{group}.txt")
    for requirement in asked_for(group):
        versions = pins.get(canonicalize_name(requirement.name), set())
        assert versions, f"{requirement.name} is in no line; run: make lock"
        assert all(requirement.specifier.contains(version) for version in versions), requirement


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_each_pin_has_hashes_and_no_line_has_an_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    for pin in re.split(r"\n(?=\S)", text.strip()):
        assert "--hash=sha256:" in pin, pin
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text


def test_what_readers_install_is_what_was_tested() -> None:
    site, dev = (read_pins(ROOT / f"requirements/{name}.txt") for name in ("site", "dev"))
    assert {name: dev.get(name) for name in site} == site

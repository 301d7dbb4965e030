"""The law of imports (the house has floors, and arrows point down)."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsdossier

HOUSE = Path(newsdossier.__file__).parent
STAGES = ("reading", "cleaning", "extracting", "dating", "tagging", "relating", "composing", "rendering")
CORE = ("model", *STAGES, "pipeline")
FORBIDDEN_IN_CORE = ("mkdocs", "material", "click", "pagefind", "subprocess", "socket", "urllib.request", "logging")
MODULES = sorted(HOUSE.rglob("*.py"))
ALLOWED = {
    "model": {"model"},
    **{stage: {"model", stage} for stage in STAGES},
    "pipeline": {"model", "pipeline", *STAGES},
    "adapters": {"model", "pipeline", "adapters"},
    "__main__": {"adapters"},
}


def floor_of(module: Path) -> str:
    return module.relative_to(HOUSE).parts[0].removesuffix(".py")


def imports_of(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: a relative import hides its floor"
            yield node.module or ""


def ids(module: Path) -> str:
    return module.relative_to(HOUSE).as_posix()


@pytest.mark.parametrize("module", MODULES, ids=ids)
def test_arrows_point_down(module: Path) -> None:
    floor = floor_of(module)
    if floor == "__init__":
        return
    ours = [name.split(".") for name in imports_of(module) if name.split(".")[0] == "newsdossier"]
    upward = [".".join(name) for name in ours if len(name) > 1 and name[1] not in ALLOWED[floor]]
    assert not upward


@pytest.mark.parametrize("module", [m for m in MODULES if floor_of(m) in CORE], ids=ids)
def test_the_core_touches_no_world(module: Path) -> None:
    outside = [
        name for name in imports_of(module) for root in FORBIDDEN_IN_CORE if name == root or name.startswith(f"{root}.")
    ]
    assert not outside
    calls = [
        node.func.id
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"open", "print", "input"}
    ]
    assert not calls


@pytest.mark.parametrize("module", MODULES, ids=ids)
def test_no_import_hides_behind_type_checking(module: Path) -> None:
    assert "TYPE_CHECKING" not in module.read_text(encoding="utf-8")


@pytest.mark.parametrize("module", [m for m in MODULES if floor_of(m) in CORE], ids=ids)
def test_the_core_reads_no_clock(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    clocks = [
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"today", "now", "utcnow", "time_ns", "perf_counter"}
    ]
    assert not clocks

"""The law of imports: the house has floors, and arrows point down."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import newsdossier

HOUSE = Path(newsdossier.__file__).parent
STAGES = (
    *("reading", "cleaning", "extracting", "dating", "tagging", "relating", "composing", "rendering"),
    "suggesting",
)
CORE = ("model", *STAGES, "pipeline")
FORBIDDEN_IN_CORE = ("mkdocs", "material", "click", "pagefind", "subprocess", "socket", "urllib.request", "logging")
TOUCHES_WORLD = {"open", "print", "input"}
CLOCKS = {"today", "now", "utcnow", "time_ns", "perf_counter"}
ALLOWED = {
    "model": {"model"},
    **{stage: {"model", stage} for stage in STAGES},
    "pipeline": {"model", "pipeline", *STAGES},
    "adapters": {"model", "pipeline", "adapters"},
    "__main__": {"adapters"},
    "__init__": set[str](),
}
ROOMS_IN_ORDER = {
    "relating": ("likeness", "events", "related", "reuse", "voices", "comparing", "origins", "roles", "storyline"),
    "relating/voices": (
        *("words", "segments", "names", "phrases", "clauses", "sources", "attributions", "speakers", "quotations"),
        "utterances",
    ),
    "relating/comparing": (
        *("words", "reports", "facts", "weights", "pairs", "scales"),
        *("points", "sole", "differences"),
    ),
    "relating/reuse": ("words", "precedence", "runs", "copies", "tellings", "rewrites"),
}
"""Rooms of rooms, in the order in which an article goes through them: each knows but those before it."""
TREES = {path.relative_to(HOUSE): ast.parse(path.read_text(encoding="utf-8")) for path in sorted(HOUSE.rglob("*.py"))}


def floor_of(module: Path) -> str:
    return module.parts[0].removesuffix(".py")


def core() -> Iterator[tuple[Path, ast.Module]]:
    return ((module, tree) for module, tree in TREES.items() if floor_of(module) in CORE)


def imports_of(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def test_arrows_point_down() -> None:
    breaches = [
        f"{module} imports {name}"
        for module, tree in TREES.items()
        for name in imports_of(tree)
        if name.startswith("newsdossier.") and name.split(".")[1] not in ALLOWED[floor_of(module)]
    ]
    assert breaches == []


@pytest.mark.parametrize("place", ROOMS_IN_ORDER)
def test_a_room_knows_but_those_before_it(place: str) -> None:
    rooms = ROOMS_IN_ORDER[place]
    assert sorted(rooms) == sorted(path.parent.name for path in (HOUSE / place).glob("*/__init__.py"))
    imported = {module: names_at(place, tree) for module, tree in TREES.items() if module.is_relative_to(place)}
    beside = {module.stem: names for module, names in imported.items() if module.parent == Path(place)}
    breaches = [
        f"{module} imports {name}"
        for number, room in enumerate(rooms)
        for module in imported
        if module.is_relative_to(f"{place}/{room}")
        for name in sorted(imported[module] - {*rooms[: number + 1], *tools_without(rooms[number:], beside)})
    ]
    assert breaches == []


def tools_without(rooms: tuple[str, ...], beside: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """Yield the modules beside the rooms that know none of these."""
    return (module for module, names in beside.items() if names.isdisjoint(rooms))


def names_at(place: str, tree: ast.Module) -> frozenset[str]:
    """Return the rooms of a place, and the modules beside them, that a module imports."""
    own = f"newsdossier.{place.replace('/', '.')}."
    names = (name for name in imports_of(tree) if name.startswith(own))
    return frozenset(name.removeprefix(own).split(".")[0] for name in names)


def test_no_import_hides_its_floor() -> None:
    relative = [f"{module}: {name}" for module, tree in TREES.items() for name in imports_of(tree) if name[0] == "."]
    hidden = [
        str(module)
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id == "TYPE_CHECKING"
    ]
    assert relative + hidden == []


def test_the_core_touches_no_world() -> None:
    imported = [
        f"{module} imports {name}"
        for module, tree in core()
        for name in imports_of(tree)
        for root in FORBIDDEN_IN_CORE
        if name == root or name.startswith(f"{root}.")
    ]
    called = [
        f"{module} calls {node.func.id}"
        for module, tree in core()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TOUCHES_WORLD
    ]
    assert imported + called == []


def test_the_core_reads_no_clock() -> None:
    clocks = [
        f"{module} reads {node.attr}"
        for module, tree in core()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in CLOCKS
    ]
    assert clocks == []

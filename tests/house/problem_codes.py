"""Every code of a problem that the engine can make, read from its source.

A code is what is handed on as `code`: by keyword, in the place of a parameter or field of that name, or as a key of a
table whose docstring says "By code.".
"""

import ast
from collections.abc import Iterator

from tests.house.guide import ROOT

SOURCES = tuple(sorted((ROOT / "build_hooks/newsdossier").rglob("*.py")))
TREES = tuple(ast.parse(source.read_text(encoding="utf-8")) for source in SOURCES)


def find_codes() -> set[str]:
    """Return every code; one that is put together ends where its variable part begins: "unknown-"."""
    return {code for tree in TREES for code in (*find_handed_on(tree), *find_keys(tree)) if code}


def find_handed_on(tree: ast.Module) -> Iterator[str]:
    own = defined_in(tree)
    places = {**{name: place for name, place in EVERYWHERE.items() if name not in own}, **own}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from (
                text for keyword in node.keywords if keyword.arg == "code" for text in strings_of(keyword.value)
            )
            place = places.get(name_of(node.func))
            if place is not None and 0 <= place < len(node.args):
                yield from strings_of(node.args[place])


def find_keys(tree: ast.Module) -> Iterator[str]:
    for table, said in zip(tree.body, tree.body[1:], strict=False):
        if isinstance(table, ast.AnnAssign) and isinstance(table.value, ast.Dict) and docstring(said) == "By code.":
            yield from (text for key in table.value.keys if key for text in strings_of(key))


def docstring(node: ast.stmt) -> str:
    said = node.value.value if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) else ""
    return said if isinstance(said, str) else ""


def strings_of(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.JoinedStr):
        yield from strings_of(node.values[0])
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*strings_of(node.body), *strings_of(node.orelse))


def name_of(function: ast.expr) -> str:
    return (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )


def defined_in(tree: ast.Module) -> dict[str, int]:
    """Return each function and class, and the place of its `code`; -1 if it has none."""
    return {
        node.name: place_of_code(node) for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }


def place_of_code(node: ast.FunctionDef | ast.ClassDef) -> int:
    if isinstance(node, ast.FunctionDef):
        names = [argument.arg for argument in node.args.args if argument.arg != "self"]
    else:
        names = [name_of(field.target) for field in node.body if isinstance(field, ast.AnnAssign)]
    return names.index("code") if "code" in names else -1


EVERYWHERE = {name: place for tree in TREES for name, place in defined_in(tree).items() if place >= 0}

"""What pages link to is published, and asks nobody else for anything."""

import re
from importlib.resources import files

from newsdossier.adapters.assets import BEHAVIOURS, STYLE_SHEETS, published_assets
from newsdossier.adapters.site.theme import TEMPLATES

ASSETS = files("newsdossier") / "theme" / "assets"


def test_every_style_sheet_and_script_is_published() -> None:
    assert sorted(STYLE_SHEETS) == sorted(path.name.removesuffix(".css") for path in (ASSETS / "css").iterdir())
    scripts = {path.name for path in (ASSETS / "js").iterdir()}
    apart = {file.path.rsplit("/", 1)[-1] for file in published_assets() if "/js/" in file.path}
    assert {f"{name}.js" for name in BEHAVIOURS} | apart == scripts


def test_templates_link_only_what_is_published() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in TEMPLATES.rglob("*.html"))
    linked = set(re.findall(r"'(assets/[^']+)'", sources))
    assert linked
    assert linked <= {file.path for file in published_assets()}


def test_scripts_import_only_scripts_beside_them() -> None:
    published = {file.path.rsplit("/", 1)[-1] for file in published_assets()}
    imported = {name for file in published_assets() for name in re.findall(r'from "\./([^"]+)"', file.text)}
    assert imported
    assert imported <= published


def test_nothing_is_asked_of_another_server() -> None:
    namespaces = {"http://www.w3.org/2000/svg"}
    addresses = {found for file in published_assets() for found in re.findall(r"https?://[^\s\"')>]+", file.text)}
    assert addresses <= namespaces

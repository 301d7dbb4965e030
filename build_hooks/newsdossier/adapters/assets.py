"""What the theme publishes beside the pages: one style sheet of all components, one script of all small behaviours."""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from newsdossier.model.site import SiteFile

PUBLISHED_AT = "assets/dossier"

STYLE_SHEETS = (
    "tokens",
    "base",
    "prose",
    "masthead",
    "footer",
    "layout",
    "evidence",
    "card",
    "strip",
    "chip",
    "bars",
    "table",
    "matrix",
    "timeline",
    "gap",
    "passages",
    "shared",
    "differing",
    "reports",
    "quote",
    "roles",
    "origins",
    "article",
    "saved",
    "calendar",
    "search",
    "found",
    "home",
    "print",
)
"""In the order of the cascade: names first, what any page has, components, and paper, which has the last word."""

BEHAVIOURS = ("shortcuts", "copy", "timeline", "passages", "missing", "tables", "print", "found")
"""Small scripts that any page may need. Apart: the palette runs before the first paint, search on its page alone."""


def published_assets() -> tuple[SiteFile, ...]:
    """Return every file that pages of the theme link to, by path. Components come as one file: a page asks once."""
    assets = files("newsdossier") / "theme" / "assets"
    published = (
        SiteFile(path=f"{PUBLISHED_AT}/dossier.css", text=bundle_style_sheets(assets / "css")),
        SiteFile(path=f"{PUBLISHED_AT}/dossier.js", text=bundle_behaviours(assets / "js")),
        SiteFile(path=f"{PUBLISHED_AT}/icon.svg", text=(assets / "icon.svg").read_text(encoding="utf-8")),
        *copy_other_scripts(assets / "js"),
    )
    return tuple(sorted(published, key=lambda file: file.path))


def bundle_style_sheets(folder: Traversable) -> str:
    return "\n".join((folder / f"{name}.css").read_text(encoding="utf-8") for name in STYLE_SHEETS)


def bundle_behaviours(folder: Traversable) -> str:
    """Return the scripts as one module, each in a block of its own, so that their names stay apart."""
    return "\n".join(f"{{\n{(folder / f'{name}.js').read_text(encoding='utf-8')}}}\n" for name in BEHAVIOURS)


def copy_other_scripts(folder: Traversable) -> Iterator[SiteFile]:
    for script in folder.iterdir():
        name, dot, ending = script.name.rpartition(".")
        if dot and ending == "js" and name not in BEHAVIOURS:
            yield SiteFile(path=f"{PUBLISHED_AT}/js/{script.name}", text=script.read_text(encoding="utf-8"))

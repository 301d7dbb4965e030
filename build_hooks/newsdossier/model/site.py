"""What the pipeline hands to whoever makes the site."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsdossier.model.page.views import View
from newsdossier.model.problem import Problem

Plain = str | bool | int | None | list["Plain"] | dict[str, "Plain"]
"""What YAML can say in few words, and every reader of it agrees on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFile:
    """One file of the site's source: a Markdown page, a feed, a data file."""

    path: str
    """Below the docs folder, forward slashes."""
    text: str
    front_matter: Mapping[str, Plain] | None = field(default=None, compare=False)
    """What reading the block at the head of `text` gives, for who would read it thousands of times; None if no page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that we have drawn."""

    path: str
    """Below the site's root, forward slashes."""
    content: bytes
    """PNG."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """An old address and where it leads now; both as in pages (`url`)."""

    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewCall:
    """A comment in a handwritten page that asks for a view."""

    comment: str
    """The whole comment, as it stands."""
    name: str
    arguments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedView:
    comment: str
    view: View


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """All generated files, by path, and what went wrong."""

    files: tuple[SiteFile, ...]
    pictures: tuple[Picture, ...]
    redirects: tuple[Redirect, ...]
    problems: tuple[Problem, ...]

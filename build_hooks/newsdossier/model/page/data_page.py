"""The page that says what programs can read."""

from dataclasses import dataclass

from newsdossier.model.page.head import PageHead


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFile:
    """A file for programs."""

    name: str
    url: str
    """Below the site's root."""
    about: str
    """What it holds, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataColumn:
    """A column of articles.csv."""

    name: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPage:
    head: PageHead
    standfirst: str
    files: tuple[DataFile, ...]
    columns: tuple[DataColumn, ...]
    notes: tuple[str, ...]
    """What holds for all files."""

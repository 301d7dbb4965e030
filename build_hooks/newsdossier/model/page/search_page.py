"""The page of search."""

from dataclasses import dataclass

from newsdossier.model.page.head import PageHead


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    head: PageHead
    years: tuple[str, ...]

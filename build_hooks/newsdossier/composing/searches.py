"""Searches that find the articles which a number counts."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final
from urllib.parse import urlencode

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.subjects import Subject, SubjectKey
from newsdossier.model.page.addresses import SEARCH
from newsdossier.model.page.parts import BarList
from newsdossier.model.taxonomy import Outlet, OutletKind

FACETS: Final = frozenset({"topic", "person", "place", "organisation", "outlet"})
"""Kinds of subjects by which search narrows; it knows no works."""


def link_counts(bars: BarList, *, beside: SubjectKey, keys: Iterable[SubjectKey], catalogue: Catalogue) -> BarList:
    """Return the bars of some subjects, each number with the search for the articles that have `beside` too."""
    subjects = {catalogue.subjects[key].url: catalogue.subjects[key] for key in keys}
    here = catalogue.subjects[beside]
    return replace(bars, bars=tuple(replace(bar, found_url=find_both(here, subjects[bar.url])) for bar in bars.bars))


def find_both(*subjects: Subject) -> str:
    """Return the address of the search for articles that have all the subjects; "" where search cannot tell them."""
    if not all(map(is_searched, subjects)):
        return ""
    return f"{SEARCH}?{urlencode([(subject.kind, subject.name) for subject in subjects])}"


def is_searched(subject: Subject) -> bool:
    """Return whether search narrows by it: it knows who printed an article, and not the agency whose text it is."""
    is_agency = isinstance(subject.entry, Outlet) and subject.entry.kind is OutletKind.AGENCY
    return subject.kind in FACETS and not is_agency

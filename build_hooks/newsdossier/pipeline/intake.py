"""What the files of a dossier say, and what is wrong with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from newsdossier.model.address import SourcePath, make_slug
from newsdossier.model.clipping import Clipping
from newsdossier.model.dossier_settings import DossierSettings
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.problem import Checked, Problem
from newsdossier.model.source import DossierSources
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.reading.admission.admit import admit_clippings
from newsdossier.reading.clipping import read_clipping
from newsdossier.reading.lists.taxonomies import read_taxonomies
from newsdossier.reading.settings import read_settings


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Intake:
    """What the files of a dossier say."""

    settings: DossierSettings
    lists: Taxonomies
    read: Mapping[SourcePath, Kept[Checked[Clipping]]]
    """All that could be read, by path."""
    clippings: tuple[Clipping, ...]
    """Those that are taken into the dossier."""
    problems: tuple[Problem, ...]


def take_in(
    sources: DossierSources, *, today: date | None, known: Mapping[SourcePath, Kept[Checked[Clipping]]]
) -> Intake:
    """Return what the files say, and all that is wrong with them."""
    settings = read_settings(sources.settings)
    taxonomies = read_taxonomies(sources)
    lists = taxonomies.value or Taxonomies()
    read = read_clippings(sources, known=known)
    admitted = admit_clippings(
        tuple(kept.found for kept in read.values()), taxonomies=lists, sources=sources, today=today
    )
    return Intake(
        settings=settings.value or DossierSettings(),
        lists=lists,
        read=read,
        clippings=admitted.value or (),
        problems=(*sources.problems, *settings.problems, *taxonomies.problems, *admitted.problems),
    )


def read_clippings(
    sources: DossierSources, *, known: Mapping[SourcePath, Kept[Checked[Clipping]]]
) -> dict[SourcePath, Kept[Checked[Clipping]]]:
    """Return every clipping, by path, with what is wrong with it."""
    return {
        source.path: find_or_keep(read_clipping, (source,), kept=known.get(source.path)) for source in sources.clippings
    }


def list_addresses(sources: DossierSources) -> frozenset[str]:
    """Return every slug that an article has or had, and the name of every file: what a new one must not be called."""
    read = tuple(clipping for source in sources.clippings if (clipping := read_clipping(source).value))
    aliases = (alias for clipping in read for alias in clipping.front_matter.aliases)
    files = (make_slug(PurePosixPath(source.path).stem) for source in sources.clippings)
    return frozenset((*(clipping.slug for clipping in read), *aliases, *files))

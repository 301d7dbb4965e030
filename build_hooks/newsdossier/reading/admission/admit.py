"""Which clippings make the dossier: those without a fault, each with an address of its own."""

from datetime import date

from newsdossier.model.address import SourcePath
from newsdossier.model.clipping import Clipping
from newsdossier.model.problem import Checked, Level
from newsdossier.model.source import DossierSources
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.reading.admission.article_links import check_event_articles, check_links, keep_links
from newsdossier.reading.admission.clipping_days import note_days
from newsdossier.reading.admission.known_ids import KnownIds
from newsdossier.reading.admission.own_addresses import check_addresses


def admit_clippings(
    read: tuple[Checked[Clipping], ...],
    *,
    taxonomies: Taxonomies,
    sources: DossierSources,
    today: date | None,
) -> Checked[tuple[Clipping, ...]]:
    """Return the clippings to publish, by path, and every problem of all that were read.

    Drafts and clippings with a fault are left out, and links of others to them are taken away. `today` is for checks
    alone: with it, days in the future are noted.
    """
    clippings = tuple(sorted((item.value for item in read if item.value), key=lambda clipping: clipping.path))
    known = KnownIds.of(clippings, taxonomies=taxonomies, sources=sources)
    problems = (
        *(problem for item in read for problem in item.problems),
        *(problem for clipping in clippings for problem in check_links(clipping, known=known)),
        *check_addresses(clippings),
        *check_event_articles(known, sources=sources),
        *(problem for clipping in clippings for problem in note_days(clipping, today=today)),
    )
    faulty = {problem.path for problem in problems if problem.level is Level.FAULT}
    admitted = tuple(clipping for clipping in clippings if is_admitted(clipping, faulty=faulty))
    slugs = frozenset(clipping.slug for clipping in admitted)
    return Checked(value=tuple(keep_links(clipping, slugs=slugs) for clipping in admitted), problems=problems)


def is_admitted(clipping: Clipping, *, faulty: set[SourcePath]) -> bool:
    return not clipping.front_matter.draft and clipping.path not in faulty and clipping.field_path not in faulty

"""From a new file to its proposal."""

from collections.abc import Mapping
from dataclasses import replace

from newsdossier.model.problem import Checked
from newsdossier.model.proposal import Proposal
from newsdossier.model.source import DossierSources, Source
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.pipeline.understanding import survey
from newsdossier.reading.clipping import read_clipping
from newsdossier.reading.imported.take_over import take_over_front_matter
from newsdossier.reading.lists.taxonomies import read_taxonomies
from newsdossier.suggesting.proposal import propose_clipping


def propose(
    new: Source, *, sources: DossierSources, stated: Mapping[str, str], name: str, taken: frozenset[str]
) -> Checked[Proposal]:
    """Return the file as it would join the dossier, with a block of what is surely known of it.

    Front matter that another tool wrote is said in our words, and stays as comments. There is no proposal where the
    file holds nothing to read. `stated` is front matter that the curator gives, `name` the
    slug, or "" for one made of the headline; slugs in `taken` are not given again.
    """
    lists = read_taxonomies(sources).value or Taxonomies()
    brought = take_over_front_matter(new, lists=lists, stated=frozenset(stated))
    read = read_clipping(brought.source)
    if read.value is None:
        return Checked(value=None, problems=read.problems)
    surveyed = survey(read.value, taxonomies=lists)
    proposal = propose_clipping(surveyed, content=brought.source.content, stated=stated, name=name, taken=taken)
    return Checked(value=replace(proposal, brought=brought.fields), problems=read.problems)

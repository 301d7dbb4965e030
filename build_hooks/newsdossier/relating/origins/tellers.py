"""Sources of all articles, each known by one key whatever texts call it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from sys import intern
from typing import NamedTuple

from newsdossier.model.address import Slug, make_slug
from newsdossier.model.agency_names import AGENCIES
from newsdossier.model.comparison import OriginKind
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.model.voices import Attribution, Manner, NamedSource, SourceKind

COLUMNS = {
    SourceKind.STATE_MEDIA: OriginKind.STATE_MEDIA,
    SourceKind.NEWS_AGENCY: OriginKind.AGENCY,
    SourceKind.OUTLET: OriginKind.AGENCY,
}
"""The column of media, which pass on what others say; all others speak for themselves."""
UNNAMED, STATE_MEDIA = SourceKind.UNNAMED, SourceKind.STATE_MEDIA  # looked up once: every source is asked
SOURCE = "source-"  # before the name of a source that an article bears already
COUNTING_WORDS = ("many ", "some ", "several ", "two ", "three ", "four ", "the ", "other ", "most ")


class Teller(NamedTuple):
    """A source, the same in all articles. A tuple: they are made by the ten thousand."""

    key: str
    id: str
    """Of its node."""
    name: str
    kind: OriginKind
    named: bool
    entity: str | None
    outlet: str | None
    is_medium: bool
    """Whether it passes on what others say."""


class NameSlugs(dict[str, str]):
    """The slug of each name that was met, without the words that count: many reports cite "officials"."""

    def __missing__(self, name: str) -> str:
        self[name] = slug = make_slug(without_counts(name))
        return slug


@dataclass(frozen=True, slots=True)
class Registry:
    """What sources of all articles are."""

    keys_by_name: Mapping[str, str]
    """By names without case, of outlets, entities and the agencies that everybody knows."""
    state_media: frozenset[str]
    """Keys of those that any text calls so."""
    taxonomies: Taxonomies
    taken: frozenset[str]
    """Slugs of articles, which are the ids of reports."""
    slugs: NameSlugs
    met: dict[tuple[str, SourceKind, str | None, str | None, Slug | None], Teller] = field(default_factory=dict)
    """Those who were identified, by all that a text says of them: most are named again and again."""

    def identify(self, source: NamedSource) -> Teller:
        """Return who a source is. Those without a name are others in each article."""
        name, kind, span, entity, outlet = source
        told = (name, kind, entity, outlet, span.article if kind is UNNAMED else None)
        teller = self.met.get(told)
        if teller is None:
            teller = self.met[told] = self.make_teller(source)
        return teller

    def make_teller(self, source: NamedSource) -> Teller:
        key = intern(key_of(source, keys_by_name=self.keys_by_name, slugs=self.slugs))
        outlet = key.removeprefix("outlet:") if key.startswith("outlet:") else None
        kind = OriginKind.STATE_MEDIA if key in self.state_media else COLUMNS.get(source.kind, OriginKind.SPEAKER)
        entry = self.taxonomies.outlets.get(outlet) if outlet else None
        return Teller(
            key=key,
            id=intern(self.name_node(key)),
            name=entry.name if entry else source.name,
            kind=kind,
            named=source.kind is not UNNAMED,
            entity=source.entity,
            outlet=outlet,
            is_medium=kind is not OriginKind.SPEAKER,
        )

    def name_node(self, key: str) -> str:
        """Return the id of a source's node: that of its entity or outlet, else one of its name."""
        name = "-in-".join(reversed(key.split(":")[1:])) or "source"
        return f"{SOURCE}{name}" if name in self.taken else name


def read_registry(
    attributions: Iterable[Sequence[Attribution]], *, taxonomies: Taxonomies, taken: frozenset[str]
) -> Registry:
    """Return what all texts together say of the sources."""
    names = dict(reversed(tuple(names_of(taxonomies))))
    every = chain.from_iterable(attributions)
    told = [one for one in every if one.source.kind is STATE_MEDIA or (one.via and one.via.kind is STATE_MEDIA)]
    sources = (source for one in told for source in (one.source, one.via))
    media = [source for source in sources if source is not None and source.kind is STATE_MEDIA]
    slugs = NameSlugs()
    state = frozenset(key_of(source, keys_by_name=names, slugs=slugs) for source in media)
    return Registry(keys_by_name=names, state_media=state, taxonomies=taxonomies, taken=taken, slugs=slugs)


def names_of(taxonomies: Taxonomies) -> Iterator[tuple[str, str]]:
    """Yield each name with a key, those first that win: outlets, then entities, then agencies known to everybody."""
    listed: dict[str, str] = {}
    for outlet, publication in taxonomies.outlets.items():
        listed |= {name.casefold(): f"outlet:{outlet}" for name in (publication.name, *publication.aliases)}
    yield from listed.items()
    for identifier, entity in taxonomies.entities.items():
        names = [name.casefold() for name in (entity.name, *entity.aliases)]
        key = next((listed[name] for name in names if name in listed), f"entity:{identifier}")
        yield f"entity:{identifier}", key
        yield from ((name, key) for name in names)
        listed |= {name: key for name in names if name not in listed}
    for agency, aliases in AGENCIES.items():
        names = [name.casefold() for name in (agency, *aliases)]
        key = next((listed[name] for name in names if name in listed), f"agency:{make_slug(agency)}")
        yield from ((name, key) for name in names)


def key_of(source: NamedSource, *, keys_by_name: Mapping[str, str], slugs: NameSlugs) -> str:
    if source.outlet:
        return f"outlet:{source.outlet}"
    if source.entity:
        return keys_by_name.get(f"entity:{source.entity}", f"entity:{source.entity}")
    if source.kind is UNNAMED:
        return f"unnamed:{source.span.article}:{slugs[source.name]}"
    return keys_by_name.get(source.name.casefold()) or f"name:{slugs[source.name]}"


def without_counts(name: str) -> str:
    """Return a name without the words that count: "many experts" are "experts"."""
    bare = name.casefold()
    if not bare.startswith(COUNTING_WORDS):
        return bare
    return next(bare.removeprefix(word) for word in COUNTING_WORDS if bare.startswith(word))


def is_credit_of_medium(attribution: Attribution) -> bool:
    """Return whether the head of the article says whose text it is; a reporter's byline says nothing of that."""
    return attribution.manner is Manner.CREDIT and attribution.source.kind in COLUMNS

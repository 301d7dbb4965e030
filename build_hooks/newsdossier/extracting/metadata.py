"""What an article says about itself: headline, outlet and the like, each with its evidence."""

from collections.abc import Iterator, Mapping

from newsdossier.extracting.agency import find_agency
from newsdossier.extracting.agency_names import find_agency_id
from newsdossier.extracting.byline import find_byline, read_authors
from newsdossier.extracting.claims import find_claims
from newsdossier.extracting.dateline import DatelineWords, find_dateline_words
from newsdossier.extracting.head_zone import HeadZone, find_head_zone
from newsdossier.extracting.headline.headline import find_headline
from newsdossier.extracting.language import find_language
from newsdossier.extracting.opening import read_opening
from newsdossier.extracting.outlet import find_outlet, find_outlet_id
from newsdossier.extracting.section import find_section
from newsdossier.extracting.sighting import Sighting
from newsdossier.extracting.signs import Sign
from newsdossier.extracting.standfirst.standfirst import find_standfirst
from newsdossier.model.citing import cite, cite_curator, cite_field
from newsdossier.model.clean_text import Fate, Sifted
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.evidence import Found
from newsdossier.model.metadata import BlockRole, Dateline, Metadata
from newsdossier.model.taxonomy import Outlet


def extract_metadata(clipping: Clipping, *, sifted: Sifted, outlets: Mapping[str, Outlet]) -> Metadata:
    """Return what the curator, the page's head and the lines above the text say of the article, in this order of trust.

    A fact that nobody states is None; nothing is filled in from what is usual.
    """
    zone = find_head_zone(clipping, sifted, outlets)
    stamps = {stamp.block: stamp for stamp in sifted.stamps}
    words = find_dateline_words(zone.paragraphs, stamps, outlets)
    headline = find_headline(clipping, zone)
    head = headline.block if headline else None
    standfirst = find_standfirst(clipping, zone, head)
    section = find_section(clipping, zone, head)
    byline = find_byline(clipping, zone, outlets, head)
    claims = find_claims(clipping.blocks)
    agency = find_agency(clipping, zone, words, outlets, claims=claims)
    outlet = find_outlet(clipping, outlets, claims=claims)
    return Metadata(
        headline=found_in(headline),
        standfirst=found_in(standfirst),
        section=found_in(section),
        byline=found_in(byline),
        authors=read_authors(byline.found.value) if byline else (),
        agency=found_in(agency),
        outlet=outlet,
        outlet_id=find_outlet_id(outlet, outlets),
        agency_id=find_agency_id(agency.found.value, outlets) if agency else None,
        dateline=cite_dateline(clipping, words),
        language=find_language(clipping, zone),
        url=find_url(clipping),
        opening=read_opening(zone, stamps),
        roles=assign_roles(
            zone,
            {
                Fate.HEADLINE: headline,
                Fate.STANDFIRST: standfirst,
                Fate.SECTION: section,
                Fate.BYLINE: byline,
                Fate.AGENCY: agency,
            },
        ),
    )


def found_in(sighting: Sighting[str] | None) -> Found[str] | None:
    return sighting.found if sighting else None


def cite_dateline(clipping: Clipping, words: DatelineWords | None) -> Found[Dateline] | None:
    """Return the dateline; None where the text opens without a place, even if an agency is named."""
    if words is None or not words.dateline.place:
        return None
    evidence = cite(
        clipping, words.stretch, rule="dateline", conclusion="a place opens the text, closed by a dash or an agency"
    )
    return Found(value=words.dateline, evidence=(evidence,))


def find_url(clipping: Clipping) -> Found[str] | None:
    """Return the address at which the article stood: the curator's, else the page's own."""
    url = clipping.front_matter.url
    if url is not None:
        return Found(value=url, evidence=(cite_curator(clipping, "url", url),))
    field = next(
        (field for field in clipping.head.canonical_urls if field.value.startswith(("http://", "https://"))), None
    )
    return Found(value=field.value, evidence=(cite_field(clipping, field),)) if field else None


def assign_roles(zone: HeadZone, sightings: Mapping[Fate, Sighting[str] | None]) -> tuple[BlockRole, ...]:
    """Return the blocks that are parts of the head, in file order; a block has one role, the first that claims it."""
    roles: dict[Block, BlockRole] = {}
    for role in (*sighted_roles(sightings), *sign_roles(zone)):
        roles.setdefault(role.block, role)
    return tuple(sorted(roles.values(), key=lambda role: (role.block.start, role.block.line)))


def sighted_roles(sightings: Mapping[Fate, Sighting[str] | None]) -> Iterator[BlockRole]:
    for fate, sighting in sightings.items():
        if sighting is not None and sighting.block is not None:
            yield BlockRole(block=sighting.block, fate=fate, rule=sighting.found.evidence[-1].rule)


def sign_roles(zone: HeadZone) -> Iterator[BlockRole]:
    """Stamps, and bylines after the first: they belong to the head even where no fact is taken from them."""
    for index, sign in sorted(zone.signs.items()):
        fate, rule = SIGN_ROLES[sign]
        yield BlockRole(block=zone.blocks[index], fate=fate, rule=rule)


SIGN_ROLES = {
    Sign.STAMP: (Fate.STAMP, "stamp-line"),
    Sign.BYLINE: (Fate.BYLINE, "byline-line"),
    Sign.AGENCY: (Fate.AGENCY, "agency-alone"),
    Sign.HANDLE: (Fate.BYLINE, "writer-handle"),
    Sign.LABEL: (Fate.BYLINE, "byline-label"),
}

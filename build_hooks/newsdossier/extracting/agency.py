"""The news service whose text it is. A source that the text quotes, or whose picture it shows, is not the agency."""

import re
from collections.abc import Mapping

from newsdossier.extracting.agency_names import is_agency
from newsdossier.extracting.dateline import DatelineWords
from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.names import BY, ROLE
from newsdossier.extracting.sighting import Sighting, by_curator
from newsdossier.extracting.signs import Sign
from newsdossier.extracting.stamp_line import PARTING, find_stamp_start
from newsdossier.model.citing import Stretch, cite, cite_field
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.evidence import Certainty, Found
from newsdossier.model.taxonomy import Outlet

COPYRIGHT = re.compile(
    r"^(?:©|ⓒ|\(c\)|copyright)[\s©@(c)]*\d{4}[\s,]*(?:by )?(?P<name>[^.,|]{2,40}?)(?:\.|,|\s+all rights|$)",
    re.IGNORECASE,
)
LOOKED_AT = 100  # characters of a line


def find_agency(
    clipping: Clipping,
    zone: HeadZone,
    dateline: DatelineWords | None,
    outlets: Mapping[str, Outlet],
    *,
    claims: tuple[Block, ...],
) -> Sighting[str] | None:
    """Return the agency; None where no line, dateline, byline or claim to a copyright names one for its own."""
    line = by_line(clipping, zone, outlets)
    found = (
        by_curator(clipping, "agency", clipping.front_matter.agency)
        or by_dateline(clipping, dateline)
        or line
        or by_affiliation(clipping, zone, outlets)
        or by_head(clipping, outlets)
        or by_copyright(clipping, claims, outlets)
    )
    return Sighting(found=found.found, block=line.block if line else None) if found else None


def by_dateline(clipping: Clipping, words: DatelineWords | None) -> Sighting[str] | None:
    name = words.dateline.agency if words else None
    if words is None or name is None:
        return None
    start = words.stretch.block.text.index(name, words.stretch.start)
    stretch = Stretch(words.stretch.block, start, start + len(name))
    return sight(clipping, stretch, rule="agency-in-dateline", conclusion="opens the text with the name of an agency")


def by_line(clipping: Clipping, zone: HeadZone, outlets: Mapping[str, Outlet]) -> Sighting[str] | None:
    """Return the agency that stands where the byline stands, alone or with a place and a day."""
    index = next((index for index, sign in sorted(zone.signs.items()) if sign is Sign.AGENCY), None)
    if index is None:
        return None
    block = zone.blocks[index]
    stretch = name_in(block)
    return sight(
        clipping, stretch, rule="agency-alone", conclusion="an agency stands where the byline stands", block=block
    )


def name_in(block: Block) -> Stretch:
    """Return the agency's name in a line that opens with it, behind a "By" if there is one."""
    by = BY.match(block.text)
    start = by.end() if by else 0
    stamp = find_stamp_start(block.text)
    words = block.text[start:stamp].split(",")[0].rstrip(PARTING)
    return Stretch(block, start, start + len(words))


def by_affiliation(clipping: Clipping, zone: HeadZone, outlets: Mapping[str, Outlet]) -> Sighting[str] | None:
    """Return the agency for which the writer in the byline works: "Ann Lee, Associated Press"."""
    for index in sorted(index for index, sign in zone.signs.items() if sign is Sign.BYLINE):
        block = zone.blocks[index]
        _, comma, rest = block.text.partition(",")
        name = affiliation(rest[: find_stamp_start(rest)].strip(PARTING), outlets) if comma else None
        if name:
            start = block.text.rindex(name)
            return sight(
                clipping,
                Stretch(block, start, start + len(name)),
                rule="agency-in-byline",
                conclusion="employs the writer",
            )
    return None


def affiliation(words: str, outlets: Mapping[str, Outlet]) -> str | None:
    """Return the agency that is all that these words say, or that stands before a role: "AP Political Writer"."""
    if is_agency(words, outlets):
        return words
    first, _, role = words.partition(" ")
    return first if is_agency(first, outlets) and ROLE.search(role) else None


def by_head(clipping: Clipping, outlets: Mapping[str, Outlet]) -> Sighting[str] | None:
    field = next((field for field in clipping.head.authors if is_agency(field.value, outlets)), None)
    if field is None:
        return None
    return Sighting(found=Found(value=" ".join(field.value.split()), evidence=(cite_field(clipping, field),)))


def by_copyright(clipping: Clipping, claims: tuple[Block, ...], outlets: Mapping[str, Outlet]) -> Sighting[str] | None:
    """Return the agency that claims the text, with a year; likely, for the line may speak of a picture."""
    for block in claims:
        match = COPYRIGHT.match(block.text[:LOOKED_AT])
        if match and is_agency(match["name"].strip(), outlets):
            stretch = Stretch(block, match.start("name"), match.end("name"))
            evidence = cite(clipping, stretch, rule="agency-in-copyright", conclusion="claims the copyright")
            return Sighting(found=Found(value=stretch.words, evidence=(evidence,), certainty=Certainty.LIKELY))
    return None


def sight(
    clipping: Clipping, stretch: Stretch, *, rule: str, conclusion: str, block: Block | None = None
) -> Sighting[str]:
    evidence = cite(clipping, stretch, rule=rule, conclusion=conclusion)
    return Sighting(found=Found(value=stretch.words, evidence=(evidence,)), block=block)

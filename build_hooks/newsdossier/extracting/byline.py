"""The line that names the writers."""

from collections.abc import Mapping

from newsdossier.extracting.agency_names import is_agency
from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.names import is_byline, is_name, split_authors
from newsdossier.extracting.sighting import Sighting, by_curator
from newsdossier.extracting.signs import PARTING, Sign
from newsdossier.extracting.stamp_line import find_stamp_start
from newsdossier.model.citing import Stretch, cite, cite_field
from newsdossier.model.clipping import Block, Clipping, HeadField
from newsdossier.model.evidence import Certainty, Found
from newsdossier.model.line_shape import count_words
from newsdossier.model.taxonomy import Outlet

LONGEST_AUTHOR = 6  # words: a declared author that is longer is a description


def find_byline(
    clipping: Clipping, zone: HeadZone, outlets: Mapping[str, Outlet], headline: Block | None
) -> Sighting[str] | None:
    """Return the byline as printed; None where nobody is named, or an agency alone is."""
    line = by_line(clipping, zone) or by_place(clipping, zone, headline)
    said = by_curator(clipping, "byline", clipping.front_matter.byline)
    found = said or line or by_head(clipping, outlets)
    return Sighting(found=found.found, block=line.block if line else None) if found else None


def by_head(clipping: Clipping, outlets: Mapping[str, Outlet]) -> Sighting[str] | None:
    """Return the authors that the page declares, in order; agencies and addresses are none."""
    fields: dict[str, HeadField] = {}
    for field in clipping.head.authors:
        name = " ".join(field.value.split())
        if (
            0 < count_words(name) <= LONGEST_AUTHOR
            and "/" not in name
            and "@" not in name
            and not is_agency(name, outlets)
        ):
            fields.setdefault(name, field)
    if not fields:
        return None
    evidence = tuple(cite_field(clipping, field) for field in fields.values())
    return Sighting(found=Found(value=", ".join(fields), evidence=evidence))


def by_line(clipping: Clipping, zone: HeadZone) -> Sighting[str] | None:
    """Return the first line of the head that names writers, without the stamp that stands behind it."""
    index = next((index for index, sign in sorted(zone.signs.items()) if sign is Sign.BYLINE), None)
    return None if index is None else sight(clipping, zone.blocks[index])


def by_place(clipping: Clipping, zone: HeadZone, headline: Block | None) -> Sighting[str] | None:
    """Return the line that is but a name, directly below the headline or directly above the text."""
    if headline is None or headline not in zone.blocks or Sign.AGENCY in zone.signs.values():
        return None
    first = zone.blocks.index(headline) + 1
    edges = [index for index in dict.fromkeys((first, zone.text_start - 1)) if first <= index < zone.text_start]
    named = (zone.blocks[index] for index in edges if zone.is_plain(index) and is_name(zone.blocks[index].text))
    block = next(named, None)
    return sight(clipping, block) if block else None


def sight(clipping: Clipping, block: Block) -> Sighting[str]:
    stamp = find_stamp_start(block.text)
    words = block.text if stamp is None else block.text[:stamp].rstrip(PARTING)
    sure = is_byline(words)
    conclusion = "names writers as bylines do" if sure else "a name alone, where bylines stand"
    evidence = cite(clipping, Stretch(block, 0, len(words)), rule="byline-line", conclusion=conclusion)
    certainty = Certainty.CERTAIN if sure else Certainty.LIKELY
    return Sighting(found=Found(value=words, evidence=(evidence,), certainty=certainty, stated=sure), block=block)


def read_authors(byline: str) -> tuple[str, ...]:
    """Return the names in a byline, one by one. A byline of a curator's own form that is but one name is that name."""
    return split_authors(byline) or ((byline.strip(),) if is_name(byline.strip()) else ())

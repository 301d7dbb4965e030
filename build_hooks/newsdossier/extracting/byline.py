"""The line that names the writers."""

from collections.abc import Mapping
from itertools import chain

from newsdossier.extracting.agency_names import is_agency
from newsdossier.extracting.byline_words import find_byline_words
from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.names import is_byline, is_name, split_authors
from newsdossier.extracting.sighting import Sighting, by_curator
from newsdossier.extracting.signs import Sign
from newsdossier.model.citing import Stretch, cite, cite_field
from newsdossier.model.clipping import Block, Clipping, HeadField
from newsdossier.model.evidence import Certainty, Found
from newsdossier.model.line_shape import count_words
from newsdossier.model.taxonomy import Outlet

CLOSE_ABOVE = 3  # lines from the byline down to the headline: a day and a section may stand between
LONGEST_AUTHOR = 6  # words: a declared author that is longer is a description


def find_byline(
    clipping: Clipping, zone: HeadZone, outlets: Mapping[str, Outlet], headline: Block | None
) -> Sighting[str] | None:
    """Return the byline as printed; None where nobody is named, or an agency alone is."""
    line = by_line(clipping, zone, headline)
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


def by_line(clipping: Clipping, zone: HeadZone, headline: Block | None) -> Sighting[str] | None:
    """Return the line that names writers, without the stamp beside it: the first below the headline, or close above it.

    Far above it names in a menu are somebody else's.
    """
    headline_at = zone.find_place(headline)
    place = -1 if headline_at is None else headline_at
    named = [index for index, sign in sorted(zone.signs.items()) if sign is Sign.BYLINE]
    below = (index for index in named if index > place)
    above = (index for index in reversed(named) if place - CLOSE_ABOVE <= index < place)
    index = next(chain(below, find_name_by_place(zone, place), above), None)
    return None if index is None else sight(clipping, zone.blocks[index])


def find_name_by_place(zone: HeadZone, headline: int) -> tuple[int, ...]:
    """Return the lines that are but a name, directly below the headline or directly above the text."""
    if headline < 0 or Sign.AGENCY in zone.signs.values():
        return ()
    edges = dict.fromkeys((headline + 1, zone.text_start - 1))
    return tuple(
        index
        for index in edges
        if headline < index < zone.text_start and zone.is_plain(index) and is_name(zone.blocks[index].text)
    )


def sight(clipping: Clipping, block: Block) -> Sighting[str]:
    found = find_byline_words(block.text)
    stretch = Stretch(block, found.start, found.end) if found else Stretch.of(block)
    sure = is_byline(stretch.words)
    conclusion = "names writers as bylines do" if sure else "a name alone, where bylines stand"
    evidence = cite(clipping, stretch, rule="byline-line", conclusion=conclusion)
    certainty = Certainty.CERTAIN if sure else Certainty.LIKELY
    return Sighting(
        found=Found(value=stretch.words, evidence=(evidence,), certainty=certainty, stated=sure), block=block
    )


def read_authors(byline: str) -> tuple[str, ...]:
    """Return the names in a byline, one by one. A byline of a curator's own form that is but one name is that name."""
    return split_authors(byline) or ((byline.strip(),) if is_name(byline.strip()) else ())

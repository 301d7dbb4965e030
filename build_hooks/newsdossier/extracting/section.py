"""The part of the outlet in which the article stood."""

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.section_names import SECTIONS
from newsdossier.extracting.sighting import Sighting, by_curator
from newsdossier.model.citing import Stretch, cite, cite_field
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.evidence import Certainty, Found
from newsdossier.model.line_shape import count_words, label_of

LONGEST_SECTION = 4  # words
NEAR_HEADLINE = 3  # lines above it


def find_section(clipping: Clipping, zone: HeadZone, headline: Block | None) -> Sighting[str] | None:
    """Return the section; None where no section's name stands above the headline and the page declares none."""
    line = by_line(clipping, zone, headline)
    said = by_curator(clipping, "section", clipping.front_matter.section) or by_head(clipping)
    found = said or line
    return Sighting(found=found.found, block=line.block if line else None) if found else None


def by_head(clipping: Clipping) -> Sighting[str] | None:
    field = next((field for field in clipping.head.sections if 0 < count_words(field.value) <= LONGEST_SECTION), None)
    if field is None:
        return None
    return Sighting(found=Found(value=" ".join(field.value.split()), evidence=(cite_field(clipping, field),)))


def by_line(clipping: Clipping, zone: HeadZone, headline: Block | None) -> Sighting[str] | None:
    """Return the nearest line above the headline that is a section's name, or the only short line above it."""
    place = zone.find_place(headline)
    if place is None:
        return None
    above = tuple(block for index, block in enumerate(zone.blocks[:place]) if index not in zone.dropped)
    known = next((block for block in reversed(above[-NEAR_HEADLINE:]) if label_of(block.text) in SECTIONS), None)
    if known is not None:
        is_alone = known is above[-1] and not any(count_words(block.text) <= LONGEST_SECTION for block in above[:-1])
        return sight(clipping, known, Certainty.CERTAIN if is_alone else Certainty.LIKELY)
    alone = above[0] if len(above) == 1 and count_words(above[0].text) <= 2 and above[0].text.istitle() else None
    return sight(clipping, alone, Certainty.LIKELY) if alone and above[0].text.isascii() else None


def sight(clipping: Clipping, block: Block, certainty: Certainty) -> Sighting[str]:
    evidence = cite(
        clipping, Stretch.of(block), rule="section-above-headline", conclusion="a short line alone above the headline"
    )
    found = Found(value=block.text, evidence=(evidence,), certainty=certainty, stated=certainty is Certainty.CERTAIN)
    return Sighting(found=found, block=block)

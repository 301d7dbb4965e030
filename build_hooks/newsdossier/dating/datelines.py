"""Datelines and captions that name a day."""

import re
from collections.abc import Iterator

from newsdossier.dating.constraints import constrain
from newsdossier.dating.material import DatedBlock, Material
from newsdossier.dating.quoting import quote_block
from newsdossier.dating.written import WrittenDay
from newsdossier.model.days import DayConstraint, Subject, Voice

BEFORE = re.compile(
    r"(?:[A-ZÀ-ÞА-ЯЁ][\w.'’-]*[ ,/]{1,2}|(?:de|la|le|of|and|am|auf|на) ){1,6}"
    r"(?:\([^()]{2,30}\)[ ,]{0,2})?(?:[|–—:-] ?)?$"
)
AFTER = re.compile(r"\.?,? ?(?:\([^()]{2,40}\) ?)?(?:[-–—:/]|\.--)")
PLACE_REACH = 60  # characters within which a dateline's day begins: "SAN FRANCISCO, Calif. (Example Wire), "
MOST_PARAGRAPHS = 3  # of running text before the dateline: a standfirst, a summary


def by_dateline(material: Material) -> Iterator[DayConstraint]:
    """ "GENEVA, March 3 (Example Wire) - Dockers …": the day on which the story was filed."""
    prose = [dated for dated in material.blocks if dated.is_prose][:MOST_PARAGRAPHS]
    for dated in prose:
        for written in dated.days[:1]:
            if is_in_dateline(dated, written):
                evidence = quote_block(
                    material.clipping,
                    dated.block,
                    span=(0, written.end),
                    rule="dateline",
                    conclusion="filed that day",
                )
                yield constrain(written, subject=Subject.PUBLISHED, voice=Voice.DATELINE, evidence=evidence)
                return


def is_in_dateline(dated: DatedBlock, written: WrittenDay) -> bool:
    text = dated.block.text
    return (
        written.day is not None
        and 0 < written.start <= PLACE_REACH
        and BEFORE.match(text[: written.start]) is not None
        and AFTER.match(text, written.end) is not None
    )

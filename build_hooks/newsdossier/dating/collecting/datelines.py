"""Datelines and captions that name a day."""

import re
from collections.abc import Iterator
from itertools import islice

from newsdossier.dating.collecting.material import DatedBlock, Material
from newsdossier.dating.collecting.quoting import quote_block
from newsdossier.dating.constraints import constrain
from newsdossier.dating.written.day import WrittenDay
from newsdossier.model.days import DayConstraint, Subject, Voice

CAPITAL = "[A-ZÀ-ÞĀ-ŽΑ-ΫА-ЯЁЄІЇҐ]"
UNCASED = "[א-תء-ي]"  # letters of Hebrew and Arabic
BEFORE = re.compile(
    rf"(?:{CAPITAL}[\w.'’-]*[ ,/]{{1,2}}|(?:de|la|le|of|and|am|auf|на) |{UNCASED}{{2,20}}[ ,،/]{{1,2}}){{1,6}}"
    r"(?:\([^()]{2,30}\)[ ,]{0,2})?(?:[|–—:-] ?)?$"
)
AFTER = re.compile(
    r"\.?,? ?(?:\([^()]{2,40}\) ?)?(?:[-–—:/]|\.--)"
    rf"|\.? {CAPITAL}{{2}}[\w.]{{1,20}}(?: {CAPITAL}\w+)? [-–—]"
)
"""A dash or an agency: "March 3 (Example Wire) -", "3 июня. /ТАСС/", "30 ноября. INTERFAX.RU -"."""
BEFORE_WIRED = re.compile(r"[（(【]?[\u4e00-\u9fff·]{2,20}$")
WIRED = re.compile(r"(?:专|專|综合|綜合)?[电電讯訊]")
"""Chinese agencies: "新华社北京11月30日电". The sign says "by wire"."""
PLACE_REACH = 60  # characters within which a dateline's day begins: "SAN FRANCISCO, Calif. (Example Wire), "
MOST_PARAGRAPHS = 3  # of running text before the dateline: a standfirst, a summary


def by_dateline(material: Material) -> Iterator[DayConstraint]:
    """ "GENEVA, March 3 (Example Wire) - Dockers …": the day on which the story was filed."""
    prose = (dated for dated in material.blocks if dated.is_prose)
    for dated in islice(prose, MOST_PARAGRAPHS):
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
    if written.day is None or not 0 < written.start <= PLACE_REACH:
        return False
    text = dated.block.text
    before = text[: written.start]
    return any(
        opening.match(before) is not None and closing.match(text, written.end) is not None
        for opening, closing in ((BEFORE, AFTER), (BEFORE_WIRED, WIRED))
    )

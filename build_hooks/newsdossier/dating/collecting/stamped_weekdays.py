"""Stamps that name the weekday alone, with the hour: "Updated at 7:20 p.m. ET Thursday"."""

import re
from collections.abc import Iterator

from newsdossier.dating.collecting.material import DatedBlock, Material
from newsdossier.dating.collecting.quoting import quote_block
from newsdossier.dating.collecting.stamps import is_near, is_no_place, label_of
from newsdossier.dating.constraints import constrain
from newsdossier.model.article import DayPhrase, DayRole
from newsdossier.model.days import Subject, Voice

STAMPED_WEEKDAY = "weekday-in-stamp"
CLOCK = re.compile(r"(?<!\d)\d\d?[:.]\d\d(?!\d)|(?<!\d)\d\d? ?[ap]\.?m\b", re.IGNORECASE)
LONGEST_STAMP = 60  # characters


def find_stamped_weekdays(material: Material) -> Iterator[DayPhrase]:
    """Yield the weekdays of labelled stamps with an hour, near the headline; the last of that name is meant."""
    for at, dated in material.with_days:
        if is_near(at, material=material) and is_stamp(dated):
            written = dated.days[0]
            evidence = quote_block(
                material.clipping,
                dated.block,
                span=(0, written.end),
                rule=STAMPED_WEEKDAY,
                conclusion="the page was put out or changed that day",
            )
            yield DayPhrase(
                sentence=dated.block.text,
                words=dated.block.text[written.start : written.end],
                role=DayRole.BACKGROUND,
                constraint=constrain(written, subject=Subject.UPDATED, voice=Voice.STAMP, evidence=evidence),
                evidence=evidence,
            )


def is_stamp(dated: DatedBlock) -> bool:
    text, written = dated.block.text, dated.days[0]
    if dated.is_prose or is_no_place(dated) or not written.is_weekday_alone or len(text) > LONGEST_STAMP:
        return False
    return label_of(text[: written.start]) is not None and CLOCK.search(text) is not None

"""Captions: when a picture was taken, and when it was handed out."""

import re
from collections.abc import Iterator

from newsdossier.dating.collecting.material import Material
from newsdossier.dating.collecting.quoting import quote_block
from newsdossier.dating.constraints import constrain
from newsdossier.model.days import DayConstraint, Subject, Voice

HANDED_OUT = re.compile(
    r"\b(?:obtained|released|provided|distributed|published|issued|supplied|received|made available)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
TAKEN = re.compile(r"\b(?:taken|shot|captured|filmed)\b[^.;]{0,40}$", re.IGNORECASE)
FROM_THE_FILES = re.compile(
    r"\b(?:file|archive|archival|undated|library) ?(?:photo|picture|image|footage)?\b", re.IGNORECASE
)
REACH = 120  # characters before a day in which the word stands that says what it is the day of


def by_caption(material: Material) -> Iterator[DayConstraint]:
    """A picture was handed out on the day of the article or just before; what it shows happened no later."""
    for _, dated in material.with_days:
        if not dated.is_caption or FROM_THE_FILES.search(dated.block.text[:1000]):
            continue
        reached = 0
        for written in dated.days:
            before = dated.block.text[max(reached, written.start - REACH) : written.start]
            reached = written.end
            if written.day is None and not written.is_weekday_alone:
                continue
            subject = subject_of(before)
            rule = "caption-handed-out" if subject is Subject.PUBLISHED else "caption-shows"
            start = max(0, written.start - REACH // 2)
            evidence = quote_block(
                material.clipping,
                dated.block,
                span=(dated.block.text.find(" ", start) + 1 if start else 0, written.end),
                rule=rule,
                conclusion=CONCLUSIONS[rule],
            )
            yield constrain(written, subject=subject, voice=Voice.CAPTION, evidence=evidence)


CONCLUSIONS = {
    "caption-handed-out": "the picture was handed out that day; the article came out then or soon after",
    "caption-shows": "the picture shows that day",
}


def subject_of(before: str) -> Subject:
    """Return what a day in a caption is the day of, from the words between the last day and this one."""
    handed_out, taken = HANDED_OUT.search(before), TAKEN.search(before)
    if handed_out is None or (taken is not None and taken.start() > handed_out.start()):
        return Subject.EVENT
    return Subject.PUBLISHED

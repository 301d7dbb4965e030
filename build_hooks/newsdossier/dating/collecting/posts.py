"""Posts that an article quotes with their day: "— Ada Example (@ada) March 15, 2024"."""

import re
from collections.abc import Iterator

from newsdossier.dating.collecting.material import Material
from newsdossier.dating.collecting.quoting import quote_block
from newsdossier.dating.constraints import constrain
from newsdossier.model.days import DayConstraint, Subject, Voice

SIGNED = re.compile(r"\(?@\w{1,30}\)?\s?$")
REACH = 60  # characters before the day in which the name of the writer stands


def by_post(material: Material) -> Iterator[DayConstraint]:
    """A post is quoted on the day on which it was written or soon after, and never before."""
    for _, dated in material.with_days:
        for written in dated.days:
            before = dated.block.text[max(0, written.start - REACH) : written.start]
            if dated.is_kept and "@" in before and written.full is not None and SIGNED.search(before):
                evidence = quote_block(
                    material.clipping,
                    dated.block,
                    span=(max(0, written.start - REACH), written.end),
                    rule="post-quoted",
                    conclusion="the article quotes a post of that day",
                )
                yield constrain(written, subject=Subject.EVENT, voice=Voice.TEXT, evidence=evidence)

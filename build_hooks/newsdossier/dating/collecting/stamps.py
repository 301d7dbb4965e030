"""Stamps: lines that say when the page came out or was changed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsdossier.dating.collecting.material import SENTENCE_END, SPARE_WORDS, DatedBlock, Material, spare_words
from newsdossier.dating.collecting.quoting import quote_block
from newsdossier.dating.constraints import constrain
from newsdossier.dating.written.day import WrittenDay
from newsdossier.model.clean_text import Fate
from newsdossier.model.days import DayConstraint, Subject, Voice

PUBLISHED = re.compile(
    r"(?<!\w)(?:(?:first )?publi(?:shed|cation date|sh date|é|cado)|posted|released|issued|date|created|filed"
    r"|veröffentlicht|erschienen|pubblicato|опубликован\w*|опублікован\w*|дата|yayın(?:lanma)? tarihi"
    r"|giriş(?: tarihi)?|פורסם|תאריך פרסום|نشر(?:ت)?|تاريخ النشر)(?!\w)|입력|등록|게재|发布|發布|发表|公開|配信|掲載",
    re.IGNORECASE,
)
UPDATED = re.compile(
    r"(?<!\w)(?:(?:last |date )?(?:updated?|modified|changed|edited|revis(?:ed|ion)|reviewed)|aktualisiert|geändert"
    r"|stand|mis à jour|modifié|actualizado|aggiornato|обновлен\w*|оновлен\w*"
    r"|güncelle(?:me|nme)(?: tarihi)?|עודכן|עדכון אחרון|آخر تحديث|تحديث)(?!\w)|수정|更新",
    re.IGNORECASE,
)
LABELS = ((PUBLISHED, Subject.PUBLISHED), (UPDATED, Subject.UPDATED))
NOT_THE_PAGE = re.compile(
    r"(?<!\w)(?:copyright|retrieved|accessed|archived|saved|printed|viewed|joined|member since|expires?|deadline|until"
    r"|since|effective|born|died|founded|established|event|starts?|ends?)(?!\w)|©|\(c\)|@\w+\)?\s*$",
    re.IGNORECASE,
)
LABEL_REACH = 40  # characters between a label and its day: "Published by the Harbour Post on"
FARTHEST_LABEL = 4  # blocks above its day: a headline or pictures may stand between
FUSED_REACH = 24  # characters before a stamp that is fused to the first sentence: "Published on Friday "
NEAR_HEADLINE = 12  # blocks after the headline: section, standfirst, byline, picture, share bar
ABOVE_HEADLINE = 3
FEWEST_TOLD = 2  # words besides the day: "Port reopens 18 March 2024."
OPENS_SENTENCE = re.compile(r"""[\s|:–—-]*(?:\d\d?:\d\d\s*)?["'“‘«(]*[^\W\d_a-z]""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A day that stands apart from the sentences."""

    written: WrittenDay
    dated: DatedBlock
    at: int
    subject: Subject
    rule: str


ELSEWHERE = "stamp-elsewhere"
"""Neither labelled nor near the headline: without a year it is no stamp, but the day of a broadcast or a match."""
RANKS = {"stamp-labelled": 0, "stamp-at-headline": 1, "stamp-fused": 1, "stamp-in-furniture": 2, ELSEWHERE: 3}
"""A label outweighs a place; far from the headline a date is as likely another story's."""


def by_stamp(material: Material) -> Iterator[DayConstraint]:
    """Yield the best stamps of each kind: those of lower rank are passed over where there are better ones."""
    stamps = tuple(find_stamps(material))
    for subject in (Subject.PUBLISHED, Subject.UPDATED):
        ours = [stamp for stamp in stamps if stamp.subject is subject]
        best = min((rank(stamp) for stamp in ours), default=None)
        for stamp in sorted(ours, key=lambda stamp: order(stamp, headline_at=material.headline_at)):
            if rank(stamp) == best:
                yield constrain_stamp(stamp, material=material)


def rank(stamp: Stamp) -> tuple[bool, int]:
    return stamp.written.full is None, RANKS[stamp.rule]


def order(stamp: Stamp, *, headline_at: int) -> tuple[bool, int, int]:
    """Return the key by which stamps of one rank are ordered: below the headline first, then as they stand."""
    return stamp.at < headline_at, stamp.at, stamp.written.start


def constrain_stamp(stamp: Stamp, *, material: Material) -> DayConstraint:
    before = stamp.dated.block.text[max(0, stamp.written.start - LABEL_REACH) : stamp.written.start]
    label = last_label(before)
    start = stamp.written.start - (0 if label is None else len(before) - label[0])
    evidence = quote_block(material.clipping, stamp.dated.block, span=(start, stamp.written.end), rule=stamp.rule)
    return constrain(stamp.written, subject=stamp.subject, voice=Voice.STAMP, evidence=evidence)


def find_stamps(material: Material) -> Iterator[Stamp]:
    for at, dated in material.with_days:
        if is_no_place(dated):
            continue
        if dated.is_prose:
            yield from find_fused(dated, at=at, material=material)
        else:
            yield from find_in_line(dated, at=at, above=label_above(at, material=material), material=material)


def is_no_place(dated: DatedBlock) -> bool:
    """Whether no stamp stands in such a block."""
    return dated.is_caption or dated.fate is Fate.HEADLINE


def label_above(at: int, *, material: Material) -> Subject | None:
    """Return what the line above announces, if it is a label alone; captions and the headline are looked past."""
    for above in reversed(material.blocks[max(0, at - FARTHEST_LABEL) : at]):
        if not is_no_place(above):
            return label_of(above.block.text) if not above.days and len(above.block.text) <= LABEL_REACH else None
    return None


def find_fused(dated: DatedBlock, *, at: int, material: Material) -> Iterator[Stamp]:
    for written in dated.days[:1]:
        if is_fused(dated, written):
            subject = label_of(dated.block.text[: written.start]) or Subject.PUBLISHED
            rule = "stamp-fused" if is_near(at, material=material) else ELSEWHERE
            yield Stamp(written=written, dated=dated, at=at, subject=subject, rule=rule)


def is_fused(dated: DatedBlock, written: WrittenDay) -> bool:
    """Whether a date opens a paragraph without belonging to its sentence: "date 2024-03-15 Dockers entered …"."""
    if written.start > FUSED_REACH or written.full is None:
        return False
    before, after = dated.block.text[: written.start], dated.block.text[written.end : written.end + FUSED_REACH]
    stands_alone = not before or (len(before.split()) <= 3 and label_of(before) is not None)
    return stands_alone and OPENS_SENTENCE.match(after) is not None


def find_in_line(dated: DatedBlock, *, at: int, above: Subject | None, material: Material) -> Iterator[Stamp]:
    text = dated.block.text
    reached = 0
    for written in dated.days:
        before = text[max(reached, written.start - LABEL_REACH) : written.start]
        reached = written.end
        if written.is_weekday_alone or NOT_THE_PAGE.search(before):
            continue
        label = label_of(before) or (above if written is dated.days[0] else None)
        if label is None and (spare_words(text, days=dated.days) > SPARE_WORDS or is_told(dated)):
            continue
        rule = rule_of(dated, at=at, label=label, material=material)
        if rule != ELSEWHERE or written.year is not None:
            yield Stamp(written=written, dated=dated, at=at, subject=label or Subject.PUBLISHED, rule=rule)


def is_told(dated: DatedBlock) -> bool:
    """Whether a short paragraph tells of its day in a sentence: "Work begins on Monday, 18 March 2024."."""
    if not dated.is_kept or dated.fate is not None or SENTENCE_END.search(dated.block.text) is None:
        return False
    return spare_words(dated.block.text, days=dated.days) >= FEWEST_TOLD


def label_of(words: str) -> Subject | None:
    """Return what the last label in some words announces; None where there is none."""
    label = last_label(words)
    return None if label is None else label[1]


def last_label(words: str) -> tuple[int, Subject] | None:
    if not words:
        return None
    labels = [(match.start(), subject) for pattern, subject in LABELS for match in pattern.finditer(words)]
    return max(labels, default=None)


def rule_of(dated: DatedBlock, *, at: int, label: Subject | None, material: Material) -> str:
    near = is_near(at, material=material)
    if dated.is_kept:
        return "stamp-labelled" if label else "stamp-at-headline" if near else ELSEWHERE
    return "stamp-in-furniture" if label or near else ELSEWHERE


def is_near(at: int, *, material: Material) -> bool:
    return -ABOVE_HEADLINE <= at - material.headline_at <= NEAR_HEADLINE

"""What a day that running text names is the day of."""

import re
from re import Match

from newsdossier.dating.collecting.coming import is_intended, is_to_come
from newsdossier.dating.collecting.days_ago import Ago
from newsdossier.dating.collecting.material import DatedBlock, Material
from newsdossier.dating.collecting.quoting import quote_block
from newsdossier.dating.collecting.sentences import sentence_at
from newsdossier.dating.collecting.wording import (
    LATE,
    NIGHT,
    NOT_A_DAY,
    NOT_A_DAY_REACH,
    RELAYED,
    is_reporting,
)
from newsdossier.dating.constraints import constrain
from newsdossier.dating.written.day import WrittenDay
from newsdossier.model.article import DayPhrase, DayRole
from newsdossier.model.days import DayConstraint, Subject, Voice
from newsdossier.model.evidence import Evidence

BEFORE_REACH, AFTER_REACH = 70, 30  # characters around a weekday that tell what it is the day of
INTENTION_REACH = 130  # characters before a weekday in which an intention may stand
LONGEST_WORD = 40
QUOTED_BEFORE = 60  # characters before a weekday that its quote shows
WORD_AND_NEXT = re.compile(r"(?<!\S)(\S)\S{0,40} (?=(\S))")
RULES = {
    DayRole.REPORT: "day-of-reporting",
    DayRole.EVENT: "day-in-lead",
    DayRole.BACKGROUND: "day-in-text",
}
CONCLUSIONS = {
    DayRole.REPORT: "a source spoke that day; the article came out then or soon after",
    DayRole.EVENT: "what the article reports happened that day",
    DayRole.BACKGROUND: "",
}


def describe(ago: Ago, *, dated: DatedBlock, material: Material, in_lead: bool) -> DayPhrase | None:
    """Return the phrase; None for a date to come, a habit or a date that names no single day."""
    text = dated.block.text
    first, last = sentence_at(text, ago.start)
    before, after = text[max(first, ago.start - BEFORE_REACH) : ago.start], text[ago.end : ago.end + AFTER_REACH]
    long_before = text[max(first, ago.start - INTENTION_REACH) : ago.start]
    if NOT_A_DAY.search(before, max(0, len(before) - NOT_A_DAY_REACH)) or (
        ago.written is not None and names_no_day(ago.written)
    ):
        return None
    reporting = is_reporting(before, after, language=material.language)
    if is_to_come(long_before, after, language=material.language) and (not reporting or is_intended(long_before)):
        return describe_coming(ago, dated=dated, material=material, sentence=(first, last))
    role = role_of(ago, reporting=reporting, in_lead=in_lead)
    start = find_quote_start(text, first=first, at=ago.start)
    evidence = quote_block(
        material.clipping, dated.block, span=(start, ago.end), rule=RULES[role], conclusion=CONCLUSIONS[role]
    )
    return DayPhrase(
        sentence=text[first:last],
        words=text[ago.start : ago.end],
        role=role,
        constraint=constraint_of(ago, evidence=evidence, role=role),
        least_age=ago.least_age,
        most_age=ago.most_age,
        evidence=evidence,
        relayed=reporting and RELAYED.search(before) is not None,
        at_night=LATE.search(before) is not None or NIGHT.match(after) is not None,
    )


def describe_coming(ago: Ago, *, dated: DatedBlock, material: Material, sentence: tuple[int, int]) -> DayPhrase | None:
    """Return the phrase of a weekday to come: within the week after publication. Dates to come tell nothing."""
    if ago.written is None or not ago.written.is_weekday_alone:
        return None
    text = dated.block.text
    start = find_quote_start(text, first=sentence[0], at=ago.start)
    evidence = quote_block(
        material.clipping,
        dated.block,
        span=(start, ago.end),
        rule="weekday-to-come",
        conclusion="that day was still to come",
    )
    return DayPhrase(
        sentence=text[slice(*sentence)],
        words=text[ago.start : ago.end],
        role=DayRole.BACKGROUND,
        constraint=constraint_of(ago, evidence=evidence, role=DayRole.BACKGROUND),
        least_age=-6,
        most_age=0,
        evidence=evidence,
    )


def find_quote_start(text: str, *, first: int, at: int) -> int:
    """Return where a quote begins that ends with the words at a place: at a word, and not inside a name."""
    if at - first <= QUOTED_BEFORE:
        return first
    words = WORD_AND_NEXT.finditer(text, max(first, at - QUOTED_BEFORE - LONGEST_WORD), at)
    starts = (match.start(2) for match in words if not is_name(match))
    return next((start for start in starts if start >= at - QUOTED_BEFORE), at)


def is_name(words: Match[str]) -> bool:
    return words[1][0].isupper() and words[2][0].isupper()


def names_no_day(written: WrittenDay) -> bool:
    return not written.is_weekday_alone and (written.day is None or written.month is None)


def role_of(ago: Ago, *, reporting: bool, in_lead: bool) -> DayRole:
    """A span ("last week") never is the day of the event: it stands for what went before."""
    if not in_lead or (ago.most_age - ago.least_age > 6 and ago.written is None):
        return DayRole.BACKGROUND
    return DayRole.REPORT if reporting else DayRole.EVENT


def constraint_of(ago: Ago, *, evidence: Evidence, role: DayRole) -> DayConstraint | None:
    if ago.written is None:
        return None
    subject = Subject.REPORTED if role is DayRole.REPORT else Subject.EVENT
    return constrain(ago.written, subject=subject, voice=Voice.TEXT, evidence=evidence)

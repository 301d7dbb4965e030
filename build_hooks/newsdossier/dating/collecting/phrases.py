"""Sentences that say when something happened, reckoned from the day of publication."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from re import Match
from typing import NamedTuple

from newsdossier.dating.collecting.anniversaries import TELLTALES, find_anniversaries
from newsdossier.dating.collecting.coming import is_intended, is_to_come
from newsdossier.dating.collecting.datelines import is_in_dateline
from newsdossier.dating.collecting.material import DatedBlock, Material
from newsdossier.dating.collecting.quoting import quote_block
from newsdossier.dating.collecting.sentences import sentence_at
from newsdossier.dating.collecting.stamps import is_fused
from newsdossier.dating.collecting.wording import (
    LAST,
    LATE,
    NIGHT,
    NOT_A_DAY,
    NOT_A_DAY_REACH,
    OF_LAST_WEEK,
    RELAYED,
    is_reporting,
    relative_words,
)
from newsdossier.dating.constraints import constrain
from newsdossier.dating.written.day import WrittenDay
from newsdossier.dating.written.find import MOST_CHARACTERS
from newsdossier.model.article import DayPhrase, DayRole
from newsdossier.model.days import DayConstraint, Subject, Voice
from newsdossier.model.evidence import Evidence
from newsdossier.model.line_search import find_by_line

LEAD_PARAGRAPHS = 4  # what the article is about is told here; further down weekdays belong to the background
BEFORE_REACH, AFTER_REACH = 70, 30  # characters around a weekday that tell what it is the day of
INTENTION_REACH = 130  # characters before a weekday in which an intention may stand
LONGEST_WORD = 40
QUOTED_BEFORE = 60  # characters before a weekday that its quote shows
YEAR_OF_DAYS = 365
WORD_AND_NEXT = re.compile(r"(?<!\S)(\S)\S{0,40} (?=(\S))")
MOST_DAYS = 200  # in one paragraph; more is a table or damage


class Ago(NamedTuple):
    """A day named in running text, and how long before publication it can lie."""

    start: int
    end: int
    written: WrittenDay | None
    """None for "yesterday" and the like."""
    least_age: int
    most_age: int


def find_phrases(material: Material) -> tuple[DayPhrase, ...]:
    """Return the article's sentences that name a day of the past, and its anniversaries, in order.

    The first day of reporting and the first other day of the lead have roles of their own; the rest is background.
    """
    prose = [dated for dated in material.blocks if dated.is_prose]
    lowered = [dated.lowered for dated in prose]
    relative = find_by_line(relative_words(material.language).telltales, lowered)
    anniversaries = find_by_line(TELLTALES, lowered)
    phrases: list[DayPhrase] = []
    for paragraph, dated in enumerate(prose):
        in_lead = paragraph < LEAD_PARAGRAPHS
        if dated.days or paragraph in relative:
            phrases += paragraph_phrases(dated, paragraph in relative, material=material, in_lead=in_lead)
        if paragraph in anniversaries:
            phrases += find_anniversaries(dated.block, material=material, in_lead=in_lead)
    return tuple(keep_first_of_each_role(phrases))


def keep_first_of_each_role(phrases: list[DayPhrase]) -> Iterator[DayPhrase]:
    seen: set[tuple[DayRole, bool]] = set()
    for phrase in phrases:
        kind = (phrase.role, phrase.years_later is None)
        is_first = kind not in seen or phrase.role is DayRole.BACKGROUND
        yield phrase if is_first else replace(phrase, role=DayRole.BACKGROUND)
        seen.add(kind)


def paragraph_phrases(
    dated: DatedBlock, is_relative: bool, *, material: Material, in_lead: bool
) -> Iterator[DayPhrase]:
    """Yield the phrases of one paragraph; `is_relative` tells whether "yesterday" or the like can stand in it."""
    found = sorted(
        islice(find_ago(dated, is_relative, material=material), MOST_DAYS), key=lambda ago: (ago.start, -ago.end)
    )
    for ago in found:
        phrase = describe(ago, dated=dated, material=material, in_lead=in_lead)
        if phrase is not None:
            yield phrase


def find_ago(dated: DatedBlock, is_relative: bool, *, material: Material) -> Iterator[Ago]:
    text = dated.block.text
    for written in dated.days:
        if is_fused(dated, written) or is_in_dateline(dated, written):
            continue
        least, most = 0, 6
        if not written.is_weekday_alone:
            most = YEAR_OF_DAYS
        elif LAST.search(text, max(0, written.start - 12), written.start) or OF_LAST_WEEK.match(text, written.end):
            least, most = 1, 13
        yield Ago(start=written.start, end=written.end, written=written, least_age=least, most_age=most)
    if not is_relative:
        return
    words = relative_words(material.language)
    for match in words.pattern.finditer(text, 0, MOST_CHARACTERS):
        least, most = words.ages[(match.lastindex or 1) - 1]
        yield Ago(start=match.start(), end=match.end(), written=None, least_age=least, most_age=most)


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

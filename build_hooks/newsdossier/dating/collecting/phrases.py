"""Sentences that say when something happened, reckoned from the day of publication."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from newsdossier.dating.collecting.anniversaries import TELLTALES, find_anniversaries
from newsdossier.dating.collecting.day_roles import (
    describe,
)
from newsdossier.dating.collecting.days_ago import find_ago
from newsdossier.dating.collecting.material import DatedBlock, Material
from newsdossier.dating.collecting.wording import (
    relative_words,
)
from newsdossier.model.article import DayPhrase, DayRole
from newsdossier.model.line_search import find_by_line

LEAD_PARAGRAPHS = 4  # what the article is about is told here; further down weekdays belong to the background
MOST_DAYS = 200  # in one paragraph; more is a table or damage


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

"""What the reports of events say first, and on which days the events happened."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from newsdossier.model.article import Article
from newsdossier.model.days import SettledDay
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.relating.arrays import Compact
from newsdossier.relating.numbered_words import NumberedWords
from newsdossier.relating.storyline.clusters import Group
from newsdossier.relating.storyline.event_days import read_days
from newsdossier.relating.storyline.happenings import NOUNS, VERBS

LEAD = 4  # passages of a report that tell what it reports
LEAD_CHARACTERS = 600  # of each
KINDS = {**VERBS, **NOUNS}
PLAIN_WORD = re.compile(r"(?:[^\W\d_]\.){2,8}|[^\W_]+(?:-[^\W_]+)*")
WORD_SIGNS = "".join(sign if sign.isalnum() or sign in ".-" else " " for sign in map(chr, range(128)))
"""What each character of ASCII is read as: a space parts words."""
Happening = tuple[SettledDay | None, tuple[Article, ...]]
"""The day of an event, and its reports."""


@dataclass(frozen=True, slots=True, eq=False)
class Lead:
    """What the reports of an event say in their first passages."""

    words: Compact
    """Without case, by their numbers, each once."""
    kinds: frozenset[str]
    """Of all that happens in them."""


@dataclass(frozen=True, slots=True, eq=False)
class Leads:
    """What was read of events, by their ids."""

    days: Mapping[str, Kept[frozenset[str]]]
    words: Mapping[str, Kept[Lead]]
    """Of those that somebody asked for."""
    numbers: Mapping[str, int]
    """Of every word that was met. No result depends on which word has which."""


def read_leads(happenings: Mapping[str, Happening], *, groups: tuple[Group, ...], known: Leads | None) -> Leads:
    """Return what the reports of events say, of those that happened on a day that a group names.

    What is `known` is not read again.
    """
    asked = frozenset(str(one.day) for group in groups for one in group)
    seen = known or Leads({}, {}, {})
    numbers = NumberedWords(seen.numbers)
    read = partial(read_lead, numbers=numbers)
    days = {event: find_or_keep(read_days, given, kept=seen.days.get(event)) for event, given in happenings.items()}
    near = (event for event, kept in days.items() if not asked.isdisjoint(kept.found))
    words = {event: find_or_keep(read, happenings[event][1:], kept=seen.words.get(event)) for event in near}
    return Leads(days, words, numbers)


def read_lead(reports: tuple[Article, ...], *, numbers: NumberedWords) -> Lead:
    """Return the words of the reports' headlines and first passages; new ones are added to the numbers."""
    headlines = (report.metadata.headline.value for report in reports if report.metadata.headline is not None)
    passages = (passage.text[:LEAD_CHARACTERS] for report in reports for passage in report.text.passages[:LEAD])
    words = words_in("\n".join((*headlines, *passages)).casefold())
    return Lead(
        words=np.fromiter(map(numbers.__getitem__, words), dtype=np.int32, count=len(words)),
        kinds=frozenset(KINDS[word] for word in words & KINDS.keys()),
    )


def words_in(text: str) -> set[str]:
    """Return the plain words of a text, each once.

    A text in ASCII is parted where no such word can go on, and only parts with a hyphen or a full stop are looked at
    closer: every report is read here, and so it takes a third of the time.
    """
    if not text.isascii():
        return set(PLAIN_WORD.findall(text))
    words = set(text.translate(WORD_SIGNS).split())
    mixed = [part for part in words if not part.isalnum()]
    words.difference_update(mixed)
    words.update(*map(PLAIN_WORD.findall, mixed))
    return words

"""The names of one article, looked up by a part of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from newsdossier.relating.voices.names.given_names import pronoun_of
from newsdossier.relating.voices.names.namesakes import People, part_people, surname_in
from newsdossier.relating.voices.names.patterns import FULL_NAME
from newsdossier.relating.voices.names.persons import is_person
from newsdossier.relating.voices.names.runs import Run, read_run, spell_out

MOST_NAMES = 4000  # of one article; beyond it lists of names are no news


class Bearers(NamedTuple):
    """Whom an article names with one word."""

    by_last: tuple[str, ...]
    """All full names with that surname, the most frequent first."""
    by_first: str
    """The full name with that given name, of several the most frequent; "" where there is none."""
    is_titled: bool
    """Whether it stands alone after a title: "President Moss"."""


@dataclass(slots=True)
class Names:
    """The names of an article. Each is read when somebody asks for a word of it, as nobody asks for most."""

    counts: Counter[str]
    """How often words with capitals stand in a row, in the order in which they do so first."""
    bearers: dict[str, Bearers] = field(default_factory=dict)
    """By the words that were asked for."""

    def is_known(self, words: Sequence[str]) -> bool:
        """Return whether these words name a person whose full name the article gives."""
        return is_person(words) and bool(self.borne_by(surname_in(words)).by_last)

    def is_given(self, words: Sequence[str]) -> bool:
        """Return whether a word is a given name of somebody, and nobody's surname."""
        return len(words) == 1 and self.borne_by(words[0]).by_first != "" and not self.borne_by(words[0]).by_last

    def is_name_of_person(self, word: str) -> bool:
        return self.borne_by(word) != NOBODY

    def full(self, name: str) -> str:
        """Return the fullest name that the article gives; the same where it gives none."""
        spelt = self.spell_out(name) if name.isupper() else ""
        if spelt:
            return spelt
        found = self.borne_by(name)
        return found.by_last[0] if found.by_last else found.by_first or name

    def full_of(self, name: str, pronoun: str) -> str:
        """Return the fullest name of whom the text calls "she", or "he": of Ada and Ivo Brennick the one who fits."""
        fitting = (full for full in self.borne_by(name).by_last if pronoun_of(full) in (None, pronoun))
        return next(fitting, None) or self.full(name)

    def people_of(self, surname: str) -> People:
        """Return whom the article names in full with that surname."""
        bearers = self.borne_by(surname).by_last
        return part_people(bearers) if bearers else ()

    def spell_out(self, initials: str) -> str:
        """Return the first words in a row of which these are the initials; "" where there are none."""
        return next((spelt for run in self.counts if (spelt := spell_out(run, initials))), "")

    def borne_by(self, word: str) -> Bearers:
        """Return who bears a name. Words in a row tell of it only where it stands in them."""
        found = self.bearers.get(word)
        if found is None:
            runs = [(read_run(run), count) for run, count in self.counts.items() if word in run]
            found = self.bearers[word] = find_bearers(word, runs) if runs else NOBODY
        return found


NOBODY = Bearers((), "", is_titled=False)


def find_names(text: str) -> Names:
    """Return the names of a text. No name goes over the end of a line."""
    return Names(Counter(FULL_NAME.findall(text)[:MOST_NAMES]))


def find_bearers(word: str, runs: list[tuple[Run, int]]) -> Bearers:
    """Return whom these words in a row, each with how often it stands, name with one word."""
    is_in_office = any(run.in_office == word for run, _ in runs)
    persons = rank_persons(runs)
    given = (full for full in persons if full.partition(" ")[0] == word and not word.isupper())
    return Bearers(
        by_last=tuple([full for full in persons if is_called(full.split(), word, is_in_office=is_in_office)]),
        by_first=next(given, ""),
        is_titled=any(run.titled == word for run, _ in runs),
    )


def is_called(full: Sequence[str], surname: str, *, is_in_office: bool) -> bool:
    """Return whether a text may call somebody by a surname: no "Jr" where it speaks of President So-and-so too."""
    return surname_in(full) == surname and not (is_in_office and full[-1] != surname)


def rank_persons(runs: list[tuple[Run, int]]) -> list[str]:
    """Return the full names of persons, the most frequent first, of equals the one that is named first."""
    persons: Counter[str] = Counter()
    for run, count in runs:
        if run.person:
            persons[run.person] += count
    return [full for full, _ in persons.most_common()]

"""The names of one article, by their parts."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from newsdossier.relating.voices.given_names import pronoun_of
from newsdossier.relating.voices.names.patterns import FULL_NAME
from newsdossier.relating.voices.names.persons import is_person
from newsdossier.relating.voices.names.runs import Run, read_run

MOST_NAMES = 4000  # of one article; beyond it lists of names are no news


@dataclass(frozen=True, slots=True)
class Names:
    """Fullest names of an article, by a part of them."""

    by_last: dict[str, str]
    all_by_last: dict[str, tuple[str, ...]]
    """All full names with that surname, the most frequent first."""
    by_first: dict[str, str]
    by_initials: dict[str, str]
    titled: frozenset[str]
    """Single names that stand after a title: "President Moss"."""

    def is_known(self, words: list[str]) -> bool:
        """Return whether these words name a person whose full name the article gives."""
        return words[-1] in self.by_last and is_person(words)

    def is_given(self, words: list[str]) -> bool:
        """Return whether a word is a given name of somebody, and nobody's surname."""
        return len(words) == 1 and words[0] in self.by_first and words[0] not in self.by_last

    def is_name_of_person(self, word: str) -> bool:
        return word in self.by_last or word in self.by_first or word in self.titled

    def full(self, name: str) -> str:
        """Return the fullest name that the article gives; the same where it gives none."""
        if name.isupper() and name in self.by_initials:
            return self.by_initials[name]
        return self.by_last.get(name) or self.by_first.get(name) or name

    def full_of(self, name: str, pronoun: str) -> str:
        """Return the fullest name of whom the text calls "she", or "he": of Ada and Ivo Brennick the one who fits."""
        fitting = (full for full in self.all_by_last.get(name, ()) if pronoun_of(full) in (None, pronoun))
        return next(fitting, None) or self.full(name)


def find_names(text: str) -> Names:
    """Return the names of a text; of two persons with one surname the one who is named more often, or first.

    No name goes over the end of a line.
    """
    counts = Counter(FULL_NAME.findall(text)[:MOST_NAMES])
    runs = [(read_run(run), count) for run, count in counts.items()]
    persons = rank_persons(runs)
    all_by_last = group_by_surname(persons)
    return Names(
        by_last={last: fulls[0] for last, fulls in all_by_last.items()},
        all_by_last=all_by_last,
        by_first=first_of_each((full.split()[0], full) for full in persons if not full.split()[0].isupper()),
        by_initials=first_of_each((run.initials, run.words) for run, _ in runs if run.initials),
        titled=frozenset(run.titled for run, _ in runs if run.titled),
    )


def rank_persons(runs: list[tuple[Run, int]]) -> list[str]:
    """Return the full names of persons, the most frequent first, of equals the one that is named first."""
    persons: Counter[str] = Counter()
    for run, count in runs:
        if run.person:
            persons[run.person] += count
    return [full for full, _ in persons.most_common()]


def group_by_surname(persons: list[str]) -> dict[str, tuple[str, ...]]:
    all_by_last: dict[str, tuple[str, ...]] = {}
    for full in persons:
        last = full.split()[-1]
        all_by_last[last] = (*all_by_last.get(last, ()), full)
    return all_by_last


def first_of_each(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return for each key the value that stands first."""
    first: dict[str, str] = {}
    for key, value in pairs:
        first.setdefault(key, value)
    return first

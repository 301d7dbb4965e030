"""Names that an article uses, so that a surname leads to the full name and initials to the words behind them."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice

from newsdossier.relating.voices.given_names import PRONOUNS, pronoun_of
from newsdossier.relating.voices.words.days import DAYS
from newsdossier.relating.voices.words.elsewhere import OPENING_ELSEWHERE
from newsdossier.relating.voices.words.institutions import INSTITUTION_HEADS
from newsdossier.relating.voices.words.look_alikes import LIKE_MONTHS, LIKE_VERBS
from newsdossier.relating.voices.words.media import OUTLET_ENDINGS
from newsdossier.relating.voices.words.people import ROLES, TITLES
from newsdossier.relating.voices.words.phrases import DETERMINERS, JOINERS, STOPS

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚŁŃŇŐŒŔŘŚŜŞŠŢŤŮŰŹŻŽА-ЯЁ"
LIKE_OTHER_WORDS = LIKE_VERBS | LIKE_MONTHS
ABBREVIATED = (
    *("Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Sgt", "Capt", "Prof", "Rev", "St", "Adm"),
    *("Cmdr", "Maj"),
)
TITLE = f"(?:{'|'.join(ABBREVIATED)})"
PART = rf"(?:{TITLE}\.|(?:[{UPPER}]\.)+|[{UPPER}][\w'’-]*)"
REST_OF_TITLE = "|".join(f"(?<={title[0]}){title[1:]}" for title in ABBREVIATED)
FIRST_PART = rf"[{UPPER}](?<![\w.].)(?:(?:{REST_OF_TITLE})\.|\.(?:[{UPPER}]\.)*|[\w'’-]*)"
"""A part that opens a name. The capital stands before what is asked of it: so the search takes half the time."""
FURTHER_PART = rf"(?: (?:(?:de|la|van|von|der|den|al|bin|ben|di|da|del) )*{PART})"
FULL_NAME = re.compile(f"{FIRST_PART}{FURTHER_PART}+")
"""A name of several parts."""
NAME = re.compile(f"{FIRST_PART}{FURTHER_PART}*")
MOST_NAMES = 4000  # of one article; beyond it lists of names are no news
REMEMBERED = 16_384  # runs of capitals: the same persons and bodies are in most articles


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


def find_names(texts: Iterable[str]) -> Names:
    """Return the names of all texts; of two persons with one surname the one who is named more often, or first."""
    counts = Counter(islice(chain.from_iterable(FULL_NAME.findall(text) for text in texts), MOST_NAMES))
    persons: Counter[str] = Counter()
    titled: set[str] = set()
    by_initials: dict[str, str] = {}
    for run, count in counts.items():
        read = read_run(run)
        if read.initials:
            by_initials.setdefault(read.initials, read.words)
        if read.person:
            persons[read.person] += count
        elif read.titled:
            titled.add(read.titled)
    by_last: dict[str, str] = {}
    all_by_last: dict[str, tuple[str, ...]] = {}
    by_first: dict[str, str] = {}
    for full, _ in persons.most_common():
        first, last = full.split()[0], full.split()[-1]
        by_last.setdefault(last, full)
        all_by_last[last] = (*all_by_last.get(last, ()), full)
        if not first.isupper():
            by_first.setdefault(first, full)
    return Names(
        by_last=by_last,
        all_by_last=all_by_last,
        by_first=by_first,
        by_initials=by_initials,
        titled=frozenset(titled),
    )


@dataclass(frozen=True, slots=True)
class Run:
    """What words with capitals in a row name; "" for what they do not."""

    initials: str
    """Of three words or more."""
    words: str
    person: str
    titled: str
    """The single name after a title."""


@lru_cache(maxsize=REMEMBERED)
def read_run(run: str) -> Run:
    words = run.split()
    is_long = len(words) > SHORTEST_OF_INITIALS
    person = from_given_name(strip_titles(after_possessive(words)))
    is_full = 2 <= len(person) <= LONGEST_PERSON and is_person(person)
    is_titled = len(person) == 1 < len(words) and words[-2].lower().rstrip(".") in TITLES and is_person(person)
    return Run(
        initials="".join(word[0] for word in words) if is_long else "",
        words=" ".join(clean(word) for word in words) if is_long else "",
        person=" ".join(person) if is_full else "",
        titled=person[0] if is_titled else "",
    )


def from_given_name(words: list[str]) -> list[str]:
    """Return a name from its given name on, where other words are before it: "House Speaker-elect Nancy Tarn"."""
    known = (index for index, word in enumerate(words[:-1]) if word.lower() in PRONOUNS)
    return words if is_person(words) else words[next(known, 0) :]


SHORTEST_OF_INITIALS = 2  # words: of so few nobody writes the initials


NEVER_FIRST = JOINERS | STOPS | DETERMINERS | DAYS | OPENING_ELSEWHERE | {"state"}  # "Secretary of State Ada Brennick"
LONGEST_PERSON = 4  # words


def after_possessive(words: list[str]) -> list[str]:
    """Return the name in "Mora's Ada Brennick"."""
    last = max((index for index, word in enumerate(words[:-1]) if word.endswith(("'s", "’s"))), default=-1)
    return [clean(word) for word in words[last + 1 :]]


def clean(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word.rstrip(".") if len(word) > 2 else word


def strip_titles(words: list[str]) -> list[str]:
    """Return a name without what stands before it: "US President Donald Trump" is Donald Trump."""
    known = (index for index, word in enumerate(words) if word.lower().rstrip(".") in TITLES)
    last_title = max((index for index in known if not is_surname(words, index)), default=-1)
    rest = words[last_title + 1 :]
    while rest and rest[0].lower() in NEVER_FIRST and not (len(rest) > 1 and rest[0] in LIKE_OTHER_WORDS):
        rest = rest[1:]
    while len(rest) > 2 and rest[0].lower() in BEFORE_PERSONS:
        rest = rest[1:]  # "Actor Leo Carro"
    return rest


def is_surname(words: list[str], index: int) -> bool:
    """Return whether a title closes a name, and so is a surname: "Peter King"."""
    return 0 < index == len(words) - 1 and words[index].lower() in SURNAMES


SURNAMES = frozenset({"king", "prince", "bishop", "major", "judge", "pope", "dean", "marshall", "abbot", "chambers"})


def is_person(words: list[str]) -> bool:
    """Return whether words may name a person: no word of institutions or newspapers, no day, none all in capitals."""
    if not words or (len(words) > 1 and words[0].lower() in NO_GIVEN_NAME):
        return False
    if (words[-1].lower() in NEVER_LAST and not is_surname(words, len(words) - 1)) or any(
        word.lower() in IN_NO_PERSON and word not in LIKE_OTHER_WORDS for word in words
    ):
        return False
    return not any(word.isupper() and len(word) > 2 for word in words)


NEVER_LAST = (
    OUTLET_ENDINGS
    | TITLES
    | frozenset(
        (
            *(
                "tour",
                "cup",
                "open",
                "prize",
                "award",
                "awards",
                "war",
                "act",
                "street",
                "road",
                "avenue",
                "square",
                "park",
            ),
            *("games", "festival", "bowl", "trophy", "island", "islands", "river", "county", "city", "bay", "airport"),
            *("building", "tower", "bridge", "museum", "stadium", "valley", "beach", "lake", "sea", "ocean", "station"),
            *(
                "street",
                "plus",
                "pro",
                "treaty",
                "agreement",
                "bill",
                "law",
                "plan",
                "programme",
                "program",
                "district",
            ),
        )
    )
)
OPENING_NO_PERSON = frozenset(
    (
        *("new", "north", "south", "east", "west", "san", "santa", "los", "las", "united", "mount", "fort", "cape"),
        *("supreme", "federal", "national", "international", "royal", "central", "world", "great", "muslim"),
        *("northern", "southern", "eastern", "western"),
    )
)
"""Words with which names of places and bodies open: "New York", "South Atlantic"."""
DEMONYMS = frozenset(
    (
        *(
            "palestinian",
            "israeli",
            "russian",
            "chinese",
            "french",
            "german",
            "indian",
            "iranian",
            "korean",
            "japanese",
        ),
        *("canadian", "mexican", "australian", "italian", "spanish", "ukrainian", "turkish", "brazilian", "irish"),
        *("american", "british", "african", "asian", "european", "republican", "democrat", "democratic"),
    )
)
"""Words that say where a person comes from, or which party: no part of a name, and no given name."""
NO_GIVEN_NAME = OPENING_NO_PERSON | DEMONYMS
BEFORE_PERSONS = ROLES | DEMONYMS
IN_NO_PERSON = INSTITUTION_HEADS | DAYS | STOPS | {"tower", "towers", "street", "avenue", "hotel"}

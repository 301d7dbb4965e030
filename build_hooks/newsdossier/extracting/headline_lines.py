"""Lines that may be the headline, each with what the features of headlines measure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import islice

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.headline_company import SHORTEST_TITLE, count_between, measure_companies
from newsdossier.extracting.headline_editions import heads_edition
from newsdossier.extracting.headline_neighbours import is_above_longer_line, is_above_summary, reads_like_title
from newsdossier.extracting.names import is_name
from newsdossier.extracting.overlap import share_words
from newsdossier.extracting.section_names import SECTIONS
from newsdossier.extracting.signs import Sign
from newsdossier.extracting.stamp_line import has_full_day
from newsdossier.extracting.standfirst_strangers import ends_with_credit
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.line_shape import count_words, label_of

LONGEST = 40  # words: no headline of the sets has more than 30
MOST_TO_SIGN = 2  # a short summary, and the byline or the day
LONGEST_TRAIL = 300  # characters of a trail of links that may end with the headline
MIN_TRAILING = 2  # spaces: two words stand at the end of other lines by chance


@dataclass(frozen=True, slots=True)
class HeadlineLine:
    """A line above the text, and what the features ask of it."""

    block: Block
    index: int
    """In the zone."""
    words: int
    overlap: float
    """Share of its content words that the text says too; little weight where it has but one or two."""
    copies: int
    """How often the file has this line."""
    ends_trail: bool
    """Whether another line ends with it: a trail of links, the words of a button."""
    below: Sign | None
    """The sign that stands below it, with one line between them at most; captions and dropped lines are passed over."""
    between: int
    """Lines between it and the byline, the day or the text, sentences and captions not counted."""
    below_writers: bool
    """Whether writers are named above it, and nothing of the head stands below it."""
    is_dropped: bool
    company: int
    """Lines of its group that could be titles: those that no empty line parts from it."""
    below_title: bool
    """Whether the line directly above could be the headline by its length, and says something of what the text says."""
    above_summary: bool
    """Whether the line directly below is a sentence that stands above the text; captions, dropped lines are passed."""
    above_longer: bool
    """Whether a line much longer stands between it and the writers or the day: a summary without a full stop."""
    heads_edition: bool
    has_day: bool
    is_name: bool


def find_headline_lines(clipping: Clipping, zone: HeadZone) -> tuple[HeadlineLine, ...]:
    """Return every line above the text that may be the headline, in file order."""
    indices = [index for index in range(zone.text_start) if can_be_headline(zone, index)]
    reader = LineReader(
        zone=zone,
        lines=Counter(block.text for block in clipping.blocks),
        by_last_word=group_by_last_word(
            (block.text for block in clipping.blocks), wanted={last_word(zone.blocks[index].text) for index in indices}
        ),
        passed=zone.captions | zone.dropped | find_credited(zone),
        last_sign=max(zone.signs, default=-1),
        first_writers=min(
            (index for index, sign in zone.signs.items() if sign is Sign.BYLINE), default=zone.text_start
        ),
        first=min(indices, default=0),
        between=count_between(zone),
        companies=measure_companies(zone),
    )
    return tuple(reader.read(index) for index in indices)


def find_credited(zone: HeadZone) -> frozenset[int]:
    return frozenset(
        index for index, block in enumerate(zone.blocks[: zone.text_start]) if ends_with_credit(block.text)
    )


def group_by_last_word(lines: Iterable[str], *, wanted: Set[str]) -> dict[str, list[str]]:
    """Return the lines that may be trails of links and have one of these last words, by that."""
    grouped: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        if len(line) <= LONGEST_TRAIL and (word := last_word(line)) in wanted:
            grouped[word].append(line)
    return grouped


def last_word(line: str) -> str:
    return line[line.rfind(" ") + 1 :]


def can_be_headline(zone: HeadZone, index: int) -> bool:
    block = zone.blocks[index]
    return (
        index not in zone.signs
        and index not in zone.captions
        and count_words(block.text) <= LONGEST
        and (index not in zone.dropped or (index in zone.doubted and count_words(block.text) >= SHORTEST_TITLE))
        and label_of(block.text) not in SECTIONS
        and any(letter.isalpha() for letter in block.text)
    )


@dataclass(frozen=True, slots=True)
class LineReader:
    """What has to be known of all lines to measure one."""

    zone: HeadZone
    lines: Counter[str]
    by_last_word: Mapping[str, list[str]]
    passed: frozenset[int]
    """Captions, lines that end with the credit of a picture, and what cleaning dropped."""
    last_sign: int
    """-1 where there is none."""
    first_writers: int
    """Index of the first line that names writers, or of the text where none does."""
    first: int
    between: tuple[int, ...]
    companies: tuple[int, ...]

    def read(self, index: int) -> HeadlineLine:
        block = self.zone.blocks[index]
        words = count_words(block.text)
        following = tuple(islice(self.follow(index), MOST_TO_SIGN + 1))
        return HeadlineLine(
            block=block,
            index=index,
            words=words,
            overlap=share_words(block.text, self.zone.text_words),
            copies=self.lines[block.text],
            ends_trail=self.ends_trail(block.text),
            below=next(
                (self.zone.signs[other] for other in following[:MOST_TO_SIGN] if other in self.zone.signs), None
            ),
            between=self.between[index],
            below_writers=self.stands_below_writers(index),
            is_dropped=index in self.zone.dropped,
            company=self.companies[index],
            below_title=self.stands_below_title(index),
            above_summary=is_above_summary(self.zone, following),
            above_longer=is_above_longer_line(self.zone, index, following),
            heads_edition=heads_edition(self.zone, index, following),
            has_day=has_full_day(block.text),
            is_name=is_name(block.text),
        )

    def follow(self, index: int) -> Iterator[int]:
        """Yield the lines below, up to the first of the text; captions and what cleaning dropped are passed over."""
        last = min(self.zone.text_start + 1, len(self.zone.blocks))
        return (other for other in range(index + 1, last) if other not in self.passed)

    def ends_trail(self, text: str) -> bool:
        if text.count(" ") < MIN_TRAILING:
            return False
        end = f" {text}"
        return any(line.endswith(end) for line in self.by_last_word.get(last_word(text), ()))

    def stands_below_writers(self, index: int) -> bool:
        return self.first_writers < index and self.last_sign < index

    def stands_below_title(self, index: int) -> bool:
        """Return whether the next line above reads like a title; a menu that swallowed this one may have both."""
        swallowed = self.zone.doubted if index in self.zone.doubted else frozenset()
        above = index - 1
        while above >= self.first and above in self.zone.dropped and above not in swallowed:
            above -= 1
        if above < self.first or not can_be_headline(self.zone, above):
            return False
        return reads_like_title(self.zone.blocks[above].text, self.zone.text_words)

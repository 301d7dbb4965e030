"""What the features of headlines measure in each line above the text that may be one."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.headline.company import SHORTEST_TITLE, count_between, measure_companies
from newsdossier.extracting.headline.editions import heads_edition
from newsdossier.extracting.headline.lines import HeadlineLine
from newsdossier.extracting.headline.neighbours import is_above_longer_line, is_above_summary, reads_like_title
from newsdossier.extracting.names import is_name
from newsdossier.extracting.overlap import share_words
from newsdossier.extracting.rows import find_rows
from newsdossier.extracting.section_names import SECTIONS
from newsdossier.extracting.signs import Sign
from newsdossier.extracting.stamp_line import has_full_day
from newsdossier.extracting.standfirst.strangers import ends_with_credit
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.line_shape import count_words, label_of

LONGEST = 40  # words: no headline of the sets has more than 30
MOST_TO_SIGN = 2  # a short summary, and the byline or the day
LONGEST_TRAIL = 300  # characters of a trail of links that may end with the headline
MIN_TRAILING = 2  # spaces: two words stand at the end of other lines by chance


def find_headline_lines(clipping: Clipping, zone: HeadZone) -> tuple[HeadlineLine, ...]:
    """Return every line above the text that may be the headline, in file order."""
    indices = [index for index in range(zone.text_start) if can_be_headline(zone, index)]
    if not indices:
        return ()
    titles = [zone.blocks[index].text for index in indices]
    lines, rows = [block.text for block in clipping.blocks], find_rows(zone)
    reader = LineReader(
        zone=zone,
        candidates=frozenset(indices),
        opening=clipping.blocks[0],
        copies=Counter(filter(frozenset(titles).__contains__, lines)),
        trails=find_trails(lines, titles),
        seen=find_seen(zone),
        last_sign=max(zone.signs, default=-1),
        first_writers=min(
            (index for index, sign in zone.signs.items() if sign is Sign.BYLINE), default=zone.text_start
        ),
        first=indices[0],
        rows=rows,
        between=count_between(zone, passed=zone.captions | zone.dropped | rows),
        companies=measure_companies(zone),
    )
    return tuple(reader.read(index) for index in indices)


def find_seen(zone: HeadZone) -> tuple[int, ...]:
    last = min(zone.text_start + 1, len(zone.blocks))
    passed = zone.captions | zone.dropped | find_credited(zone)
    return tuple([index for index in range(last) if index not in passed])


def find_credited(zone: HeadZone) -> frozenset[int]:
    return frozenset(
        index for index, block in enumerate(zone.blocks[: zone.text_start]) if ends_with_credit(block.text)
    )


def find_trails(lines: Sequence[str], titles: Sequence[str]) -> tuple[str, ...]:
    """Return the lines that end with one of these titles: trails of links, the words of a button."""
    ends = tuple(f" {title}" for title in titles if title.count(" ") >= MIN_TRAILING)
    return tuple(line for line in lines if line.endswith(ends) and len(line) <= LONGEST_TRAIL)


def can_be_headline(zone: HeadZone, index: int) -> bool:
    block = zone.blocks[index]
    return (
        index not in zone.signs
        and index not in zone.captions
        and count_words(block.text) <= LONGEST
        and (index not in zone.dropped or (index in zone.doubted and count_words(block.text) >= SHORTEST_TITLE))
        and label_of(block.text) not in SECTIONS
        and any(map(str.isalpha, block.text))
    )


@dataclass(frozen=True, slots=True)
class LineReader:
    """What has to be known of all lines to measure one."""

    zone: HeadZone
    candidates: frozenset[int]
    copies: Counter[str]
    """How often the file has each of them."""
    opening: Block
    """The first line of the file."""
    trails: tuple[str, ...]
    """Lines that end with one of the candidates."""
    seen: tuple[int, ...]
    """All lines to the first of the text but captions, credits of pictures and what cleaning dropped."""
    last_sign: int
    """-1 where there is none."""
    first_writers: int
    """Index of the first line that names writers, or of the text where none does."""
    first: int
    rows: frozenset[int]
    """Rows of tables of figures."""
    between: tuple[int, ...]
    companies: tuple[int, ...]

    def read(self, index: int) -> HeadlineLine:
        block = self.zone.blocks[index]
        words = count_words(block.text)
        following = self.follow(index)
        return HeadlineLine(
            block=block,
            at=index,
            words=words,
            overlap=share_words(block.text, self.zone.text_words),
            copies=self.copies[block.text],
            ends_trail=self.ends_trail(block.text),
            below=next(
                (self.zone.signs[other] for other in following[:MOST_TO_SIGN] if other in self.zone.signs), None
            ),
            between=self.between[index],
            below_writers=self.stands_below_writers(index),
            is_dropped=index in self.zone.dropped,
            opens_bare_head=self.opens_bare_head(index),
            company=self.companies[index],
            below_title=self.stands_below_title(index),
            above_summary=is_above_summary(self.zone, following),
            above_longer=is_above_longer_line(self.zone, index, following),
            heads_edition=heads_edition(self.zone, index, following),
            is_row=index in self.rows,
            has_day=has_full_day(block.text),
            is_name=is_name(block.text),
        )

    def follow(self, index: int) -> tuple[int, ...]:
        """Return the next lines, up to the first of the text; captions, credits and dropped lines are passed over."""
        first = bisect_right(self.seen, index)
        return self.seen[first : first + MOST_TO_SIGN + 1]

    def opens_bare_head(self, index: int) -> bool:
        following = self.zone.blocks[index + 1 : index + 2]
        is_first = self.zone.blocks[index] is self.opening and all(block.after_blank for block in following)
        return is_first and not self.zone.signs

    def ends_trail(self, text: str) -> bool:
        return text.count(" ") >= MIN_TRAILING and any(line.endswith(f" {text}") for line in self.trails)

    def stands_below_writers(self, index: int) -> bool:
        return self.first_writers < index and self.last_sign < index

    def stands_below_title(self, index: int) -> bool:
        """Return whether the next line above reads like a title; a menu that swallowed this one may have both."""
        swallowed = self.zone.doubted if index in self.zone.doubted else frozenset()
        above = index - 1
        while above >= self.first and above in self.zone.dropped and above not in swallowed:
            above -= 1
        return above in self.candidates and reads_like_title(self.zone.blocks[above].text, self.zone.text_words)

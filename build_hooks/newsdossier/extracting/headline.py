"""The title that the outlet gave the article."""

import re
from collections import Counter
from dataclasses import dataclass

from newsdossier.extracting.citation import Stretch, cite, cite_field
from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.section_names import SECTIONS
from newsdossier.extracting.sighting import Sighting, by_curator
from newsdossier.model.clipping import Block, BlockTag, Clipping, HeadField
from newsdossier.model.evidence import Certainty, Found
from newsdossier.model.line_shape import SENTENCE_END, count_words, is_running_text, label_of

MIN_SCORE = 2.0  # below: a line that happens to stand above the text
CLEAR_LEAD = 1.0  # points before the next best candidate: the choice is not close
SURE_OVERLAP = 0.4  # share of the headline's own words that the text says too: two in five is more than chance
LENGTHS = range(3, 31)  # words
LATE_PENALTY = 0.5  # for each line between a candidate and what it heads
CONTENT_WORD = re.compile(r"[^\W\d_]{4,}")
TEXT_READ = 3000  # characters of the text against which headlines are held
BREADCRUMB = re.compile(r"[»>]|\s/\s|\|.*\|")
TITLE_SOURCES = ("json-ld:headline", "meta:og:title", "meta:twitter:title")
SITE_SUFFIX = re.compile(r" [|–—»·-] [^|–—»·]{2,40}$")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line of the head that may be the headline."""

    block: Block
    index: int
    score: float
    overlap: float


def find_headline(clipping: Clipping, zone: HeadZone) -> Sighting[str] | None:
    """Return the headline; None where no line can be one: articles without a headline exist."""
    line = by_line(clipping, zone)
    declared = by_head(clipping, zone)
    said = by_curator(clipping, "headline", clipping.front_matter.headline)
    block = (declared.block if declared else None) or (line.block if line and not declared else None)
    first = said or declared or line
    return Sighting(found=first.found, block=block) if first else None


def by_head(clipping: Clipping, zone: HeadZone) -> Sighting[str] | None:
    """Return the title that the page declares, without the name of the site, in the words that the page shows."""
    fields = sorted(clipping.head.titles, key=lambda field: (rank(field), field.start))
    if not fields:
        return None
    field = fields[0]
    wanted = {label_of(other.value) for other in fields} | {label_of(without_site(other.value)) for other in fields}
    shown = next(
        (block for block in zone.blocks if label_of(block.text) in wanted - {""} or is_title(block, field)), None
    )
    value = shown.text if shown else without_site(field.value)
    evidence = (
        cite_field(clipping, field),
        *((cite(clipping, Stretch.of(shown), rule="shown-title"),) if shown else ()),
    )
    return Sighting(found=Found(value=value, evidence=evidence), block=shown)


def without_site(title: str) -> str:
    """Return a declared title without the name of the site that pages append to it."""
    return SITE_SUFFIX.sub("", " ".join(title.split()))


def rank(field: HeadField) -> int:
    return TITLE_SOURCES.index(field.source) if field.source in TITLE_SOURCES else len(TITLE_SOURCES)


def is_title(block: Block, field: HeadField) -> bool:
    """Return whether a block shows a declared title; of the first heading its beginning is enough."""
    shown, declared = " ".join(block.text.split()).casefold(), " ".join(field.value.split()).casefold()
    return shown == declared or (block.tag is BlockTag.HEADING and block.level == 1 and declared.startswith(shown))


def by_line(clipping: Clipping, zone: HeadZone) -> Sighting[str] | None:
    """Return the line of the head that reads, and stands, most like a headline."""
    candidates = sorted(score_candidates(clipping, zone), key=lambda one: (-round(one.score, 4), -one.index))
    if not candidates or candidates[0].score < MIN_SCORE:
        return None
    best, lead = candidates[0], candidates[0].score - (candidates[1].score if len(candidates) > 1 else 0)
    sure = lead >= CLEAR_LEAD and (best.overlap >= SURE_OVERLAP or best.block.level == 1)
    return Sighting(
        found=Found(
            value=best.block.text,
            evidence=(
                cite(
                    clipping,
                    Stretch.of(best.block),
                    rule="headline-line",
                    conclusion="stands above the text as headlines do",
                ),
            ),
            certainty=Certainty.CERTAIN if sure else Certainty.LIKELY,
            stated=sure,
        ),
        block=best.block,
    )


def score_candidates(clipping: Clipping, zone: HeadZone) -> tuple[Candidate, ...]:
    text = " ".join(block.text for block in zone.texts[:12])[:TEXT_READ].casefold()
    words = frozenset(CONTENT_WORD.findall(text))
    dropped_twice = repeated_lines(clipping)
    return tuple(
        score(zone, index, words, dropped_twice) for index in range(zone.text_start) if can_be_headline(zone, index)
    )


def can_be_headline(zone: HeadZone, index: int) -> bool:
    block = zone.blocks[index]
    return (
        zone.is_plain(index) and label_of(block.text) not in SECTIONS and any(letter.isalpha() for letter in block.text)
    )


def repeated_lines(clipping: Clipping) -> frozenset[str]:
    """Return the lines that the file has more than once: a headline comes back in breadcrumbs and galleries."""
    counts = Counter(block.text for block in clipping.blocks)
    return frozenset(text for text, times in counts.items() if times > 1)


def score(zone: HeadZone, index: int, text_words: frozenset[str], repeated: frozenset[str]) -> Candidate:
    block = zone.blocks[index]
    own = CONTENT_WORD.findall(block.text.casefold())
    overlap = sum(word in text_words for word in own) / len(own) if own else 0.0
    points = (
        2.0 if count_words(block.text) in LENGTHS else -1.0,
        3.0 * overlap,
        1.0 if block.text in repeated and count_words(block.text) in LENGTHS else 0.0,
        4.0 if block.level == 1 else 1.0 if block.tag is BlockTag.HEADING else 0.0,
        -4.0 if is_running_text(block) and not block.text.endswith("?") else 0.0,
        -2.0 if block.text.endswith(".") else 0.0,
        -3.0 if BREADCRUMB.search(block.text) else 0.0,
        -1.0 if SENTENCE_END.search(block.text) and block.text.endswith((":", ";", "…")) else 0.0,
        1.0 if index + 1 in zone.signs else 0.0,
        -LATE_PENALTY * count_between(zone, index),
    )
    return Candidate(block=block, index=index, score=sum(points), overlap=overlap)


def count_between(zone: HeadZone, index: int) -> int:
    """Return how many plain lines stand between a candidate and the byline, day or text that follows it."""
    end = min([zone.text_start, *(sign for sign in zone.signs if sign > index)])
    return sum(zone.is_plain(between) for between in range(index + 1, end))

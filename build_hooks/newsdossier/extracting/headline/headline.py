"""The title that the outlet gave the article."""

import re

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.headline.candidates import score_candidates, tell_reasons
from newsdossier.extracting.headline.features import MIN_SCORE
from newsdossier.extracting.overlap import share_words
from newsdossier.extracting.sighting import Sighting, by_curator
from newsdossier.model.citing import Stretch, cite, cite_field
from newsdossier.model.clipping import Block, BlockTag, Clipping, HeadField
from newsdossier.model.evidence import Certainty, Found
from newsdossier.model.line_shape import label_of

CLEAR_LEAD = 1.0  # points before the next best line, and before "none": the choice is not close
SHARED_OVERLAP = 0.4  # share of the words behind the label that the text says too: two in five is more than chance
LONGEST_SHARE_LINE = 250  # characters
TITLE_SOURCES = ("json-ld:headline", "meta:og:title", "meta:twitter:title")
SHARED_TITLE = re.compile(
    r"(?:share|tweet|pin|print|e-?mail|comments? on)\b[^:]{0,40}:\s(?P<title>(?:\S+ ){3,30}\S+)$", re.IGNORECASE
)
"""A label of three words and less says nothing of the article."""
SITE_SUFFIX = re.compile(r" [|–—»·-] [^|–—»·]{2,40}$")


def find_headline(clipping: Clipping, zone: HeadZone) -> Sighting[str] | None:
    """Return the headline; None where no line can be one: articles without a headline exist."""
    line = by_share_line(clipping, zone) or by_line(clipping, zone)
    declared = by_head(clipping, zone)
    said = by_curator(clipping, "headline", clipping.front_matter.headline)
    block = (declared.block if declared else None) or (line.block if line and not declared else None)
    first = said or declared or line
    return Sighting(found=first.found, block=block) if first else None


def by_head(clipping: Clipping, zone: HeadZone) -> Sighting[str] | None:
    """Return the title that the page declares, without the name of the site, in the words that the page shows."""
    if not clipping.head.titles:
        return None
    headings = {label_of(block.text) for block in clipping.blocks if block.level == 1}
    fields = sorted(clipping.head.titles, key=lambda field: (not is_shown(field, headings), rank(field), field.start))
    field = fields[0]
    wanted = {label_of(other.value) for other in fields} | {label_of(without_site(other.value)) for other in fields}
    showing = (block for block in zone.blocks if label_of(block.text) in wanted - {""} or is_title(block, field))
    shown = min(showing, key=lambda block: (block.level != 1, block.start, block.line), default=None)
    value = shown.text if shown else without_site(field.value)
    evidence = (
        cite_field(clipping, field),
        *((cite(clipping, Stretch.of(shown), rule="shown-title"),) if shown else ()),
    )
    return Sighting(found=Found(value=value, evidence=evidence), block=shown)


def is_shown(field: HeadField, headings: set[str]) -> bool:
    """Return whether a first heading of the page shows a declared title; others may be a section's, or the site's."""
    return not headings.isdisjoint({label_of(field.value), label_of(without_site(field.value))} - {""})


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
    candidates = score_candidates(clipping, zone)
    if not candidates or candidates[0].score < MIN_SCORE:
        return None
    best, lead = candidates[0], candidates[0].score - max([MIN_SCORE, *(other.score for other in candidates[1:2])])
    sure = lead >= CLEAR_LEAD
    evidence = cite(clipping, Stretch.of(best.block), rule="headline-line", conclusion=tell_reasons(best.line))
    certainty = Certainty.CERTAIN if sure else Certainty.LIKELY
    return Sighting(
        found=Found(value=best.block.text, evidence=(evidence,), certainty=certainty, stated=sure), block=best.block
    )


def by_share_line(clipping: Clipping, zone: HeadZone) -> Sighting[str] | None:
    """Return the headline that the words of a share button repeat, where its own line was not saved."""
    above = zone.blocks[: zone.text_start]
    labelled = (block for block in above if ":" in block.text and len(block.text) <= LONGEST_SHARE_LINE)
    for block in labelled:
        match = SHARED_TITLE.match(block.text)
        if match is None or any(match["title"] == other.text for other in above):
            continue
        if share_words(match["title"], zone.text_words) >= SHARED_OVERLAP:
            stretch = Stretch(block, match.start("title"), len(block.text))
            evidence = cite(clipping, stretch, rule="headline-in-share-line", conclusion="is what a button shares")
            return Sighting(found=Found(value=stretch.words, evidence=(evidence,), certainty=Certainty.LIKELY))
    return None

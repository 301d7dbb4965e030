"""The summary between the headline and the text."""

from operator import itemgetter

from newsdossier.extracting.head_zone import HeadZone
from newsdossier.extracting.sighting import Sighting, by_curator
from newsdossier.extracting.standfirst.again import is_repeated, is_restated, opens_alike
from newsdossier.extracting.standfirst.lines import MIN_SCORE, SHORTEST, find_summary_lines, score, tell_reasons
from newsdossier.model.citing import Stretch, cite, cite_field
from newsdossier.model.clipping import Block, BlockTag, Clipping, MarkKind
from newsdossier.model.evidence import Certainty, Found
from newsdossier.model.line_shape import count_words, is_running_text


def find_standfirst(clipping: Clipping, zone: HeadZone, headline: Block | None) -> Sighting[str] | None:
    """Return the summary; None where nothing between headline and text can be one.

    A first paragraph is none, though many pages declare it as their description: nothing in the text sets it apart.
    """
    line = by_description(clipping, zone, headline) or by_line(clipping, zone, headline)
    said = by_curator(clipping, "standfirst", clipping.front_matter.standfirst)
    found = said or line
    return Sighting(found=found.found, block=line.block if line else None) if found else None


def by_description(clipping: Clipping, zone: HeadZone, headline: Block | None) -> Sighting[str] | None:
    """Return the line between headline and text that is the page's own description too, even one that was dropped.

    A description that is shown nowhere, or only in the text, is what search engines are told, and no summary.
    """
    if not clipping.head.descriptions:
        return None
    headline_at = zone.find_place(headline)
    place = zone.text_start if headline_at is None else headline_at
    for field in clipping.head.descriptions:
        for block in zone.blocks[place + 1 : zone.text_start]:
            if (
                opens_alike(field.value, block.text)
                and count_words(block.text) >= SHORTEST
                and not is_in_text(block, zone)
            ):
                line = cite(clipping, Stretch.of(block), rule="summary-declared", conclusion="stands above the text")
                return Sighting(
                    found=Found(value=block.text, evidence=(line, cite_field(clipping, field))), block=block
                )
    return None


def by_line(clipping: Clipping, zone: HeadZone, headline: Block | None) -> Sighting[str] | None:
    """Return the line above the text that reads, and stands, most like a summary; of equal ones the first."""
    place = zone.find_place(headline)
    if place is None:
        return None
    lines = (line for line in find_summary_lines(zone, place) if not is_in_text(line.block, zone))
    points, best = max(((score(line), line) for line in lines), key=itemgetter(0), default=(0.0, None))
    if best is None or points < MIN_SCORE:
        return by_mark(clipping, zone, place)
    sure = is_repeated(best.block, zone.texts) or (best.is_first and is_running_text(best.block))
    return sight(clipping, best.block, rule="summary-line", conclusion=tell_reasons(best), sure=sure)


def is_in_text(block: Block, zone: HeadZone) -> bool:
    """Return whether the markup of a page puts a block into one element with the paragraphs of the text."""
    first = next(iter(zone.paragraphs), block)
    is_paragraph = block.tag not in {BlockTag.HEADING, BlockTag.LIST_ITEM}
    return bool(block.container) and is_paragraph and block.container[:-1] == first.container[:-1]


def by_mark(clipping: Clipping, zone: HeadZone, headline: int) -> Sighting[str] | None:
    """Return the first paragraph below the headline where the text says it again, or it alone is all bold or italic.

    The words may differ: a summary and the first paragraph tell the same, a text that goes on tells more.
    """
    passed = zone.dropped | zone.captions
    if not zone.paragraphs or any(index not in passed for index in range(headline + 1, zone.text_start)):
        return None
    first = zone.paragraphs[0]
    if is_repeated(first, zone.texts):
        return sight(clipping, first, rule="summary-repeated", conclusion="is said again in the text", sure=True)
    if is_restated(first, zone.paragraphs[1:2]):
        return sight(
            clipping, first, rule="summary-restated", conclusion="the next paragraph says it again", sure=False
        )
    if is_set_apart(first) and not any(map(is_set_apart, zone.paragraphs[1:2])):
        return sight(clipping, first, rule="summary-set-apart", conclusion="is in type of its own", sure=True)
    return None


def is_set_apart(block: Block) -> bool:
    """Return whether all of a block is bold or italic."""
    kinds = {MarkKind.STRONG, MarkKind.EMPHASIS}
    return any(mark.kind in kinds and mark.end - mark.start == len(block.text) for mark in block.marks)


def sight(clipping: Clipping, block: Block, *, rule: str, conclusion: str, sure: bool) -> Sighting[str]:
    return Sighting(
        found=Found(
            value=block.text,
            evidence=(cite(clipping, Stretch.of(block), rule=rule, conclusion=conclusion),),
            certainty=Certainty.CERTAIN if sure else Certainty.LIKELY,
            stated=sure,
        ),
        block=block,
    )

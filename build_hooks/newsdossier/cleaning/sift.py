"""The first look at a clipping: what is surely not the article."""

from bisect import bisect_left
from collections.abc import Callable, Mapping

from newsdossier.cleaning.captions import find_captions
from newsdossier.cleaning.counters import find_counters
from newsdossier.cleaning.furniture import find_furniture
from newsdossier.cleaning.lines import Lines, look_at_lines
from newsdossier.cleaning.lists import find_linked_lists
from newsdossier.cleaning.look import Look, Verdicts
from newsdossier.cleaning.outlets import find_outlet_lines
from newsdossier.cleaning.page_parts import find_page_parts
from newsdossier.cleaning.region.reach import reach_on
from newsdossier.cleaning.region.region import Region, find_region
from newsdossier.cleaning.repeats import find_repeats
from newsdossier.cleaning.rules.rule import FurnitureRule
from newsdossier.cleaning.stamps import find_fused_stamp
from newsdossier.cleaning.surroundings import find_surroundings
from newsdossier.model.clean_text import Boilerplate, FusedStamp, Sifted
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.line_shape import is_running_text
from newsdossier.model.taxonomy import Outlet

NEAR_THE_TOP = 12  # blocks: a stamp that stands further down opens no article
# Lists first: their titles may be repeated lines too, and "title of another article" says more.
COMPANY_RULES: tuple[Callable[[Look], Verdicts], ...] = (
    find_linked_lists,
    find_repeats,
    find_counters,
    find_surroundings,
)


def sift(clipping: Clipping, *, outlets: Mapping[str, Outlet]) -> Sifted:
    """Return what is surely not the article, each block with the rule that says so, and all the rest in file order.

    Rules that know a line by its words speak first; then the run of the article's paragraphs is found, and what
    stands outside of it is judged by its company. A line that no rule knows is kept.
    """
    lines = look_at_lines(block.text for block in clipping.blocks)
    furniture = find_furniture(lines)
    region = reach_on(clipping.blocks, furniture, find_region(clipping.blocks, lines, furniture))
    verdicts: Verdicts = {}
    for found in (
        find_known_lines(furniture, region),
        find_outlet_lines(clipping, outlets),
        find_page_parts(clipping, region),
    ):
        verdicts = found | verdicts
    for find in COMPANY_RULES:
        look = Look(blocks=clipping.blocks, lines=lines, furniture=furniture, region=region, known=verdicts)
        verdicts = find(look) | verdicts
    return assemble(clipping.blocks, lines, verdicts, region)


def find_known_lines(furniture: tuple[FurnitureRule | None, ...], region: Region) -> Verdicts:
    return {
        index: (rule.name, rule.reason)
        for index, rule in enumerate(furniture)
        if rule is not None and (rule.amid_text or not region.holds(index))
    }


def assemble(blocks: tuple[Block, ...], lines: Lines, verdicts: Verdicts, region: Region) -> Sifted:
    indices = [index for index in range(len(blocks)) if index not in verdicts]
    kept = tuple([blocks[index] for index in indices])
    return Sifted(
        kept=kept,
        dropped=tuple([Boilerplate(blocks[index], *verdicts[index]) for index in sorted(verdicts)]),
        body=bisect_left(indices, region.first),
        captions=find_captions(blocks, lines, kept=indices),
        stamps=find_stamps(kept),
    )


def find_stamps(blocks: tuple[Block, ...]) -> tuple[FusedStamp, ...]:
    found = (find_fused_stamp(block) for block in blocks[:NEAR_THE_TOP] if is_running_text(block))
    return tuple(stamp for stamp in found if stamp is not None)

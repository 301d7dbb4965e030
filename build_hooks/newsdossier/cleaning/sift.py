"""The first look at a clipping: what is surely not the article."""

from collections.abc import Mapping

from newsdossier.cleaning.captions import find_captions
from newsdossier.cleaning.furniture import FurnitureRule, find_furniture
from newsdossier.cleaning.lists import find_linked_lists
from newsdossier.cleaning.outlets import collect_outlet_lines
from newsdossier.cleaning.page_parts import find_page_parts
from newsdossier.cleaning.region import FURNITURE, OTHER_ARTICLES, Region, find_region, weigh
from newsdossier.cleaning.repeats import find_repeats
from newsdossier.cleaning.stamps import find_fused_stamp
from newsdossier.cleaning.surroundings import find_surroundings
from newsdossier.cleaning.verdict import Verdicts
from newsdossier.model.clean_text import Boilerplate, FusedStamp, Sifted
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.line_shape import is_running_text
from newsdossier.model.taxonomy import Outlet

NEAR_THE_TOP = 12  # blocks: a stamp that stands further down opens no article


def sift(clipping: Clipping, *, outlets: Mapping[str, Outlet]) -> Sifted:
    """Return what is surely not the article, each block with the rule that says so, and all the rest in file order.

    Rules that know a line by its words speak first; then the run of the article's paragraphs is found, and what
    stands outside of it is judged by its company. A line that no rule knows is kept.
    """
    blocks = clipping.blocks
    furniture = tuple(find_furniture(block.text) for block in blocks)
    region = find_region(tuple(weigh_all(blocks, furniture)))
    verdicts = known_lines(blocks, furniture, region) | outlet_lines(clipping, outlets)
    verdicts |= {
        index: verdict for index, verdict in find_page_parts(clipping, region).items() if index not in verdicts
    }
    for find in (find_linked_lists, find_repeats, find_surroundings):
        verdicts |= {
            i: verdict for i, verdict in find(blocks, furniture, region, verdicts).items() if i not in verdicts
        }
    return assemble(blocks, verdicts, region)


def weigh_all(blocks: tuple[Block, ...], furniture: tuple[FurnitureRule | None, ...]) -> tuple[float, ...]:
    return tuple(
        weigh(block) if rule is None else OTHER_ARTICLES if rule.opens_list else FURNITURE
        for block, rule in zip(blocks, furniture, strict=True)
    )


def known_lines(blocks: tuple[Block, ...], furniture: tuple[FurnitureRule | None, ...], region: Region) -> Verdicts:
    return {
        index: (rule.name, rule.reason)
        for index, rule in enumerate(furniture)
        if rule is not None and (rule.amid_text or not region.holds(index))
    }


def outlet_lines(clipping: Clipping, outlets: Mapping[str, Outlet]) -> Verdicts:
    """Return the lines that outlets.yml lists for the outlet of this clipping, or for any where that is not known."""
    lines = collect_outlet_lines(clipping, outlets)
    return {
        index: ("outlet-boilerplate", f"listed for {lines[block.text.strip()]} in outlets.yml")
        for index, block in enumerate(clipping.blocks)
        if block.text.strip() in lines
    }


def assemble(blocks: tuple[Block, ...], verdicts: Verdicts, region: Region) -> Sifted:
    kept = [index for index in range(len(blocks)) if index not in verdicts]
    blocks_kept = tuple(blocks[index] for index in kept)
    return Sifted(
        kept=blocks_kept,
        dropped=tuple(
            Boilerplate(block=block, rule=verdicts[index][0], reason=verdicts[index][1])
            for index, block in enumerate(blocks)
            if index in verdicts
        ),
        body=sum(index < region.first for index in kept),
        captions=find_captions(blocks_kept),
        stamps=find_stamps(blocks_kept),
    )


def find_stamps(blocks: tuple[Block, ...]) -> tuple[FusedStamp, ...]:
    found = (find_fused_stamp(block) for block in blocks[:NEAR_THE_TOP] if is_running_text(block))
    return tuple(stamp for stamp in found if stamp is not None)

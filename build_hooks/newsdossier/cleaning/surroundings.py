"""Lines judged by their company: menus, and what stands away from the run of the article."""

from newsdossier.cleaning.furniture import FurnitureRule
from newsdossier.cleaning.region import Region
from newsdossier.cleaning.verdict import Verdicts
from newsdossier.model.clipping import Block
from newsdossier.model.line_shape import is_menu_item

SHORTEST_MENU = 4  # items in a row; two or three short lines may be section, byline and day
HEAD_BLOCKS = 14  # kept lines above the first paragraph among which the head of the article is sought


def find_surroundings(
    blocks: tuple[Block, ...], _: tuple[FurnitureRule | None, ...], region: Region, known: Verdicts
) -> Verdicts:
    """Return what stands outside the run of the article and is no part of its head."""
    if region.first == region.end:
        return {}
    verdicts = find_menus(blocks, region, known)
    above = [index for index in range(region.first) if index not in known and index not in verdicts]
    for index in above[:-HEAD_BLOCKS]:
        verdicts[index] = ("far-above-the-article", "stands far above the first paragraph")
    for index in range(region.end, len(blocks)):
        verdicts.setdefault(index, ("after-the-article", "stands after the last paragraph"))
    return verdicts


def find_menus(blocks: tuple[Block, ...], region: Region, known: Verdicts) -> Verdicts:
    """Return runs of short items above the article. Items of a menu stand line by line; a blank line ends the run."""
    verdicts: Verdicts = {}
    run: list[int] = []
    for index in range(region.first + 1):
        block = blocks[index]
        if index == region.first or block.after_blank or not is_menu_item(block):
            verdicts |= as_menu(run, known)
            run = []
        if index < region.first and is_menu_item(block):
            run.append(index)
    return verdicts


def as_menu(run: list[int], known: Verdicts) -> Verdicts:
    if len(run) < SHORTEST_MENU:
        return {}
    return {index: ("menu", "one of many short items in a row") for index in run if index not in known}

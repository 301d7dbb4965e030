"""Lines judged by their company: menus, and what stands away from the run of the article."""

from newsdossier.cleaning.look import Look, Verdicts
from newsdossier.cleaning.region.weights import MOSTLY_LINKS
from newsdossier.model.line_shape import is_menu_item

SHORTEST_MENU = 4  # items in a row; two or three short lines may be section, byline and day
HEAD_BLOCKS = 14  # kept lines above the first paragraph among which the head of the article is sought


def find_surroundings(look: Look) -> Verdicts:
    """Return what stands outside the run of the article and is no part of its head."""
    region = look.region
    if region.first == region.end:
        return {}
    verdicts = find_menus(look)
    above = [index for index in range(region.first) if index not in look.known and index not in verdicts]
    for index in above[:-HEAD_BLOCKS]:
        verdicts[index] = ("far-above-the-article", "stands far above the first paragraph")
    for index in range(region.end, len(look.blocks)):
        if not goes_on(index, look):
            verdicts[index] = ("after-the-article", "stands after the last paragraph")
    return verdicts


def goes_on(index: int, look: Look) -> bool:
    """Return whether a block of a page belongs to the article although short lines part it from the last paragraph.

    It does where trafilatura counts it to the article, and it stands in the same element as the last paragraph.
    """
    last, block = look.blocks[look.region.end - 1], look.blocks[index]
    return block.voted_out is False and block.link_share < MOSTLY_LINKS and block.container[:-1] == last.container[:-1]


def find_menus(look: Look) -> Verdicts:
    """Return runs of short items above the article. Items of a menu stand line by line; a blank line ends the run."""
    verdicts: Verdicts = {}
    run: list[int] = []
    for index in range(look.region.first):
        block = look.blocks[index]
        is_item = is_menu_item(block)
        if block.after_blank or not is_item:
            verdicts |= as_menu(run, look)
            run = []
        if is_item:
            run.append(index)
    return verdicts | as_menu(run, look)


def as_menu(run: list[int], look: Look) -> Verdicts:
    if len(run) < SHORTEST_MENU:
        return {}
    return {index: ("menu", "one of many short items in a row") for index in run if index not in look.known}

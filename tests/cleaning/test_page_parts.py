"""Saved pages: what markup, links and trafilatura's vote may drop, and what they may not."""

from dataclasses import replace

from newsdossier.cleaning.sift import sift
from newsdossier.model.clean_text import Sifted
from newsdossier.model.clipping import Block, BlockTag, Clipping, Media
from tests.cleaning.clippings import make_clipping

TEXT = """Tides and ferries
The ferry company said on Monday that its ships would sail again in the middle of next week, after three weeks in port.
Captains had refused to sail since the coast guard found cracks in two hulls, and the islands ran short of fresh food.
The coast guard expects to have looked at all eleven ships by Friday, and will publish what it finds.
Oysters are back on the menu
"""
MENU, FIRST, SECOND, THIRD, TEASER = range(5)


def make_page() -> Clipping:
    return replace(make_clipping(TEXT), media=Media.HTML)


def change(clipping: Clipping, index: int, block: Block) -> Clipping:
    blocks = list(clipping.blocks)
    blocks[index] = block
    return replace(clipping, blocks=tuple(blocks))


def rules_of(sifted: Sifted) -> dict[int, str]:
    return {one.block.line - 1: one.rule for one in sifted.dropped}


def test_a_part_of_the_page_with_a_telling_name_goes() -> None:
    page = make_page()
    page = change(page, MENU, page.blocks[MENU]._replace(container=("body", "nav site-nav", "li")))
    assert rules_of(sift(page, outlets={}))[MENU] == "page-part"


def test_a_part_that_holds_the_article_is_no_furniture_whatever_its_name() -> None:
    page = make_page()
    for index in (FIRST, SECOND, THIRD):
        page = change(page, index, page.blocks[index]._replace(container=("body", "div widget", "p")))
    assert not rules_of(sift(page, outlets={})).keys() & {FIRST, SECOND, THIRD}


def test_the_vote_alone_drops_no_paragraph_of_the_text() -> None:
    page = make_page()
    for index in (FIRST, THIRD):
        page = change(page, index, page.blocks[index]._replace(voted_out=False))
    page = change(page, SECOND, page.blocks[SECOND]._replace(voted_out=True))
    assert SECOND not in rules_of(sift(page, outlets={}))


def test_the_vote_drops_a_short_line() -> None:
    page = make_page()
    for index in (FIRST, SECOND, THIRD):
        page = change(page, index, page.blocks[index]._replace(voted_out=False))
    page = change(page, MENU, page.blocks[MENU]._replace(voted_out=True))
    assert rules_of(sift(page, outlets={}))[MENU] == "trafilatura-left-it-out"


def test_the_vote_drops_no_caption_in_or_above_the_text() -> None:
    page = make_page()
    for index in (FIRST, THIRD):
        page = change(page, index, page.blocks[index]._replace(voted_out=False))
    for index in (MENU, TEASER):
        page = change(page, index, page.blocks[index]._replace(voted_out=True, tag=BlockTag.CAPTION))
    dropped = rules_of(sift(page, outlets={}))
    assert MENU not in dropped
    assert dropped[TEASER] == "trafilatura-left-it-out"


def test_votes_do_not_count_where_trafilatura_found_nothing() -> None:
    page = make_page()
    for index in range(len(page.blocks)):
        page = change(page, index, page.blocks[index]._replace(voted_out=True))
    assert "trafilatura-left-it-out" not in rules_of(sift(page, outlets={})).values()


def test_a_line_of_links_goes_and_the_first_heading_stays() -> None:
    page = make_page()
    page = change(page, TEASER, page.blocks[TEASER]._replace(link_share=1.0))
    heading = page.blocks[MENU]._replace(tag=BlockTag.HEADING, level=1, container=("body", "nav", "h1"), voted_out=True)
    dropped = rules_of(sift(change(page, MENU, heading), outlets={}))
    assert dropped[TEASER] == "mostly-links"
    assert MENU not in dropped


def test_a_sentence_in_an_element_named_caption_is_a_caption() -> None:
    page = make_page()
    page = change(page, SECOND, page.blocks[SECOND]._replace(container=("body", "div image-meta", "div image-caption")))
    assert [block.line - 1 for block in sift(page, outlets={}).captions] == [SECOND]


def test_a_name_far_above_a_paragraph_makes_it_no_caption() -> None:
    page = make_page()
    container = ("body", "main with-captions", "article", "div", "p")
    page = change(page, SECOND, page.blocks[SECOND]._replace(container=container))
    assert not sift(page, outlets={}).captions


def test_a_post_quoted_between_paragraphs_stays_whatever_its_element_is_called() -> None:
    page = make_page()
    container = ("body", "article", "div social-embed", "blockquote twitter", "p")
    page = change(page, SECOND, page.blocks[SECOND]._replace(container=container, text="All ships back by Friday."))
    assert SECOND not in rules_of(sift(page, outlets={}))


def test_a_post_that_trafilatura_leaves_out_stays_between_paragraphs() -> None:
    page = make_page()
    post = page.blocks[SECOND]._replace(
        container=("body", "article", "blockquote", "p"),
        text="— Ada Crane (@adacrane) March 3, 2024",
    )
    page = change(page, SECOND, post._replace(tag=BlockTag.QUOTE, voted_out=True))
    for index in (FIRST, THIRD):
        page = change(page, index, page.blocks[index]._replace(voted_out=False))
    assert SECOND not in rules_of(sift(page, outlets={}))


def test_a_cloud_of_tags_goes_however_long_it_is() -> None:
    page = make_page()
    tags = "ferries islands harbour " * 20
    page = change(page, TEASER, page.blocks[TEASER]._replace(text=tags.strip(), link_share=1.0))
    assert rules_of(sift(page, outlets={}))[TEASER] == "mostly-links"


def test_a_long_line_for_which_trafilatura_votes_does_not_end_the_article() -> None:
    page = make_page()
    line = "The captains want engineers on each ship, food for the islands, and a word with the owners tomorrow"
    page = change(page, THIRD, page.blocks[THIRD]._replace(text=line, voted_out=False))
    assert THIRD not in rules_of(sift(page, outlets={}))

"""Saved pages: what the markup around the lines above the text says of them."""

from dataclasses import replace

from newsdossier.cleaning.sift import sift
from newsdossier.extracting.metadata import extract_metadata
from newsdossier.model.clipping import Block, BlockTag, Clipping, Head, HeadField, Media
from newsdossier.model.metadata import Metadata
from tests.cleaning.clippings import make_clipping

TEXT = """Tides
Ferries to sail again
They lay in port for three weeks and more.
The ferry company said on Monday that its ships would sail again in the middle of next week, after three weeks in port.
Captains had refused to sail since the coast guard found cracks in two hulls, and the islands ran short of fresh food.
"""
SECTION, HEADLINE, SUMMARY, FIRST, SECOND = range(5)


def make_page(*, titles: tuple[str, ...], summary_in: str) -> Clipping:
    fields = tuple(HeadField(value=title, source="title", line=1, start=0, end=5) for title in titles)
    page = replace(make_clipping(TEXT, head=Head(titles=fields)), media=Media.HTML)
    blocks = list(page.blocks)
    blocks[HEADLINE] = blocks[HEADLINE]._replace(tag=BlockTag.HEADING, level=1, container=("body", "header", "h1"))
    blocks[SUMMARY] = place(blocks[SUMMARY], summary_in)
    blocks[FIRST:] = [place(block, "div text") for block in blocks[FIRST:]]
    return replace(page, blocks=tuple(blocks))


def place(block: Block, element: str) -> Block:
    return block._replace(container=("body", element, "p"))


def extract(page: Clipping) -> Metadata:
    return extract_metadata(page, sifted=sift(page, outlets={}), outlets={})


def headline_of(metadata: Metadata) -> str | None:
    return metadata.headline.value if metadata.headline else None


def test_of_several_declared_titles_the_first_heading_shows_the_headline() -> None:
    page = make_page(titles=("Tides", "Ferries to sail again"), summary_in="div text")
    assert headline_of(extract(page)) == "Ferries to sail again"


def test_a_sentence_in_an_element_of_its_own_is_a_standfirst() -> None:
    metadata = extract(make_page(titles=("Ferries to sail again",), summary_in="div summary"))
    assert metadata.standfirst is not None
    assert metadata.standfirst.value == "They lay in port for three weeks and more."


def test_a_sentence_in_one_element_with_the_text_is_no_standfirst() -> None:
    assert extract(make_page(titles=("Ferries to sail again",), summary_in="div text")).standfirst is None

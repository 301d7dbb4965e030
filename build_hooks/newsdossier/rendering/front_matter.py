"""A page's fields as the YAML block at the head of its file."""

from collections.abc import Mapping
from typing import Final

from newsdossier.model.page.article_page import ArticlePage
from newsdossier.model.page.pages import Page
from newsdossier.model.site import Plain
from newsdossier.rendering.plain_values import make_plain_fields
from newsdossier.rendering.yaml_block import write_map

HEAD: Final = frozenset({"head"})  # its fields stand among those of the page
HEAD_AND_BODY: Final = HEAD | {"text"}  # an article's own words are the body of the file


def list_front_matter(page: Page) -> dict[str, Plain]:
    """Return the page's fields, as reading the block gives them. Those that are None, "" or () are left out."""
    but = HEAD_AND_BODY if isinstance(page, ArticlePage) else HEAD
    return make_plain_fields(page.head) | make_plain_fields(page, but=but)


def render_front_matter(values: Mapping[str, Plain]) -> str:
    """Return the block with its fences. Each value reads back as it is."""
    lines: list[str] = []
    write_map(values, indent="", lead="", lines=lines)
    return "\n".join(["---", *lines, "---", ""])

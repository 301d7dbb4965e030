"""A page's fields as the YAML block at the head of its file."""

from dataclasses import fields
from typing import Final

from newsdossier.model.page.article_page import ArticlePage
from newsdossier.model.page.pages import Page
from newsdossier.rendering.yaml_block import is_empty, write_field

IN_BODY: Final = "text"  # of an article: its own words are the body of the file


def render_front_matter(page: Page) -> str:
    """Return the block with its fences. Each value reads back as it is; fields that are None, "" or () are left out."""
    lines: list[str] = []
    for holder in (page.head, page):
        for field in fields(holder):
            value = getattr(holder, field.name)
            in_body = field.name == IN_BODY and isinstance(page, ArticlePage)
            if field.name != "head" and not in_body and not is_empty(value):
                write_field(field.name, value, indent="", lead="", lines=lines)
    return "\n".join(["---", *lines, "---", ""])

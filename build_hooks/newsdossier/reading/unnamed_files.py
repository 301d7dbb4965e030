"""What kind of file came without a name."""

import re

from newsdossier.model.front_matter import FrontMatter
from newsdossier.reading.decoding import decode
from newsdossier.reading.front_block import find_front_block
from newsdossier.reading.imported.names import find_own_names

PAGE_OPENING = re.compile(r"\s*(?:<!doctype html|<html|<\?xml|<!--)", re.IGNORECASE)
MARKDOWN_SIGN = re.compile(
    r"^ {0,3}#{1,6} +[^\s#]|\[[^\]\n]{1,300}\]\((?:https?:/)?/[^\s()]{1,2000}(?: \"[^\"\n]{0,300}\")?\)", re.MULTILINE
)
"""A heading, or a link of which the address is not shown."""
FIELD_NAME = re.compile(r"^([A-Za-z][\w -]{0,40}?)[ \t]*:(?=\s|$)", re.MULTILINE)
LINES_THAT_MEET = re.compile(r"\S[ \t]*(?:\r\n|\n|\r)[ \t]*[^\s]")
"""Markdown would make one paragraph of them, and pasted text means them apart."""
READ = 50_000  # characters: a heading or a link comes sooner


def tell_ending(content: bytes) -> str:
    """Return ".html", ".md" or ".txt"; the last where nothing speaks for another.

    Front matter of another tool stands on Markdown. Ours may stand on pasted text too, which lines that meet tell.
    """
    decoded = decode(content, is_page=False)
    text = decoded.text[:READ] if decoded else ""
    if PAGE_OPENING.match(text):
        return ".html"
    block = find_front_block(text)
    names = FIELD_NAME.findall(block.yaml) if block else []
    body = text[block.end :] if block and names else text
    if MARKDOWN_SIGN.search(body) or any(
        find_own_names(name) for name in names if name not in FrontMatter.model_fields
    ):
        return ".md"
    is_ours = any(name in FrontMatter.model_fields for name in names)
    return ".md" if is_ours and not LINES_THAT_MEET.search(body) else ".txt"

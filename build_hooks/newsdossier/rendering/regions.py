"""The stretch of a page's Markdown that holds the article's own text."""

import re
from typing import Final

TEXT_OPENS: Final = "<!-- dossier:text -->"
TEXT_CLOSES: Final = "<!-- /dossier:text -->"
FRONT_MATTER = re.compile(r"\A---\n.*?^---\n", re.DOTALL | re.MULTILINE)


def text_region(markdown: str) -> str:
    """Return what stands between the marks of the article's text, or "" where there are none.

    Found text cannot hold the marks: it is escaped. Front matter can, and is passed over.
    """
    front_matter = FRONT_MATTER.match(markdown)
    body = markdown[front_matter.end() :] if front_matter is not None else markdown
    _, opened, rest = body.partition(f"{TEXT_OPENS}\n")
    text, closed, _ = rest.partition(TEXT_CLOSES)
    return text.strip("\n") if opened and closed else ""


def mark_text(markdown: str) -> str:
    return f"{TEXT_OPENS}\n\n{markdown}\n\n{TEXT_CLOSES}" if markdown else f"{TEXT_OPENS}\n\n{TEXT_CLOSES}"

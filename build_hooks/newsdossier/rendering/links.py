"""Links between Markdown files, as they stand in any tool that reads the folder."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from newsdossier.model.page.addresses import markdown_path
from newsdossier.model.page.parts import Link
from newsdossier.rendering.escaping import escape_markdown

OUTSIDE = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
KEPT_IN_PATH: Final = "/-_.~"
KEPT_OUTSIDE: Final = "/-_.~:?#@!$&'+,;=%"  # all that an address may hold but brackets, which would end the link


@dataclass(frozen=True, slots=True)
class Links:
    """Makes links from one Markdown file."""

    from_path: str

    def to(self, text: str, url: str) -> str:
        """Return a link to a page of the site or to an address outside; the bare text where the address is ""."""
        return f"[{escape_markdown(text)}]({self.find_target(url)})" if url else escape_markdown(text)

    def of(self, link: Link) -> str:
        return self.to(link.text, link.url)

    def find_target(self, url: str) -> str:
        """Return what stands between the brackets of a link: an address, or the way to the page's file."""
        if OUTSIDE.match(url):
            return quote(url, safe=KEPT_OUTSIDE, errors="replace").replace("&", "&amp;")
        page, _, anchor = url.partition("#")
        path = relate_path(markdown_path(page), self.from_path)
        return quote(path, safe=KEPT_IN_PATH, errors="replace") + (f"#{quote(anchor)}" if anchor else "")


def relate_path(path: str, from_path: str) -> str:
    """Return the way from one file to another: from "dates/2023/09.md" to "timeline.md" it is "../../timeline.md"."""
    here, there = from_path.split("/")[:-1], path.split("/")
    common = 0
    while common < min(len(here), len(there) - 1) and here[common] == there[common]:
        common += 1
    return "/".join([".."] * (len(here) - common) + there[common:])

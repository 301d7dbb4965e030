"""Markdown to HTML for generated pages: one converter for all of them.

MkDocs makes a converter for each page, which takes about as long as to convert one. The HTML is the same: a test
compares.
"""

import posixpath
from typing import Final
from urllib.parse import unquote, urlsplit, urlunsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from mkdocs.structure.files import File, Files
from mkdocs.structure.toc import TableOfContents, get_toc

TEXT_EXTENSIONS: Final = ("attr_list", "def_list", "tables", "toc", "md_in_html")
LAST: Final = 0  # priority: after Markdown has made all its links


class TextConverter:
    """Converts the text of one generated page after the other."""

    def __init__(self) -> None:
        self.markdown = Markdown(extensions=list(TEXT_EXTENSIONS))
        self.links = SiteLinks(self.markdown)
        self.markdown.treeprocessors.register(self.links, "dossier_links", LAST)

    def convert(self, text: str, *, file: File, files: Files) -> tuple[str, TableOfContents]:
        """Return the HTML of the file's text, in which links to files lead to their pages, and its headings."""
        if not text:
            return "", get_toc([])  # most pages: all that they say stands in their front matter
        self.links.look_from(file, files)
        html = self.markdown.reset().convert(text)
        return html, get_toc(getattr(self.markdown, "toc_tokens", []))


class SiteLinks(Treeprocessor):
    """Leads links between Markdown files to the pages made of them, as MkDocs does.

    A link that leads to no file stays as it is, and nobody is told: an article that was saved as Markdown may have
    some. That is as it was found, and no fault.
    """

    def look_from(self, file: File, files: Files) -> None:
        self.file, self.files = file, files

    def run(self, root: Element) -> None:
        for element in root.iter():
            name = {"a": "href", "img": "src"}.get(str(element.tag))
            if name is not None:
                element.set(name, self.lead(element.get(name, "")))

    def lead(self, address: str) -> str:
        scheme, host, path, query, anchor = urlsplit(address)
        if scheme or host or not path or path.startswith(("/", "\\")):
            return address
        folder = posixpath.dirname(self.file.src_uri)
        target = self.files.get_file_from_path(posixpath.normpath(posixpath.join(folder, unquote(path))))
        return urlunsplit(("", "", target.url_relative_to(self.file), query, anchor)) if target is not None else address

"""The article below its YAML block, as blocks."""

from dataclasses import dataclass

from newsdossier.model.address import SourcePath
from newsdossier.model.clipping import Block, Head, Media, SavedFile
from newsdossier.model.problem import Level, Problem
from newsdossier.reading.markdown.text import is_markdown_bounded, read_markdown_text
from newsdossier.reading.page.saved_page import read_html_page
from newsdossier.reading.pasted_text import read_pasted_text

NOTHING_DECLARED = Head()


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a file holds."""

    blocks: tuple[Block, ...]
    head: Head = NOTHING_DECLARED
    problems: tuple[Problem, ...] = ()


def read_content(saved: SavedFile, *, media: Media, path: SourcePath) -> Content:
    """Return the blocks of the file in its order, and what a page declares about itself."""
    if media is Media.HTML:
        page = read_html_page(saved)
        return Content(blocks=page.blocks, head=page.head)
    if media is Media.MARKDOWN and is_markdown_bounded(saved.text):
        return Content(blocks=read_markdown_text(saved))
    blocks = read_pasted_text(saved)
    return Content(blocks=blocks, problems=(note_unformatted(path),) if media is Media.MARKDOWN else ())


def note_unformatted(path: SourcePath) -> Problem:
    return Problem(
        path=path,
        line=1,
        code="unformatted-markdown",
        message="the file, or one of its paragraphs, is too long for Markdown, and is read as plain text",
        hint="parts of a page that are not the article make it long: leave them out, or save the file as .txt",
        level=Level.NOTE,
    )

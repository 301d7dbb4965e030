"""The page of the data files as a Markdown file."""

from newsdossier.model.page.data_page import DataPage
from newsdossier.rendering.blocks import bullets, heading, join_blocks, section, table
from newsdossier.rendering.escaping import escape_markdown
from newsdossier.rendering.links import Links


def render_data_page(page: DataPage, *, links: Links) -> str:
    files = [[links.to(file.name, file.url), escape_markdown(file.about)] for file in page.files]
    columns = [[escape_markdown(column.name), escape_markdown(column.about)] for column in page.columns]
    return join_blocks(
        [
            heading(1, escape_markdown(page.head.title)),
            escape_markdown(page.standfirst),
            section("Files", table(["File", "What it holds"], files)),
            section("Columns of articles.csv", table(["Column", "What it holds"], columns)),
            section("What holds for all of them", bullets(map(escape_markdown, page.notes))),
        ]
    )

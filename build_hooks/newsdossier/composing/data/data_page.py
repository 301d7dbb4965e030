"""The page that says what programs can read."""

from typing import Final

from newsdossier.composing.article_table import COLUMNS
from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.data.files import BIBTEX, CSL, RIS, TABLE
from newsdossier.composing.heads import compose_head
from newsdossier.composing.wording import count_of
from newsdossier.model.page.addresses import DATA
from newsdossier.model.page.data_page import DataColumn, DataFile, DataPage

FILES: Final = (
    (
        "data/dossier.json",
        "All that the site knows: articles with text, days and evidence, events, names, relations.",
    ),
    (TABLE, "One line an article, for spreadsheets (CSV, RFC 4180, UTF-8)."),
    (BIBTEX, "The articles as references, for LaTeX and reference managers."),
    (RIS, "The same, for reference managers that read RIS."),
    (CSL, "The same as CSL-JSON, for Zotero, pandoc and citeproc."),
    ("feed.xml", "The articles that joined last (Atom, RFC 4287)."),
    ("feed.json", "The same as JSON Feed 1.1."),
)
NOTES: Final = (
    "Days are written as in EDTF: 2023-09-22, or 2023-09 and 2023 where only the month or year is known.",
    "A cell or property is empty, or not there, where nothing is known.",
    "A day that was worked out says so, and how sure it is: certain, likely or doubtful.",
    "Words that rights withhold stand in none of these files.",
    "In the table, a cell that a spreadsheet would take for a formula begins with an apostrophe.",
    "Nothing here depends on when the site was built: the same articles give the same bytes.",
)


def compose_data_page(catalogue: Catalogue) -> DataPage:
    title = catalogue.dossier.settings.title
    return DataPage(
        head=compose_head(
            DATA,
            title="Data",
            description=f"{title} as files for programs: JSON, CSV, BibTeX, RIS, CSL-JSON and feeds.",
            template="data",
        ),
        standfirst=f"The {count_of(len(catalogue.slugs), 'article')} of this dossier as files for programs.",
        files=tuple(DataFile(name=path.rpartition("/")[2], url=path, about=about) for path, about in FILES),
        columns=tuple(DataColumn(name=name, about=about) for name, about in COLUMNS.items()),
        notes=NOTES,
    )

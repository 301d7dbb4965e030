"""The articles as files for spreadsheets and reference managers."""

import csv
from io import StringIO
from typing import Final

from newsdossier.composing.article_table import COLUMNS, list_cells
from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.citing.cited_work import describe_work
from newsdossier.composing.citing.formats import cite_bibtex, cite_csl, cite_ris
from newsdossier.model.site import SiteFile

TABLE: Final = "data/articles.csv"
BIBTEX: Final = "data/articles.bib"
RIS: Final = "data/articles.ris"
CSL: Final = "data/articles.csl.json"


def compose_data_files(catalogue: Catalogue) -> tuple[SiteFile, ...]:
    """Return articles.csv, .bib, .ris and .csl.json, each with every article, in order of publication."""
    works = tuple(describe_work(catalogue.articles[slug], catalogue=catalogue) for slug in catalogue.slugs)
    return (
        SiteFile(path=TABLE, text=write_table(catalogue)),
        SiteFile(path=BIBTEX, text="".join(f"{cite_bibtex(work)}\n\n" for work in works)),
        SiteFile(path=RIS, text="".join(f"{cite_ris(work)}\n\n" for work in works)),
        SiteFile(path=CSL, text=f"{cite_csl(works)}\n"),
    )


def write_table(catalogue: Catalogue) -> str:
    """Return the table as CSV (RFC 4180): comma, double quotes where needed, lines that end in CR LF."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(list_cells(slug, catalogue=catalogue) for slug in catalogue.slugs)
    return text.getvalue()

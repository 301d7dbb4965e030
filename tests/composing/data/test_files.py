"""The files for spreadsheets and reference managers."""

import csv
import json
from io import StringIO

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.data.files import compose_data_files
from newsdossier.model.dossier import Dossier
from tests.composing.invented import make_article, make_dossier


def files(dossier: Dossier) -> dict[str, str]:
    return {file.path: file.text for file in compose_data_files(build_catalogue(dossier))}


def rows(dossier: Dossier) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(files(dossier)["data/articles.csv"])))


def test_an_article_is_a_line_with_what_is_known() -> None:
    row = rows(make_dossier(make_article("gates-shut", headline="Gates, “shut”", published="2024-06", stated=False)))[0]
    assert (row["slug"], row["headline"], row["published"]) == ("gates-shut", "Gates, “shut”", "2024-06")
    assert row["published_stated"] == "no"


def test_what_is_not_known_is_empty() -> None:
    row = rows(make_dossier(make_article("gates-shut", headline=None, published=None)))[0]
    assert (row["headline"], row["published"], row["published_certainty"], row["published_stated"]) == ("", "", "", "")


def test_a_headline_is_no_formula() -> None:
    row = rows(make_dossier(make_article("sum", headline='=HYPERLINK("https://example.org/")')))[0]
    assert row["headline"].startswith("'=")


def test_reference_managers_get_every_article() -> None:
    written = files(make_dossier(make_article("one"), make_article("two")))
    assert {entry["id"] for entry in json.loads(written["data/articles.csl.json"])} == {"one", "two"}
    assert written["data/articles.bib"].count("@article{") == written["data/articles.ris"].count("TY  - ") == 2


def test_a_dossier_without_articles_has_empty_files() -> None:
    written = files(make_dossier())
    assert json.loads(written["data/articles.csl.json"]) == []
    assert written["data/articles.csv"].count("\n") == 1

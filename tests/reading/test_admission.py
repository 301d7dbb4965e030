"""Which clippings make the dossier, and why the others do not."""

from dataclasses import replace
from datetime import date

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.clipping import Clipping
from newsdossier.model.source import DossierSources
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.reading.admission.admit import admit_clippings
from newsdossier.reading.clipping import read_clipping
from newsdossier.reading.lists.taxonomies import read_taxonomies
from tests.reading.cases import make_lists, make_source, show_problems

TODAY = date(2024, 6, 1)


@pytest.mark.golden_test("../golden/reading/admission/*.yml")
def test_admit_clippings(golden: GoldenTestFixture) -> None:
    lists = {name: golden.get(name) for name in ("topics", "outlets", "events")}
    files = tuple(make_source(f"dossier/articles/{name}", text) for name, text in golden["files"].items())
    sources = replace(make_lists(**lists), clippings=files, whole=not golden.get("only_some"))
    read = tuple(map(read_clipping, files))
    taxonomies = read_taxonomies(sources).value or Taxonomies()
    admitted = admit_clippings(read, taxonomies=taxonomies, sources=sources, today=TODAY)
    assert golden.out["problems"] == show_problems(admitted.problems)
    assert golden.out["admitted"] == [show_links(clipping) for clipping in admitted.value or ()]


def show_links(clipping: Clipping) -> str:
    matter = clipping.front_matter
    return f"{clipping.slug} related={list(matter.related or ())} rewrite_of={matter.rewrite_of}"


def test_without_today_no_day_lies_in_the_future() -> None:
    read = read_clipping(make_source("dossier/articles/a.txt", "---\npublished: 2999-01-01\n---\nText"))
    sources = DossierSources(clippings=())
    assert admit_clippings((read,), taxonomies=Taxonomies(), sources=sources, today=None).problems == ()

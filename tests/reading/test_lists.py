"""dossier.yml and the taxonomies: what can be understood stays, and each complaint names its line."""

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.reading.lists.taxonomies import read_taxonomies
from newsdossier.reading.settings import read_settings
from tests.reading.cases import make_lists, make_source, show_problems


@pytest.mark.golden_test("../golden/reading/settings/*.yml")
def test_read_settings(golden: GoldenTestFixture) -> None:
    read = read_settings(make_source("dossier/dossier.yml", golden["file"]))
    assert read.value is not None
    assert golden.out["problems"] == show_problems(read.problems)
    assert golden.out["settings"] == read.value.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def test_without_a_file_the_settings_are_the_defaults() -> None:
    read = read_settings(None)
    assert read.value is not None
    assert (read.value.language, read.problems) == ("en", ())


@pytest.mark.golden_test("../golden/reading/taxonomies/*.yml")
def test_read_taxonomies(golden: GoldenTestFixture) -> None:
    lists = {name: golden.get(name) for name in ("topics", "entities", "outlets", "events")}
    read = read_taxonomies(make_lists(**lists))
    assert read.value is not None
    assert golden.out["problems"] == show_problems(read.problems)
    assert golden.out["lists"] == read.value.model_dump(mode="json", exclude_defaults=True)

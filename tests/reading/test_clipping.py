"""Saved files of any kind become blocks and front matter, with every problem at once."""

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.reading.clipping import read_clipping
from tests.reading.cases import make_source, show_block, show_fields, show_problems


@pytest.mark.golden_test("../golden/reading/clipping/*.yml")
def test_read_clipping(golden: GoldenTestFixture) -> None:
    source = make_source(
        f"dossier/articles/{golden.get('name') or 'port-strike.txt'}",
        golden["file"],
        encoding=golden.get("encoding") or "utf-8",
        sidecar=golden.get("sidecar"),
    )
    read = read_clipping(source)
    clipping = read.value
    assert golden.out["problems"] == show_problems(read.problems)
    assert golden.out["slug"] == (clipping.slug if clipping else None)
    assert golden.out["fields"] == (show_fields(clipping) if clipping else None)
    assert golden.out["blocks"] == ([show_block(block) for block in clipping.blocks] if clipping else None)

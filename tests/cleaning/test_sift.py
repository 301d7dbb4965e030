"""The first look: what is surely not the article, and which rule says so."""

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.cleaning.sift import sift
from newsdossier.model.taxonomy import Outlet
from tests.cleaning.clippings import make_clipping


@pytest.mark.golden_test("../golden/cleaning/sift/*.yml")
def test_sift(golden: GoldenTestFixture) -> None:
    outlets = {key: Outlet(**entry) for key, entry in (golden.get("outlets") or {}).items()}
    sifted = sift(make_clipping(golden["text"]), outlets=outlets)
    assert golden.out["dropped"] == [f"{one.block.line} {one.rule}: {one.block.text[:40]}" for one in sifted.dropped]
    assert golden.out["kept"] == [block.line for block in sifted.kept]
    assert golden.out["captions"] == [block.line for block in sifted.captions]
    assert golden.out["body_from_line"] == (sifted.kept[sifted.body].line if sifted.kept[sifted.body :] else None)

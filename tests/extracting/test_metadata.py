"""What an article says about itself, with the words that say so."""

from typing import Any

import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.cleaning.sift import sift
from newsdossier.extracting.metadata import extract_metadata
from newsdossier.model.clipping import Clipping
from newsdossier.model.evidence import Found
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.metadata import Metadata
from newsdossier.model.taxonomy import Outlet
from tests.cleaning.clippings import make_clipping

FACTS = ("headline", "standfirst", "section", "byline", "agency", "outlet", "dateline", "language", "url")


@pytest.mark.golden_test("../golden/extracting/*.yml")
def test_extract_metadata(golden: GoldenTestFixture) -> None:
    outlets = {key: Outlet(**entry) for key, entry in (golden.get("outlets") or {}).items()}
    clipping = make_clipping(golden["text"], front_matter=FrontMatter(**(golden.get("front_matter") or {})))
    metadata = extract_metadata(clipping, sifted=sift(clipping, outlets=outlets), outlets=outlets)
    assert golden.out["facts"] == dict(tell_facts(metadata))
    assert golden.out["authors"] == list(metadata.authors)
    assert golden.out["ids"] == {"outlet": metadata.outlet_id, "agency": metadata.agency_id}
    assert golden.out["opening"] == metadata.opening
    assert golden.out["roles"] == [f"{role.block.line} {role.fate} {role.rule}" for role in metadata.roles]
    assert not misquoted(clipping, metadata)


def tell_facts(metadata: Metadata) -> list[tuple[str, str]]:
    found = ((name, getattr(metadata, name)) for name in FACTS)
    return [(name, tell(fact)) for name, fact in found if fact is not None]


def tell(fact: Found[Any]) -> str:
    first = fact.evidence[0]
    how = "stated" if fact.stated else "worked out"
    return f"{fact.value} ({fact.certainty}, {how}; {first.rule}, line {first.line}: {first.quote[:40]})"


def misquoted(clipping: Clipping, metadata: Metadata) -> list[str]:
    """Return the quotes that do not stand in the file where the evidence says."""
    facts = (getattr(metadata, name) for name in FACTS)
    evidence = (one for fact in facts if fact is not None for one in fact.evidence if one.rule != "curator")
    return [
        one.quote
        for one in evidence
        if " ".join(clipping.saved.text[one.start : one.end].split()) != one.quote
        or one.quote.split()[0] not in clipping.saved.lines[one.line - 1]
    ]

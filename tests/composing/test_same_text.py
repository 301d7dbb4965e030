"""Articles that are one text, on the page, in `dossier explain` and in the data."""

import json

from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.same_event import compose_same_event
from newsdossier.model.address import Slug, make_source_path
from newsdossier.model.dossier import Dossier
from newsdossier.pipeline import explain
from newsdossier.rendering.data.files import render_data
from tests.suggesting.dossiers import make_dossier

TEXT = (
    "Dockers enter third week of strike\n\n"
    "CALDERHAVEN{agency} — The dockers of Calderhaven stayed at the gates on Friday, the third week without a ship.\n\n"
    "The port authority said that forty driverless cranes would stand still until the courts had spoken.\n\n"
    "{end}\n"
)
ENDS = ("Soup was brought to those who waited.", "A court is to rule on the cranes in the first days of May.")
SAVED = "---\npublished: 2024-03-{day:02}\nrights: full\n---\n{text}"


def dossier_of(*agencies: str) -> Dossier:
    texts = (
        SAVED.format(day=day, text=TEXT.format(agency=agency, end=end))
        for day, (agency, end) in enumerate(zip(agencies, ENDS, strict=True), start=15)
    )
    return make_dossier(dict(zip(("first.txt", "second.txt"), texts, strict=True)))


def relation_of(slug: str, *, dossier: Dossier) -> str:
    (row,) = compose_same_event(Slug(slug), catalogue=build_catalogue(dossier))
    assert row.passages
    assert row.certainty
    return row.relation


def links_of(name: str, *, dossier: Dossier) -> list[str]:
    (found,) = explain(dossier, paths=(make_source_path(f"dossier/articles/{name}.txt"),)).articles
    return [link.kind for link in found.links if link.kind not in {"related", "same-event"}]


def test_an_article_says_who_has_its_text_and_who_came_first() -> None:
    dossier = dossier_of("", "")
    assert relation_of("first", dossier=dossier) == "has the same text as this article; this article came first"
    assert relation_of("second", dossier=dossier) == "has the same text as this article; that one came first"
    assert "copied-by" in links_of("first", dossier=dossier)
    assert "copy-of" in links_of("second", dossier=dossier)


def test_who_carry_one_agencys_text_stand_beside_each_other() -> None:
    dossier = dossier_of(" (AP)", " (AP)")
    assert relation_of("first", dossier=dossier) == "carries the same agency text as this article"
    assert [links_of(name, dossier=dossier) for name in ("first", "second")] == [["same-text"], ["same-text"]]


def test_data_tell_of_copies_with_their_shares() -> None:
    (file,) = [file for file in render_data(dossier_of(" (AP)", "")) if file.path == "data/dossier.json"]
    (copy,) = json.loads(file.text)["relations"]["copies"]
    assert (copy["kind"], copy["first"], copy["second"]) == ("same wire text", "first", "second")
    assert copy["share_of_first"] > 0.6
    assert copy["original"] == "first"

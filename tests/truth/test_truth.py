"""The first dossier, read without its YAML blocks, tells what the librarian recorded."""

from pathlib import Path

import pytest

from newsdossier.adapters.files import load_sources
from newsdossier.model.address import SourcePath
from newsdossier.model.explanation import ExplanationReport
from newsdossier.model.source import DossierSources, Source
from newsdossier.pipeline import build_dossier, explain
from tests.truth.record import Verdict, judge, load_records

DOSSIER = Path(__file__).parents[2] / "dossier"
ENOUGH = 0.9  # of the recorded facts
WITHOUT_LISTS = (
    "headline",
    "standfirst",
    "section",
    "agency",
    "published",
    "event day",
    "paragraph",
    "dropped",
    "caption",
)


def strip_block(source: Source) -> Source:
    """Return the clipping as it was found, without the curator's YAML block."""
    head, _, rest = source.content.partition(b"\n---\n")
    return Source(path=source.path, content=rest if head.startswith(b"---\n") else source.content)


def report_on(sources: DossierSources) -> ExplanationReport:
    dossier = build_dossier(sources)
    return explain(dossier, paths=tuple(source.path for source in sources.clippings))


@pytest.fixture(scope="module")
def stripped() -> tuple[Source, ...]:
    return tuple(strip_block(source) for source in load_sources(DOSSIER).clippings)


@pytest.fixture(scope="module")
def with_lists(stripped: tuple[Source, ...]) -> tuple[Verdict, ...]:
    loaded = load_sources(DOSSIER)
    return judge(
        report_on(
            DossierSources(clippings=stripped, topics=loaded.topics, entities=loaded.entities, outlets=loaded.outlets)
        )
    )


@pytest.fixture(scope="module")
def without_lists(stripped: tuple[Source, ...]) -> tuple[Verdict, ...]:
    return judge(report_on(DossierSources(clippings=stripped)))


def test_every_clipping_of_the_first_dossier_has_a_record(stripped: tuple[Source, ...]) -> None:
    assert sorted(Path(source.path).stem for source in stripped) == sorted(load_records())


def test_nothing_asserted_contradicts_the_record(with_lists: tuple[Verdict, ...]) -> None:
    assert [verdict for verdict in with_lists if verdict.outcome == "contradicted"] == []


def test_nine_in_ten_recorded_facts_are_found(
    with_lists: tuple[Verdict, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    found = sum(verdict.outcome == "found" for verdict in with_lists)
    missing = [verdict for verdict in with_lists if verdict.outcome == "missing"]
    with capsys.disabled():
        print(
            f"\nlibrarian's record: {found} of {len(with_lists)} facts found ({found / len(with_lists):.1%})",
            *missing,
            sep="\n  ",
        )
    assert found / len(with_lists) >= ENOUGH


def test_all_headlines_days_and_conflicts_are_found(with_lists: tuple[Verdict, ...]) -> None:
    vital = [v for v in with_lists if v.fact in {"headline", "published", "event day", "conflict shown"}]
    assert [verdict for verdict in vital if verdict.outcome != "found"] == []
    assert len(vital) == 16


def test_without_any_list_days_headlines_and_body_hold(without_lists: tuple[Verdict, ...]) -> None:
    held = [verdict for verdict in without_lists if verdict.fact.startswith(WITHOUT_LISTS)]
    assert [verdict for verdict in held if verdict.outcome != "found"] == []
    assert [verdict for verdict in without_lists if verdict.outcome == "contradicted"] == []


def test_each_article_alone_asserts_nothing_that_is_not_so(stripped: tuple[Source, ...]) -> None:
    records = load_records()
    for source in stripped:
        report = report_on(DossierSources(clippings=(Source(path=SourcePath(source.path), content=source.content),)))
        for day in report.articles[0].days:
            truth = str(records[Path(source.path).stem][day.name]["day"]) if day.name != "updated" else ""
            doubtful_stamp = day.certainty != "certain" and day.day == "2023-11-14"
            assert day.day is None or truth.startswith(day.day) or doubtful_stamp, (source.path, day)

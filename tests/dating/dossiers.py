"""Invented dossiers for the tests of dating, from what a golden file says of each article."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from newsdossier.dating.collect import collect_days
from newsdossier.dating.settle import settle_days
from newsdossier.model.address import Slug
from newsdossier.model.article import Survey
from newsdossier.model.clean_text import CleanText, Fate, Sifted
from newsdossier.model.clipping import Clipping, Head, HeadField
from newsdossier.model.days import DateSpan, Dating, SettledDay
from newsdossier.model.dossier_settings import Scope
from newsdossier.model.evidence import Evidence, Found
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.metadata import BlockRole, Metadata
from newsdossier.model.relation import Alike
from tests.cleaning.clippings import make_clipping, make_metadata

EMPTY_TEXT = CleanText(passages=(), dropped=(), lines=())


def make_survey(name: str, said: Mapping[str, Any]) -> Survey:
    """Return the survey of an article whose blocks are all kept but those on the lines in `dropped`."""
    clipping = make_clipping(
        said.get("text", "Nothing."),
        name=name,
        front_matter=FrontMatter(published=make_span(said.get("published")), updated=make_span(said.get("updated"))),
        head=Head(
            published=tuple(make_fields(said.get("head", {}))),
            pictures=tuple(make_fields({"meta:og:image": said["picture"]} if "picture" in said else {})),
        ),
    )
    kept = tuple(block for block in clipping.blocks if block.line not in said.get("dropped", ()))
    metadata = describe(clipping, said)
    sifted = Sifted(kept=kept, dropped=())
    days = collect_days(clipping, sifted=sifted, metadata=metadata)
    return Survey(clipping=clipping, sifted=sifted, metadata=metadata, days=days)


def describe(clipping: Clipping, said: Mapping[str, Any]) -> Metadata:
    headlines = (block for block in clipping.blocks if block.line == said.get("headline_line"))
    roles = (BlockRole(block=block, fate=Fate.HEADLINE, rule="by-hand") for block in headlines)
    return replace(
        make_metadata(*roles),
        language=found(said.get("language"), clipping),
        url=found(said.get("url"), clipping),
    )


def found(value: str | None, clipping: Clipping) -> Found[str] | None:
    if value is None:
        return None
    evidence = Evidence(rule="by-hand", path=clipping.path, line=2, start=0, end=0, quote=value)
    return Found(value=value, evidence=(evidence,))


def make_fields(values: Mapping[str, str]) -> tuple[HeadField, ...]:
    return tuple(
        HeadField(value=value, source=source, line=number, start=number, end=number)
        for number, (source, value) in enumerate(values.items(), 1)
    )


def make_span(words: str | None) -> DateSpan | None:
    return None if words is None else DateSpan(*(int(part) for part in words.split("-")))


def settle(said: Mapping[str, Any]) -> dict[Slug, Dating]:
    """Return the datings of the dossier that a golden file describes."""
    surveys = tuple(make_survey(name, article) for name, article in said["articles"].items())
    scope = Scope.model_validate(said.get("scope") or {})
    return settle_days(surveys, alike=tuple(make_alike(said.get("alike") or {})), scope=scope)


def make_alike(scores: Mapping[str, float]) -> Iterator[Alike]:
    for names, score in scores.items():
        first, second = sorted(names.split())
        yield Alike(first=Slug(first), second=Slug(second), score=score, shared=())


def tell_day(day: SettledDay | None) -> str | None:
    """Return a settled day as golden files have it: "2024-03-15 likely"."""
    return None if day is None else f"{day.span} {day.certainty}"

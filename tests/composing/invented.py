"""An invented dossier for tests: a harbour strike that never was. Values as the stages before composing leave them."""

import hashlib
from dataclasses import replace
from typing import Any

from newsdossier.model.address import Slug, SourcePath
from newsdossier.model.article import Article
from newsdossier.model.clean_text import CleanText, Fate, LineFate, Passage
from newsdossier.model.clipping import Block, Clipping, Head, Media, SavedFile
from newsdossier.model.days import DateSpan, Dating, SettledDay
from newsdossier.model.dossier import Dossier
from newsdossier.model.dossier_settings import DossierSettings
from newsdossier.model.evidence import Certainty, Evidence, Found
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.mention import Mention, Tag
from newsdossier.model.metadata import Metadata
from newsdossier.model.relation import Event, Relations
from newsdossier.model.taxonomy import Entity, EntityKind, Outlet, Taxonomies, Topic

TEXT = (
    "The pens came out shortly after four on Friday morning, in the mission on Tallow Street.",
    "Dockers and the port company signed an agreement that ends a ten-month strike over driverless cranes.",
)

TAXONOMIES = Taxonomies(
    topics={
        "wages": Topic(name="Wages", description="Pay.", terms=("wages", "pay")),
        "talks": Topic(name="Talks", parent="wages"),
    },
    entities={
        "ada-brennick": Entity(name="Ada Brennick", kind=EntityKind.PERSON, aliases=("A. Brennick",), wikidata="Q1"),
        "calderhaven": Entity(name="Calderhaven", kind=EntityKind.PLACE),
        "amalgamated-dockers": Entity(name="Amalgamated Dockers", kind=EntityKind.ORGANISATION),
    },
    outlets={
        "merrin-post": Outlet(name="Merrin Post", home="https://post.example.org"),
        "northwire": Outlet.model_validate({"name": "Northwire", "kind": "agency"}),
    },
)


def span(words: str) -> DateSpan:
    return DateSpan(*(int(part) for part in words.split("-")))


def read(slug: str, quote: str, *, line: int = 1, rule: str = "stamp", conclusion: str = "") -> Evidence:
    return Evidence(
        rule=rule, path=path_of(slug), line=line, start=0, end=len(quote), quote=quote, conclusion=conclusion
    )


def path_of(slug: str) -> SourcePath:
    return SourcePath(f"dossier/articles/{slug}.txt")


def settle(words: str | None, *, stated: bool = True, certainty: str = "certain", slug: str = "") -> SettledDay | None:
    if words is None:
        return None
    evidence = (read(slug, "on Friday", line=3, rule="weekday", conclusion="a Friday"),) if slug else ()
    reasoning = () if stated else ("the last Friday before it was saved",)
    return SettledDay(
        span=span(words), certainty=Certainty(certainty), stated=stated, evidence=evidence, reasoning=reasoning
    )


def found(value: str | None, *, stated: bool = True) -> Found[str] | None:
    return None if value is None else Found(value=value, evidence=(), stated=stated)


def make_passages(text: tuple[str, ...], *, first_line: int) -> tuple[Passage, ...]:
    return tuple(
        Passage(fate=Fate.PARAGRAPH, text=words, block=make_block(words, line=line))
        for line, words in enumerate(text, start=first_line)
    )


def make_block(text: str, *, line: int = 1) -> Block:
    return Block(text=text, line=line, end_line=line, start=0, end=len(text))


def make_article(slug: str, **given: Any) -> Article:
    """Return an article; what is not given is plain. Keys: headline, text, published, outlet, entities, topics …"""
    headline, text = given.get("headline", f"Headline of {slug}"), given.get("text", TEXT)
    passages = given.get("passages") or make_passages(text, first_line=3)
    lines = given.get("lines") or (
        LineFate(line=1, text=headline or "", fate=Fate.HEADLINE, rule="first-line"),
        LineFate(line=2, text="Share Save", fate=Fate.DROPPED, rule="share-bar", reason="words of a share bar"),
        *(LineFate(line=one.block.line, text=one.text, fate=one.fate) for one in passages),
    )
    saved = "\n".join(line.text for line in lines)
    front_matter = FrontMatter.model_validate(given.get("front_matter", {}))
    return Article(
        clipping=Clipping(
            path=path_of(slug),
            slug=Slug(slug),
            media=Media.TEXT,
            saved=SavedFile(
                name=f"{slug}.txt",
                text=saved,
                first_line=1,
                sha256=hashlib.sha256(saved.encode(errors="replace")).hexdigest(),
                size=len(saved),
                encoding="utf-8",
            ),
            front_matter=front_matter,
            field_lines=(),
            field_path=path_of(slug),
            head=Head(),
            blocks=(),
        ),
        text=CleanText(passages=passages, dropped=(), lines=lines),
        metadata=make_metadata(
            given, slug=slug, headline=headline, opening=" ".join(one.text for one in passages)[:90]
        ),
        dating=Dating(
            published=settle(
                given.get("published", "2025-03-28"),
                stated=given.get("stated", True),
                certainty=given.get("certainty", "certain"),
                slug=slug,
            ),
            event=settle(given.get("event"), slug=slug),
            updated=None,
            constraints=(),
            conflicts=given.get("conflicts", ()),
        ),
        mentions=tuple(
            Mention(entity=entity, kind=TAXONOMIES.entities[entity].kind, passage=0, start=0, end=1, words="x")
            for entity in given.get("entities", ())
        ),
        tags=tuple(Tag(topic=topic, evidence=(), stated=False) for topic in given.get("topics", ())),
    )


def make_metadata(given: dict[str, Any], *, slug: str, headline: str | None, opening: str) -> Metadata:
    evidence = (read(slug, headline, rule="first-line"),) if headline is not None else ()
    return Metadata(
        headline=Found(value=headline, evidence=evidence) if headline is not None else None,
        standfirst=found(given.get("standfirst")),
        section=None,
        byline=found(given.get("byline")),
        authors=given.get("authors", ()),
        agency=found(given.get("agency")),
        outlet=found(given.get("outlet")),
        outlet_id=given.get("outlet_id"),
        agency_id=given.get("agency_id"),
        dateline=None,
        language=found(given.get("language", "en")),
        url=found(given.get("url")),
        opening=opening,
        roles=(),
    )


def make_event(name: str, *articles: str, day: str | None = "2025-03-28", **changes: Any) -> Event:
    event = Event(
        id=name,
        title=f"Event {name}",
        description="",
        curated=False,
        day=settle(day),
        articles=tuple(Slug(slug) for slug in articles),
        certainty=Certainty.LIKELY,
        reasons=(),
    )
    return replace(event, **changes)


def make_relations(*events: Event, **changes: Any) -> Relations:
    relations = Relations(events=events, alike=(), rewrites=(), related={}, before={}, after={})
    return replace(relations, **changes)


def make_dossier(
    *articles: Article, relations: Relations | None = None, taxonomies: Taxonomies = TAXONOMIES, **settings: Any
) -> Dossier:
    given = {"title": "The Harbour Strike", "rights": "full", **settings}
    return Dossier(
        settings=DossierSettings.model_validate(given),
        taxonomies=taxonomies,
        articles=tuple(sorted(articles, key=lambda article: article.slug)),
        relations=relations or make_relations(),
        problems=(),
    )

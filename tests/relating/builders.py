"""Small invented articles for the tests of relating."""

from dataclasses import dataclass, field
from typing import Any

from newsdossier.model.address import Slug, make_source_path
from newsdossier.model.article import Article, OwnDays, Survey
from newsdossier.model.clean_text import CleanText, Fate, Passage, Sifted
from newsdossier.model.clipping import Block, Clipping, Head, Media, SavedFile
from newsdossier.model.days import DateSpan, Dating, SettledDay
from newsdossier.model.evidence import Certainty, Found
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.mention import Mention, Tag
from newsdossier.model.metadata import Metadata
from newsdossier.model.relation import Alike, Relations
from newsdossier.model.taxonomy import EntityKind, Taxonomies
from newsdossier.relating.likeness.likeness import Likeness, find_likeness
from newsdossier.relating.relate import relate


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """An invented article in few words."""

    slug: str
    paragraphs: tuple[str, ...]
    headline: str | None = None
    agency: str | None = None
    captions: tuple[str, ...] = ()
    published: str | None = None
    event: str | None = None
    certainty: Certainty = Certainty.LIKELY
    stated: bool = False
    """Whether its days are given by a curator."""
    names: tuple[str, ...] = ()
    """Ids of entities that it mentions."""
    topics: tuple[str, ...] = ()
    front_matter: FrontMatter = field(default_factory=FrontMatter)


def read_story(entry: dict[str, Any]) -> Story:
    """Return the story that a golden file tells."""
    front_matter = FrontMatter.model_validate(entry.pop("front_matter", {}))
    lists = {key: tuple(value) for key, value in entry.items() if isinstance(value, list)}
    return Story(**{**entry, **lists, "front_matter": front_matter})


def make_article(story: Story) -> Article:
    texts = [*((text, Fate.CAPTION) for text in story.captions), *((text, Fate.PARAGRAPH) for text in story.paragraphs)]
    saved = "\n".join(text for text, _ in texts)
    passages = tuple(make_passages(texts))
    return Article(
        clipping=Clipping(
            path=make_source_path(f"dossier/articles/{story.slug}.txt"),
            slug=Slug(story.slug),
            media=Media.TEXT,
            saved=SavedFile(
                name=f"{story.slug}.txt", text=saved, first_line=1, sha256="", size=len(saved), encoding="utf-8"
            ),
            front_matter=story.front_matter,
            field_lines=(),
            field_path=make_source_path(f"dossier/articles/{story.slug}.txt"),
            head=Head(),
            blocks=tuple(passage.block for passage in passages),
        ),
        text=CleanText(passages=passages, dropped=(), lines=()),
        metadata=make_metadata(story),
        dating=Dating(
            published=settled(story.published, story),
            event=settled(story.event, story),
            updated=None,
            constraints=(),
            conflicts=(),
        ),
        mentions=tuple(
            Mention(entity=name, kind=EntityKind.PLACE, passage=0, start=0, end=1, words="x") for name in story.names
        ),
        tags=tuple(Tag(topic=topic, evidence=(), stated=True) for topic in story.topics),
    )


def make_passages(texts: list[tuple[str, Fate]]) -> list[Passage]:
    passages: list[Passage] = []
    start = 0
    for line, (text, fate) in enumerate(texts, start=1):
        block = Block(text=text, line=line, end_line=line, start=start, end=start + len(text))
        passages.append(Passage(fate=fate, text=text, block=block))
        start += len(text) + 1
    return passages


def make_metadata(story: Story) -> Metadata:
    return Metadata(
        headline=found(story.headline),
        standfirst=None,
        section=None,
        byline=None,
        authors=(),
        agency=found(story.agency),
        outlet=None,
        outlet_id=None,
        agency_id=None,
        dateline=None,
        language=None,
        url=None,
        opening=story.paragraphs[0][:40] if story.paragraphs else "",
        roles=(),
    )


def found(value: str | None) -> Found[str] | None:
    return None if value is None else Found(value=value, evidence=())


def settled(day: str | None, story: Story) -> SettledDay | None:
    if day is None:
        return None
    span = DateSpan(*(int(part) for part in str(day).split("-")))
    return SettledDay(span=span, certainty=story.certainty, stated=story.stated, evidence=())


def alike_of(articles: tuple[Article, ...]) -> tuple[Alike, ...]:
    """Return the pairs that the pass over words alone finds."""
    return likeness_of(articles).alike


def likeness_of(articles: tuple[Article, ...], *, previous: Likeness | None = None) -> Likeness:
    """Return what the pass over words alone finds."""
    surveys = tuple(
        Survey(
            clipping=article.clipping,
            sifted=Sifted(kept=article.clipping.blocks, dropped=()),
            metadata=article.metadata,
            days=OwnDays(constraints=(), phrases=()),
        )
        for article in articles
    )
    return find_likeness(surveys, texts={article.slug: article.text for article in articles}, previous=previous)


def relate_stories(stories: list[Story] | tuple[Story, ...], *, taxonomies: Taxonomies | None = None) -> Relations:
    """Return all links between the stories."""
    articles = tuple(make_article(story) for story in stories)
    return relate(articles, likeness=likeness_of(articles), taxonomies=taxonomies or Taxonomies())

"""`dossier suggest`: proposals for the lists, as YAML to paste, with what they rest on in comments."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

import click
import yaml

from newsdossier.adapters.report import count, flatten, make_printable
from newsdossier.model.dossier import Dossier
from newsdossier.model.suggestion import (
    Example,
    LearnedTopics,
    LearnerMissingError,
    SuggestedBoilerplate,
    SuggestedEntity,
    SuggestedEvent,
    SuggestedOutlet,
    TellingWord,
    TopicSuggestion,
)
from newsdossier.model.taxonomy import EntityKind
from newsdossier.pipeline import (
    suggest_boilerplate,
    suggest_entities,
    suggest_events,
    suggest_outlets,
    suggest_topics,
)

Lines = Iterator[str]
LONGEST_COMMENT = 160  # characters: a long path and a line of text
HOW_TO_LEARN = (
    "topics are learned with scikit-learn, which is not installed\n"
    '  install it beside newsdossier: pip install "newsdossier[suggest]", or pip install scikit-learn'
)
HOW_TO_READ = (
    "each line goes into the front matter of the file above it; take out what does not fit",
    "below it stand the words of the article that spoke for each topic most, strongest first",
)


def render_suggestions(subject: str, dossier: Dossier, *, most: int) -> str:
    """Return the suggestions for one of the lists, or a comment that says that there are none."""
    title, lines = SUBJECTS[subject](dossier, most)
    comments = [f"# {line}" for line in title]
    return make_printable("\n".join((*comments, *lines)))


def topics(dossier: Dossier, most: int) -> tuple[list[str], Lines]:
    try:
        learned = suggest_topics(dossier.articles)
    except LearnerMissingError as missing:
        raise click.ClickException(HOW_TO_LEARN) from missing
    found = [article for article in learned.articles if article.topics]
    source = f", learned from the topics of {count(learned.tagged, 'other article')}" if learned.learned else ""
    title = [
        f"{summary(len(found), most, 'article')}{source}",
        *(HOW_TO_READ if found else ()),
        *why_not(learned),
    ]
    return title, (line for article in found[:most] for line in topic_lines(article))


def why_not(learned: LearnedTopics) -> Lines:
    """Yield what keeps topics from being suggested, and what helps."""
    if not learned.articles:
        yield "every article has `topics:` in its front matter" if learned.tagged else "the dossier has no articles"
    elif not learned.tagged:
        yield "no article has `topics:` in its front matter: tag two or more of each topic, and some that lack it"
    elif not learned.learned and not learned.too_rare and not learned.in_all:
        yield "no tagged article has a topic: tag two or more of each topic"
    elif learned.learned and not any(article.topics for article in learned.articles):
        yield f"nothing fits {count(len(learned.articles), 'article')} without `topics:`"
    if learned.too_rare:
        yield f"one tagged article alone has each of these topics; each wants another: {', '.join(learned.too_rare)}"
    if learned.in_all:
        topics = ", ".join(learned.in_all)
        yield f"every tagged article has these topics; tag some that lack them, as `topics: []` if need be: {topics}"


def topic_lines(article: TopicSuggestion) -> Lines:
    yield f"\n# {flatten(article.path)}"
    yield f"topics: {write([one.topic for one in article.topics])}"
    for one in article.topics:
        words = ", ".join(map(quote, one.words))
        yield comment(f"{one.topic}, {one.score:.2f} above its threshold: {words}")


def quote(telling: TellingWord) -> str:
    return f'"{telling.word}" (in the headline)' if telling.in_headline else f'"{telling.word}"'


def entities(dossier: Dossier, most: int) -> tuple[list[str], Lines]:
    found = suggest_entities(dossier)
    title = [
        f"{summary(len(found), most, 'name')} for dossier/entities.yml",
        "an entry without a kind wants one: person, place, organisation or work",
    ]
    return title, (line for entity in found[:most] for line in entity_lines(entity))


def entity_lines(entity: SuggestedEntity) -> Lines:
    yield f"\n# {count(entity.mentions, 'mention')} in {count(entity.articles, 'article')}"
    yield from examples(entity.examples)
    yield f"{write(entity.id)}:"
    yield f"  name: {write(entity.name)}"
    if entity.kind is not None:
        yield f"  kind: {entity.kind}  # {flatten(entity.kind_reason)}"
    else:
        yield f"  # kind: {' or '.join(EntityKind)}"
    if entity.aliases:
        yield f"  aliases: {write(list(entity.aliases))}"
    if entity.short:
        yield f"  short: {write(list(entity.short))}"


def outlets(dossier: Dossier, most: int) -> tuple[list[str], Lines]:
    found = suggest_outlets(dossier)
    title = [f"{summary(len(found), most, 'outlet')} for dossier/outlets.yml"]
    return title, (line for outlet in found[:most] for line in outlet_lines(outlet))


def outlet_lines(outlet: SuggestedOutlet) -> Lines:
    yield f"\n# {count(outlet.articles, 'article')}"
    yield from examples(outlet.examples)
    yield f"{write(outlet.id)}:"
    yield f"  name: {write(outlet.name)}"
    if outlet.home:
        yield f"  home: {write(outlet.home)}"


def boilerplate(dossier: Dossier, most: int) -> tuple[list[str], Lines]:
    found = suggest_boilerplate(dossier)
    nameless = sum(article.metadata.outlet is None for article in dossier.articles)
    title = [f"{summary(len(found), most, 'outlet')} with lines that recur, for dossier/outlets.yml"]
    if nameless:
        title.append(f"passed over: {count(nameless, 'article')} whose outlet is not known")
    return title, (line for outlet in found[:most] for line in boilerplate_lines(outlet))


def boilerplate_lines(outlet: SuggestedBoilerplate) -> Lines:
    where = "put the lines into the entry that is there" if outlet.listed else "outlets.yml has no such entry yet"
    yield f"\n# {count(outlet.total, 'article')}; {where}"
    yield f"{write(outlet.outlet)}:"
    yield f"  name: {write(outlet.name)}"
    yield "  boilerplate:"
    for line in outlet.lines:
        places = ", ".join(f"{flatten(one.path)}:{one.line}" for one in line.examples)
        yield f"    # in {count(line.articles, 'article')}: {places}"
        yield f"    - {write(line.text)}"


def events(dossier: Dossier, most: int) -> tuple[list[str], Lines]:
    found = suggest_events(dossier)
    title = [f"{summary(len(found), most, 'event')} for dossier/events.yml"]
    return title, (line for event in found[:most] for line in event_lines(event))


def event_lines(event: SuggestedEvent) -> Lines:
    yield ""
    yield from (comment(reason) for reason in event.reasons)
    yield f"{write(event.id)}:"
    yield f"  title: {write(event.title)}"
    yield f"  day: {event.day}" if event.day else "  # day: not known, or in doubt"
    yield f"  articles: {write(list(event.articles))}"


def examples(found: Iterable[Example]) -> Lines:
    return (comment(f'{one.path}:{one.line}: "{one.quote}"') for one in found)


def comment(words: str) -> str:
    line = f"# {flatten(words)}"
    return line if len(line) <= LONGEST_COMMENT else f"{line[: LONGEST_COMMENT - 1]}…"


def summary(found: int, most: int, noun: str) -> str:
    shown = f", the first {most} of them" if found > most else ""
    return f"{count(found, noun)}{shown}" if found else f"no {noun}"


def write(value: str | list[str]) -> str:
    """Return the value as YAML on one line."""
    written: str = yaml.safe_dump([value], allow_unicode=True, width=10**9, default_flow_style=True)
    return written.strip()[1:-1]


SUBJECTS: Mapping[str, Callable[[Dossier, int], tuple[list[str], Any]]] = MappingProxyType(
    {"topics": topics, "entities": entities, "outlets": outlets, "boilerplate": boilerplate, "events": events}
)

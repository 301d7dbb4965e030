"""Which of the dossier's topics an article has."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newsdossier.model.clean_text import CleanText
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.evidence import Evidence, Found
from newsdossier.model.mention import Tag
from newsdossier.model.metadata import Metadata
from newsdossier.model.taxonomy import Topic
from newsdossier.tagging.pieces import Piece
from newsdossier.tagging.terms import Concordance, Term, find_term, make_concordance, read_term

MIN_PARAGRAPHS = 2  # a term in one paragraph alone may be said in passing
CONTEXT = 30  # characters quoted on each side of a term


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the article in which a term may stand."""

    name: str
    """"headline", "standfirst" or "paragraph"."""
    text: str
    place: Block | Evidence
    """Where it stands in the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A term of a topic in a part of the article."""

    words: str
    """The term, as the curator wrote it."""
    part: Part
    start: int
    end: int


def assign_topics(
    clipping: Clipping, *, text: CleanText, metadata: Metadata, topics: Mapping[str, Topic]
) -> tuple[Tag, ...]:
    """Return the topics of the article, in the order of the dossier's list, with the words that place it there.

    The curator's own list is taken as it stands. Else a term in the headline or standfirst counts, or terms of one
    topic in two paragraphs; a caption, a question and an answer are a paragraph each.
    """
    stated = clipping.front_matter.topics
    if stated is not None:
        return tuple(state_topic(topic, clipping=clipping) for topic in dict.fromkeys(stated))
    if not topics:
        return ()
    parts = tuple(parts_of(text, metadata=metadata))
    concordance = make_concordance(part.text for part in parts)
    found = ((topic, sight(entry.terms, parts=parts, concordance=concordance)) for topic, entry in topics.items())
    return tuple(make_tag(topic, places, clipping=clipping) for topic, places in found if is_placed(places))


def state_topic(topic: str, *, clipping: Clipping) -> Tag:
    evidence = Evidence(
        rule="curator",
        path=clipping.field_path,
        line=dict(clipping.field_lines).get("topics", 0),
        start=0,
        end=0,
        quote=topic,
        conclusion="the curator lists the topic",
    )
    return Tag(topic=topic, evidence=(evidence,), stated=True)


def parts_of(text: CleanText, *, metadata: Metadata) -> Iterator[Part]:
    if metadata.headline:
        yield head_part("headline", metadata.headline)
    if metadata.standfirst:
        yield head_part("standfirst", metadata.standfirst)
    for passage in text.passages:
        yield Part(name="paragraph", text=passage.text, place=passage.block)


def head_part(name: str, found: Found[str]) -> Part:
    nowhere = Block(text=found.value, line=0, end_line=0, start=0, end=0)
    return Part(name=name, text=found.value, place=found.evidence[0] if found.evidence else nowhere)


def sight(terms: tuple[str, ...], *, parts: tuple[Part, ...], concordance: Concordance) -> tuple[Sighting, ...]:
    """Return one sighting for each part that has a term of the topic, in reading order."""
    distinct: dict[Term, str] = {}
    for words in terms:
        distinct.setdefault(read_term(words), words)
    first: dict[int, Sighting] = {}
    for term, words in distinct.items():
        for index, pieces in find_term(term, concordance).items():
            first.setdefault(index, make_sighting(words, pieces=pieces, part=parts[index]))
    return tuple(first[index] for index in sorted(first))


def make_sighting(words: str, *, pieces: tuple[Piece, ...], part: Part) -> Sighting:
    return Sighting(words=words, part=part, start=pieces[0].start, end=pieces[-1].end)


def is_placed(sightings: tuple[Sighting, ...]) -> bool:
    in_head = any(sighting.part.name != "paragraph" for sighting in sightings)
    return in_head or len(sightings) >= MIN_PARAGRAPHS


def make_tag(topic: str, sightings: tuple[Sighting, ...], *, clipping: Clipping) -> Tag:
    return Tag(topic=topic, evidence=tuple(cite(sighting, clipping=clipping) for sighting in sightings), stated=False)


def cite(sighting: Sighting, *, clipping: Clipping) -> Evidence:
    """Return the evidence of one sighting: the term with some words around it."""
    part = sighting.part
    printed = part.text[sighting.start : sighting.end]
    start, end = locate(printed, part=part, saved=clipping.saved.text)
    return Evidence(
        rule=f"term-in-{part.name}",
        path=part.place.path if isinstance(part.place, Evidence) else clipping.path,
        line=part.place.line,
        start=start,
        end=end,
        quote=quote(sighting),
        conclusion=f'the term "{sighting.words}" stands in the {part.name}',
    )


def locate(printed: str, *, part: Part, saved: str) -> tuple[int, int]:
    """Return where the words stand in the saved text; the whole part where its markup or repairs hide them."""
    start = saved.find(printed, part.place.start, part.place.end)
    return (part.place.start, part.place.end) if start < 0 else (start, start + len(printed))


def quote(sighting: Sighting) -> str:
    """Return the term with the words around it, cut at spaces."""
    text = sighting.part.text
    before = text[max(0, sighting.start - CONTEXT) : sighting.start]
    after = text[sighting.end : sighting.end + CONTEXT]
    if sighting.start > CONTEXT:
        before = before.partition(" ")[2]
    if sighting.end + CONTEXT < len(text):
        after = after.rpartition(" ")[0]
    return f"{before}{text[sighting.start : sighting.end]}{after}"

"""Which of the dossier's topics an article has."""

from collections.abc import Iterator, Mapping

from newsdossier.model.clean_text import CleanText
from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.evidence import Evidence, Found
from newsdossier.model.mention import Tag
from newsdossier.model.metadata import Metadata
from newsdossier.model.taxonomy import Topic
from newsdossier.tagging.sightings import Part, Sighting, cite, sight
from newsdossier.tagging.terms import make_concordance

MIN_PARAGRAPHS = 2  # a term in one paragraph alone may be said in passing


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


def is_placed(sightings: tuple[Sighting, ...]) -> bool:
    in_head = any(sighting.part.name != "paragraph" for sighting in sightings)
    return in_head or len(sightings) >= MIN_PARAGRAPHS


def make_tag(topic: str, sightings: tuple[Sighting, ...], *, clipping: Clipping) -> Tag:
    return Tag(topic=topic, evidence=tuple(cite(sighting, clipping=clipping) for sighting in sightings), stated=False)

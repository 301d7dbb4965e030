"""Terms of a topic in the parts of an article, and the evidence of each."""

from dataclasses import dataclass

from newsdossier.model.clipping import Block, Clipping
from newsdossier.model.evidence import Evidence
from newsdossier.tagging.pieces import Piece
from newsdossier.tagging.terms import Concordance, Term, find_term, read_term

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

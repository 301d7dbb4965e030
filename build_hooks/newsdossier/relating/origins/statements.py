"""Edges that the reports state: who said it, who passed it on, whose text it is."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newsdossier.model.address import Slug
from newsdossier.model.comparison import OriginEdge, OriginNode
from newsdossier.model.span import Span
from newsdossier.relating.origins.claims import Claim, Testimony
from newsdossier.relating.origins.tellers import Teller

MOST_SPEAKERS = 12  # in an event: those named for most passages; more than that nobody can look over
MOST_PASSAGES = 8
CREDITED = "carries its text and says so"


def find_stated_edges(testimonies: Mapping[Slug, Testimony], *, kept: frozenset[str]) -> Iterator[OriginEdge]:
    """Yield an edge for each source and whoever passed it on, with the passages that say so.

    Of the speakers those of most claims are shown, and those whose node is in `kept`.
    """
    passages: dict[tuple[str, str], list[Span]] = defaultdict(list)
    heads: dict[tuple[str, str], Span] = {}
    speakers = main_speakers([claim for testimony in testimonies.values() for claim in testimony.claims])
    for slug, testimony in testimonies.items():
        if testimony.credit:
            heads[testimony.credit[0].id, slug] = testimony.credit[1]
        for span, chain in testimony.claims:
            shown = [one.id for one in chain if one.is_medium or one.key in speakers or one.id in kept]
            for pair in pairwise((*shown, slug)) if len(shown) > 1 else [(name, slug) for name in shown]:
                passages[pair].append(span)
    for pair in dict.fromkeys((*passages, *heads)):
        yield make_edge(pair, passages=passages.get(pair, []), credit=heads.get(pair))


def make_edge(pair: tuple[str, str], *, passages: Sequence[Span], credit: Span | None) -> OriginEdge:
    distinct = sorted(set(passages)) if len(passages) > 1 else passages
    places = "1 place" if len(distinct) == 1 else f"{len(distinct)} places"
    return OriginEdge(
        source=pair[0],
        target=pair[1],
        stated=True,
        reason=CREDITED if credit else f"says so in {places}",
        passages=tuple(([credit] if credit else distinct)[:MOST_PASSAGES]),
    )


def main_speakers(claims: Sequence[Claim]) -> frozenset[str]:
    """Return the keys of the speakers that are shown, those of most claims first, the first named of equals."""
    counts: dict[str, int] = defaultdict(int)
    for claim in claims:
        for teller in claim.chain:
            counts[teller.key] += not teller.is_medium
    speakers = [key for key, count in counts.items() if count]
    if len(speakers) > MOST_SPEAKERS:
        speakers = sorted(speakers, key=lambda key: -counts[key])[:MOST_SPEAKERS]
    return frozenset(speakers)


def list_tellers(testimonies: Mapping[Slug, Testimony]) -> Iterator[OriginNode]:
    """Yield a node for each source; the first that has an id keeps it, and the fullest name that it is given."""
    tellers: dict[str, Teller] = {}
    for testimony in testimonies.values():
        credited = (testimony.credit[0],) if testimony.credit else ()
        for teller in (*credited, *(one for claim in testimony.claims for one in claim.chain)):
            known = tellers.setdefault(teller.id, teller)
            if len(teller.name) > len(known.name):
                tellers[teller.id] = teller
    for name, teller in tellers.items():
        yield OriginNode(
            id=name, kind=teller.kind, name=teller.name, named=teller.named, entity=teller.entity, outlet=teller.outlet
        )

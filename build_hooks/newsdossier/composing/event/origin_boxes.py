"""Sources and reports, gathered into the boxes of a diagram: speakers who spoke through the same go into one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.composing.wording import count_of, join_words
from newsdossier.model.comparison import EventOrigins, OriginEdge, OriginKind, OriginNode
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.shown import shown_quote, shown_words
from newsdossier.model.taxonomy import EntityKind

COLUMNS: Final = (OriginKind.SPEAKER, OriginKind.STATE_MEDIA, OriginKind.AGENCY, OriginKind.REPORT)
"""From left to right."""
A_SOURCE: Final = "a source"
SAYS_SO: Final = "says so in "
"""How a reason begins that counts the places where a report names a source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginBox:
    """Nodes of one kind that pass on the same to the same."""

    nodes: tuple[OriginNode, ...]
    names: tuple[str, ...]
    """Of its nodes, as far as rights show them."""

    @property
    def id(self) -> str:
        return self.nodes[0].id

    @property
    def kind(self) -> OriginKind:
        return self.nodes[0].kind

    @property
    def is_named(self) -> bool:
        return all(node.named for node in self.nodes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """What leads from one box to another."""

    source: OriginBox
    target: OriginBox
    edges: tuple[OriginEdge, ...]

    @property
    def is_stated(self) -> bool:
        return any(edge.stated for edge in self.edges)


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginGraph:
    boxes: tuple[OriginBox, ...]
    """By column, then in the order of the nodes."""
    flows: tuple[Flow, ...]
    leaving: Mapping[str, tuple[Flow, ...]]
    """By the id of the box."""
    reaching: Mapping[str, tuple[Flow, ...]]
    names: Mapping[str, str]
    """Of each node."""


def gather_boxes(origins: EventOrigins, *, side: SideBySide, rights: Rights, catalogue: Catalogue) -> OriginGraph:
    """Return the graph with its speakers gathered. Edges to nodes that there are not are left out."""
    known = {node.id for node in origins.nodes}
    edges = tuple(edge for edge in origins.edges if {edge.source, edge.target} <= known)
    names = {node.id: name_node(node, side=side, rights=rights, catalogue=catalogue) for node in origins.nodes}
    boxes = tuple(
        OriginBox(nodes=nodes, names=tuple(names[node.id] for node in nodes))
        for nodes in group_nodes(origins.nodes, edges=edges)
    )
    flows = tuple(join_edges(edges, boxes=boxes))
    return OriginGraph(
        boxes=boxes,
        flows=flows,
        leaving=by_box((flow.source.id, flow) for flow in flows),
        reaching=by_box((flow.target.id, flow) for flow in flows),
        names=names,
    )


def group_nodes(nodes: Sequence[OriginNode], *, edges: Sequence[OriginEdge]) -> tuple[tuple[OriginNode, ...], ...]:
    """Return the nodes by column; speakers with a name that lead to the same are together, and so those without."""
    leads: defaultdict[str, set[tuple[str, bool]]] = defaultdict(set)
    for edge in edges:
        leads[edge.source].add((edge.target, edge.stated))
    groups: defaultdict[tuple[object, ...], list[OriginNode]] = defaultdict(list)
    for node in sorted(nodes, key=lambda node: COLUMNS.index(node.kind)):
        alike = (node.named, *sorted(leads[node.id])) if node.kind is OriginKind.SPEAKER else (node.id,)
        groups[node.kind, *alike].append(node)
    return tuple(tuple(members) for members in groups.values())


def join_edges(edges: Sequence[OriginEdge], *, boxes: Sequence[OriginBox]) -> list[Flow]:
    box_of = {node.id: box for box in boxes for node in box.nodes}
    between: defaultdict[tuple[str, str], list[OriginEdge]] = defaultdict(list)
    for edge in edges:
        between[box_of[edge.source].id, box_of[edge.target].id].append(edge)
    return [
        Flow(source=box_of[source], target=box_of[target], edges=tuple(members))
        for (source, target), members in between.items()
    ]


def by_box(pairs: Iterable[tuple[str, Flow]]) -> dict[str, tuple[Flow, ...]]:
    flows: defaultdict[str, list[Flow]] = defaultdict(list)
    for box, flow in pairs:
        flows[box].append(flow)
    return {box: tuple(members) for box, members in flows.items()}


def name_node(node: OriginNode, *, side: SideBySide, rights: Rights, catalogue: Catalogue) -> str:
    """Return what readers know it by; a long name is words of an article, which rights may withhold."""
    if node.article is not None and node.article in side.names:
        return side.names[node.article]
    key = find_subject(node, catalogue=catalogue)
    return catalogue.subjects[key].name if key else shown_quote(node.name, rights=rights) or A_SOURCE


def find_subject(node: OriginNode, *, catalogue: Catalogue) -> tuple[str, str] | None:
    """Return the entity or outlet that a node is; None where it is none of the dossier's."""
    keys = [("outlet", node.outlet or ""), *((str(kind), node.entity or "") for kind in EntityKind)]
    return next((key for key in keys if key in catalogue.subjects), None)


def explain_flow(flow: Flow, *, rights: Rights) -> str:
    """Return the reasons of the edges, each once: "says so in 3 places", which counts the places of them all."""
    counted = [edge for edge in flow.edges if edge.reason.startswith(SAYS_SO)]
    reasons = [count_places(counted) if edge in counted else edge.reason for edge in flow.edges if edge.reason]
    return join_words(tuple(dict.fromkeys(shown_words(reason, rights=rights) for reason in reasons)))


def count_places(edges: Sequence[OriginEdge]) -> str:
    """Return the reason of one edge as it is; of several, that of their places together."""
    if len(edges) == 1:
        return edges[0].reason
    return f"{SAYS_SO}{count_of(len({span for edge in edges for span in edge.passages}), 'place')}"

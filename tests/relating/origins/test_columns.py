from itertools import combinations

from newsdossier.model.comparison import OriginEdge, OriginKind, OriginNode
from newsdossier.relating.origins.columns import order_nodes


def node(name: str, kind: OriginKind) -> OriginNode:
    return OriginNode(id=name, kind=kind, name=name, named=True)


def edge(source: str, target: str) -> OriginEdge:
    return OriginEdge(source=source, target=target, stated=True, reason="", passages=())


def count_crossings(nodes: tuple[OriginNode, ...], edges: list[OriginEdge]) -> int:
    place = {one.id: index for index, one in enumerate(nodes)}
    pairs = combinations([(place[one.source], place[one.target]) for one in edges], 2)
    return sum((first[0] - second[0]) * (first[1] - second[1]) < 0 for first, second in pairs)


def test_nodes_stand_so_that_edges_do_not_cross() -> None:
    speakers = [node(f"speaker-{number}", OriginKind.SPEAKER) for number in range(5)]
    reports = [node(f"report-{number}", OriginKind.REPORT) for number in range(5)]
    edges = [edge(f"speaker-{number}", f"report-{4 - number}") for number in range(5)]
    assert count_crossings((*speakers, *reports), edges) == 10
    assert count_crossings(order_nodes((*speakers, *reports), edges=edges), edges) == 0


def test_columns_stand_from_the_speaker_to_the_report() -> None:
    kinds = list(OriginKind)
    nodes = [node(str(kind), kind) for kind in reversed(kinds)]
    assert [one.kind for one in order_nodes(nodes, edges=[])] == kinds

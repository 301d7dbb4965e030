"""The order of nodes in which few edges cross.

Barycentre method (Sugiyama, Tagawa and Toda 1981): column by column, there and back, each node moves to the mean place
of its neighbours in the columns passed before.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from newsdossier.model.comparison import OriginEdge, OriginKind, OriginNode

SWEEPS = 4  # there and back; diagrams of this size stand still after two
ORDER = tuple(OriginKind)


def order_nodes(nodes: Sequence[OriginNode], *, edges: Sequence[OriginEdge]) -> tuple[OriginNode, ...]:
    """Return the nodes by column, in each so that few edges cross; as they came where nothing tells."""
    columns = [[node.id for node in nodes if node.kind is kind] for kind in ORDER]
    near = neighbours(edges)
    still = 0  # sweeps that moved nothing: after one there and one back none moves anything
    for sweep in range(SWEEPS if near and max(map(len, columns)) > 1 else 0):
        before = [*columns]
        pass_over(columns, near=near, there=sweep % 2 == 0)
        still = still + 1 if columns == before else 0
        if still == 2:
            break
    by_id = {node.id: node for node in nodes}
    return tuple([by_id[name] for column in columns for name in column])


def pass_over(columns: list[list[str]], *, near: Mapping[str, Sequence[str]], there: bool) -> None:
    """Put each column in order by those that were passed before it."""
    passed: dict[str, float] = {}
    for index in range(len(columns)) if there else reversed(range(len(columns))):
        column = columns[index]
        if len(column) > 1 and passed:
            column = columns[index] = settle(column, passed=passed, near=near)
        passed.update(zip(column, heights(len(column)), strict=True))


def neighbours(edges: Iterable[OriginEdge]) -> dict[str, list[str]]:
    near: dict[str, list[str]] = defaultdict(list)
    for edge in edges:
        near[edge.source].append(edge.target)
        near[edge.target].append(edge.source)
    return near


@lru_cache(maxsize=256)  # lengths: most columns are short
def heights(length: int) -> tuple[float, ...]:
    """Return where the nodes of a column stand, 0 at the top and 1 at the foot: columns of any length compare."""
    return tuple([(index + 0.5) / length for index in range(length)])


def settle(column: list[str], *, passed: Mapping[str, float], near: Mapping[str, Sequence[str]]) -> list[str]:
    own = dict(zip(column, heights(len(column)), strict=True))

    def barycentre(name: str) -> tuple[float, float]:
        known = [passed[other] for other in near.get(name, ()) if other in passed]
        if not known:
            return (own[name], own[name])
        return (round(known[0] if len(known) == 1 else sum(known) / len(known), 6), own[name])

    return sorted(column, key=barycentre)

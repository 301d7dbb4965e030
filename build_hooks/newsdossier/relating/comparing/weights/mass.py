"""What words weigh together."""

from collections.abc import Collection
from typing import Protocol, TypeVar

K = TypeVar("K", contravariant=True)


class Weighing(Protocol[K]):
    """What each word weighs."""

    def __getitem__(self, key: K, /) -> float: ...


def mass(keys: Collection[K], weights: Weighing[K]) -> float:
    """Return what these words weigh together: weights are so coarse that the sum is exact."""
    return sum(map(weights.__getitem__, keys))

"""What was found is kept together with what it was found from, so that it need not be found again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar, TypeVarTuple

T = TypeVar("T")
Given = TypeVarTuple("Given")


@dataclass(frozen=True, slots=True, eq=False)
class Kept(Generic[T]):
    """What a function returned for these values."""

    given: tuple[object, ...]
    found: T


def find_or_keep(find: Callable[[*Given], T], given: tuple[*Given], *, kept: Kept[T] | None) -> Kept[T]:
    """Return what is kept if it was found from equal values, else find it anew.

    All that the function reads stands in `given`. Values that are the same object are compared at no cost.
    """
    return kept if kept is not None and kept.given == given else Kept(given, find(*given))

"""What is found when it is first asked for."""

from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeVar
from weakref import ref

O = TypeVar("O")  # noqa: E741  -- of whom it is asked
K = TypeVar("K")
T = TypeVar("T")


class Remembered(dict[K, T]):
    """What was found of a sentence, or of two, by index: most are never asked for.

    It does not hold on to the one that finds it. Two values that hold each other stay until Python looks for garbage,
    and nothing else of ours makes it look.
    """

    def __init__(self, owner: object, find: Callable[[Any, K], T]) -> None:
        super().__init__()
        self.owner, self.find = ref(owner), find

    def __missing__(self, key: K) -> T:
        self[key] = found = self.find(self.owner(), key)
        return found


def remembered(find: Callable[[O, K], T]) -> cached_property[Remembered[K, T]]:
    """Return a property that has what the method finds, by what it is asked."""

    def remember(owner: O) -> Remembered[K, T]:
        return Remembered(owner, find)

    remember.__doc__ = find.__doc__
    return cached_property(remember)

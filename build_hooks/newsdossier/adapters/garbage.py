"""How often Python looks for garbage while a dossier is built.

All that a dossier is understood by stays, and values that nothing points to any more are freed at once. Only values
that point to each other must be looked for, and we make none: a test holds us to it.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

YOUNG = 20_000  # values made until the newest are looked through; with the usual 700 it takes a tenth of a build


def expect_many_values() -> None:
    """Let Python look for garbage less often, from here to the end of the process."""
    _, middle, old = gc.get_threshold()
    gc.set_threshold(YOUNG, middle, old)


@contextmanager
def keep_values() -> Iterator[None]:
    """Let Python look through nothing that is made in here, now or later.

    To look through the values of ten thousand articles takes a thirtieth of the time in which they are made.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def stay_with_values() -> None:
    """Let Python never again look through what there is now.

    What was understood stays as long as `mkdocs serve` runs; looking through it takes longer than to understand one
    more article.
    """
    gc.collect()
    gc.freeze()

"""How often Python looks for garbage while a dossier is built.

Nearly all that is made stays, and next to nothing points back to what made it: looking through it is work for nothing.
Values that nothing points to any more are freed at once, with or without it.
"""

import gc

YOUNG = 20_000  # values made until the newest are looked through; with the usual 700 it takes a tenth of relating


def expect_many_values() -> None:
    """Let Python look for garbage less often, from here to the end of the process."""
    _, middle, old = gc.get_threshold()
    gc.set_threshold(YOUNG, middle, old)


def stay_with_values() -> None:
    """Let Python never again look through what there is now.

    What was understood stays as long as `mkdocs serve` runs; looking through it takes longer than to understand one
    more article.
    """
    gc.collect()
    gc.freeze()

"""Words of which one stands in all that a pattern can match: to look for them costs far less than to search.

They are sought in the whole file first: of a dozen, most stand in none of its blocks.
"""


def find_telltales(telltales: tuple[str, ...], lowered: str) -> tuple[str, ...]:
    """Return those that stand in a text in lower case."""
    return tuple([telltale for telltale in telltales if telltale in lowered])


def has_telltale(lowered: str, telltales: tuple[str, ...]) -> bool:
    """Return whether one of them stands in a text in lower case."""
    return any(map(lowered.__contains__, telltales))

"""A run of tokens that names a source."""

from typing import NamedTuple


class Phrase(NamedTuple):
    """Tokens that name a source: from `first` up to, but not with, `last`."""

    first: int
    last: int

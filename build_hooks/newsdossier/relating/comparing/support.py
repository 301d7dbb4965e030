"""Sentences that no other report of the event supports."""

from collections.abc import Mapping, Sequence

from newsdossier.model.span import Span
from newsdossier.relating.comparing.echoes import Echoes
from newsdossier.relating.comparing.likeness import Scale, mass
from newsdossier.relating.comparing.routine import find_routine

MIN_SUPPORT = 0.28  # of the weight of a sentence's words, in one paragraph of another report: it says a part of it
MIN_TELLING_WORDS = 4  # "He agreed." is nobody's own


def find_sole(scale: Scale, *, shared: frozenset[int], echoes: Sequence[Echoes]) -> tuple[Span, ...]:
    """Return where the sentences stand that share no point, and of which no paragraph of another report says a part.

    Lines of galleries and of credits are nobody's news and are left out. `shared` are the indices of sentences in
    shared points.
    """
    routine = frozenset(find_routine(scale.sentences))
    return tuple(
        sentence.span
        for index, sentence in enumerate(scale.sentences)
        if index not in shared
        and index not in routine
        and stands_alone(scale.telling[index], echoes[index], weights=scale.weights)
    )


def stands_alone(telling: frozenset[str], echoes: Echoes, *, weights: Mapping[str, float]) -> bool:
    """Return whether a sentence with these telling words stands alone."""
    if len(telling) < MIN_TELLING_WORDS:
        return False
    return round(echoes.heaviest / mass(telling, weights), 4) < MIN_SUPPORT

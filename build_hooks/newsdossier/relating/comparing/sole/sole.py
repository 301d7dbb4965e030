"""Sentences that no other report of the event supports."""

from newsdossier.model.span import Span
from newsdossier.relating.comparing.scales.scale import Scale
from newsdossier.relating.comparing.sole.routine import find_routine


def find_sole(scale: Scale, *, shared: frozenset[int]) -> tuple[Span, ...]:
    """Return where the sentences stand that share no point, and of which no paragraph of another report says a part.

    Lines of galleries and of credits are nobody's news and are left out. `shared` are the indices of sentences in
    shared points.
    """
    left_out = shared.union(find_routine(scale))
    return tuple([scale.span(index) for index in scale.unheard if index not in left_out])

"""How near in time two articles are, as far as their days can be trusted."""

from newsdossier.model.days import Dating, Precision, SettledDay
from newsdossier.model.evidence import Certainty

SAME_HAPPENING = ((0, 1.2), (1, 1.0), (2, 0.85), (14, 0.6))
"""By days between the two happenings: up to so many, the words count so much."""
OTHER_HAPPENING = 0.25
SAME_NEWS = ((1, 1.3), (3, 1.2), (30, 1.0), (90, 0.7))
"""By days between the two publications: what is reported again weeks later is seldom the same event."""
OTHER_NEWS = 0.5
LEAST_OF_SAME_NEWS = 0.85  # came out together: a happening dated otherwise may be the background of one of them
BEFORE_IT_HAPPENED = 0.3  # one came out before what the other reports
NOT_KNOWN = 1.0  # a day that is unknown or in doubt forbids nothing


def nearness(first: Dating, second: Dating) -> float:
    """Return the factor by which days strengthen or weaken what the words of two articles say."""
    if foresees(first, second) or foresees(second, first):
        return BEFORE_IT_HAPPENED
    happening = days_apart(first.event, second.event)
    news = days_apart(first.published, second.published)
    if happening is None:
        return NOT_KNOWN if news is None else read_steps(news, SAME_NEWS, beyond=OTHER_NEWS)
    factor = read_steps(happening, SAME_HAPPENING, beyond=OTHER_HAPPENING)
    return max(factor, LEAST_OF_SAME_NEWS) if news is not None and news <= 1 else factor


def foresees(earlier: Dating, later: Dating) -> bool:
    """Return whether one article came out before the day of which the other tells."""
    published, event = trust(earlier.published), trust(later.event)
    return published is not None and event is not None and published.span.last < event.span.first


def trust(day: SettledDay | None) -> SettledDay | None:
    return None if day is None or day.certainty is Certainty.DOUBTFUL else day


def read_steps(days: int, steps: tuple[tuple[int, float], ...], *, beyond: float) -> float:
    return next((factor for most, factor in steps if days <= most), beyond)


def days_apart(first: SettledDay | None, second: SettledDay | None) -> int | None:
    """Return how many days lie between two days, or None where that is not known.

    A month and a day in it may be the same; a month and a day of another are apart by what lies between.
    """
    one, other = trust(first), trust(second)
    if one is None or other is None:
        return None
    earlier, later = sorted((one.span, other.span), key=lambda span: (span.first, span.last))
    if later.first > earlier.last:
        return (later.first - earlier.last).days
    return 0 if earlier.precision is later.precision is Precision.DAY else None

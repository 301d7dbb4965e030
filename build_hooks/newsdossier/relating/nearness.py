"""How near in time two articles are, as far as their days can be trusted."""

from datetime import timedelta

from newsdossier.model.days import Dating, Precision, SettledDay
from newsdossier.model.evidence import Certainty

Steps = tuple[tuple[int, float], ...]
"""Up to so many days, the factor."""

SAME_HAPPENING: Steps = ((0, 1.2), (1, 1.0), (14, 0.85), (90, 0.6))
"""By days between the two happenings: up to so many, the words count so much."""
OTHER_HAPPENING = 0.25
SAME_NEWS: Steps = ((3, 1.2), (14, 1.1), (90, 1.0))
"""By days between the two publications. A trial or a disaster is reported for months: there the words decide."""
OTHER_NEWS = 0.8
SAME_DAYS = 3  # what is told on so many days running is mostly one event
FAR = 90  # days; from here on, what came out and what happened apart are of one event once in five times
OTHER_NEWS_OF_OTHER_HAPPENING = 0.3  # labelled news is as well grouped by 0.5, two visits of one guest are not
BEFORE_IT_HAPPENED = 0.2  # one came out before the day that is given for what the other reports
SAME_DAY = timedelta(0)
NOT_KNOWN = 1.0  # a day that is unknown or in doubt forbids nothing


def nearness(first: Dating, second: Dating) -> float:
    """Return the factor by which days strengthen or weaken what the words of two articles say.

    A worked-out day of what happened speaks for one event where it is the same. Against one it says little where both
    came out within months: a text names several days, and on labelled news most pairs of one event differ in the one
    that was taken, or one came out before the one that was taken for the other.
    """
    if foresees(first, second) or foresees(second, first):
        return BEFORE_IT_HAPPENED
    happening = days_apart(first.event, second.event)
    news = days_apart(first.published, second.published)
    if happening is None:
        return NOT_KNOWN if news is None else read_steps(news, SAME_NEWS, beyond=OTHER_NEWS)
    of_happening = read_steps(happening, SAME_HAPPENING, beyond=OTHER_HAPPENING)
    if news is None or (is_given(first.event) and is_given(second.event)):
        return of_happening
    if min(happening, news) > FAR:
        return OTHER_NEWS_OF_OTHER_HAPPENING
    of_news = read_steps(news, SAME_NEWS, beyond=OTHER_NEWS)
    return max(of_news, of_happening) if happening == 0 else of_news


def foresees(earlier: Dating, later: Dating) -> bool:
    """Return whether one article surely came out before the day of which the other tells."""
    published, event = trust(earlier.published), trust(later.event)
    if published is None or event is None or not is_given(event):
        return False
    return published.span.last < event.span.first


def is_given(day: SettledDay | None) -> bool:
    """Return whether a curator or the file gives the day."""
    return day is not None and day.stated


def trust(day: SettledDay | None) -> SettledDay | None:
    return None if day is None or day.certainty is Certainty.DOUBTFUL else day


def read_steps(days: int, steps: Steps, *, beyond: float) -> float:
    return next((factor for most, factor in steps if days <= most), beyond)


def days_apart(first: SettledDay | None, second: SettledDay | None) -> int | None:
    """Return how many days lie between two days, or None where that is not known.

    A month and a day in it may be the same; a month and a day of another are apart by what lies between.
    """
    one, other = trust(first), trust(second)
    if one is None or other is None:
        return None
    between = max(one.span.first, other.span.first) - min(one.span.last, other.span.last)
    if between > SAME_DAY:
        return between.days
    return 0 if one.span.precision is other.span.precision is Precision.DAY else None

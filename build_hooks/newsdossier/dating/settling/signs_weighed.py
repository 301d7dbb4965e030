"""Signs in an article, and in those like it, that make one day more probable than another: what they weigh."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from math import prod

from newsdossier.dating.constraints import in_words
from newsdossier.dating.settling.signs import (
    Signs,
    is_apart_from_the_dates_of_alike,
    is_apart_from_the_news,
    is_before_a_date_told,
    is_before_a_weekday_told,
    is_before_an_early_weekday,
    is_days_before_a_date_told,
    is_long_after_the_news,
    is_soon_after_a_date_of_alike,
    is_the_last_weekday_told,
    is_the_weekday_far_below,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """Something that a day may have."""

    holds: Callable[[Signs, date], bool]
    factor: float
    """What is left of the odds of a day that has it."""
    words: str
    """What it says of a day, for `dossier explain`."""


SIGNS: tuple[Sign, ...] = (
    Sign(
        holds=is_the_weekday_far_below,
        factor=0.5,
        words="{day} is the weekday that the text names only below its opening",
    ),
    Sign(
        holds=is_before_an_early_weekday,
        factor=3.0,
        words="the text tells of the morning after {day}, which begins earlier elsewhere",
    ),
    Sign(
        holds=is_apart_from_the_news,
        factor=0.3,
        words="{day} is neither the day that the articles much like it call by its weekday nor the one after it",
    ),
    Sign(
        holds=is_long_after_the_news,
        factor=0.35,
        words="{day} is days after the weekday that the text names again and again",
    ),
    Sign(
        holds=is_before_a_weekday_told,
        factor=0.5,
        words="the text tells the weekday after {day} as past",
    ),
    Sign(
        holds=is_the_last_weekday_told,
        factor=1.15,
        words="{day} is on the last weekday that the text names",
    ),
    Sign(
        holds=is_before_a_date_told,
        factor=0.15,
        words="the text tells the date after {day} as past",
    ),
    Sign(
        holds=is_days_before_a_date_told,
        factor=0.1,
        words="the text tells a date days after {day} as past",
    ),
    Sign(
        holds=is_soon_after_a_date_of_alike,
        factor=2.9,
        words="an article much like it writes a date just before {day}",
    ),
    Sign(
        holds=is_apart_from_the_dates_of_alike,
        factor=0.63,
        words="in the week of {day} the articles much like it date nothing on the weekday in the text",
    ),
)
"""The factors were fitted by the likelihood of the right days, on 403 web articles of which a third or more had lost
their date, to four fifths of the events at a time; each held for the fifth that was left out, but that of the morning,
which few articles tell: it is what remains when any one event is left out."""


def weigh_signs(signs: Signs, day: date) -> float:
    """Return how much more probable, or less, all signs together make a day."""
    return prod(sign.factor for sign in SIGNS if sign.holds(signs, day))


def describe_signs(signs: Signs, *, day: date, other: date) -> tuple[str, ...]:
    """Return in words what speaks for a day, and against it, beside the next most probable."""
    lines = []
    for sign in SIGNS:
        has, other_has = sign.holds(signs, day), sign.holds(signs, other)
        if has != other_has:
            side = "for" if has == (sign.factor > 1) else "against"
            lines.append(f"{side} it: {sign.words.format(day=in_words(day if has else other))}")
    return tuple(lines)

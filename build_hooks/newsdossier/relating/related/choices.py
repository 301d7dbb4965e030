"""Which of the articles that are alike to read next, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from newsdossier.model.address import Slug
from newsdossier.model.relation import Alike, Related
from newsdossier.relating.portraits import Portrait
from newsdossier.relating.shared_subjects import name_shared
from newsdossier.relating.wording import quote_words

MAX_RELATED = 5
MAX_POOL = 20  # the most alike articles, from which the five are chosen
SAME_EVENT_AGAIN = 0.1  # what a second article of one event, or of one outlet, loses of its score to a first
SAME_OUTLET_AGAIN = 0.05
MAX_QUOTED = 3
SAME_EVENT = "report the same event"

Marks = tuple[str | None, str | None]
"""Event and outlet of an article."""
MarksBySlug = Mapping[Slug, Marks]


Given = tuple[Portrait, str | None, tuple[tuple[Related, Marks], ...]]
"""An article, its event, and what the curator asked for."""


class Candidate(NamedTuple):
    """An article that is alike. A tuple: there are a dozen for each article."""

    portrait: Portrait
    pair: Alike
    marks: Marks


@dataclass(frozen=True, slots=True)
class Choice:
    """What to read after an article, and all that it was chosen by."""

    given: Given
    pool: tuple[Slug, ...]
    """The most alike, best first."""
    related: tuple[Related, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Choices:
    """What to read after each article of a dossier: the next dossier, of one article more, can use it."""

    by_slug: Mapping[Slug, Choice] = field(default_factory=dict)
    alike: tuple[Alike, ...] = ()
    """The pairs from which pools were made."""


def find_changed(known: Choices, *, portraits: Mapping[Slug, Portrait], marks: MarksBySlug) -> frozenset[Slug]:
    """Return the articles that are other than when choices were made, in another event, or gone."""
    return frozenset(
        slug
        for slug, choice in known.by_slug.items()
        if portraits.get(slug) is not choice.given[0] or marks[slug][0] != choice.given[1]
    )


def find_relinked(known: Choices, *, alike: tuple[Alike, ...]) -> frozenset[Slug]:
    """Return the articles that have a pair which they had not, or had one which they have no more."""
    before, now = set(map(id, known.alike)), set(map(id, alike))
    moved = [pair for pair in alike if id(pair) not in before] + [pair for pair in known.alike if id(pair) not in now]
    return frozenset(slug for pair in moved for slug in (pair.first, pair.second))


def make_pool(
    near: Mapping[Slug, Alike], *, portraits: Mapping[Slug, Portrait], marks: MarksBySlug, asked: frozenset[Slug]
) -> tuple[Candidate, ...]:
    """Return the most alike articles, best first, without those that were asked for."""
    best = sorted((-pair.score, other) for other, pair in near.items() if other not in asked)[:MAX_POOL]
    return tuple(Candidate(portraits[other], near[other], marks[other]) for _, other in best)


def mark_all(portraits: Mapping[Slug, Portrait], *, homes: Mapping[Slug, str]) -> dict[Slug, Marks]:
    """Return the event of each article, by `homes`, and its outlet."""
    return {slug: (homes.get(slug), portrait.article.metadata.outlet_id) for slug, portrait in portraits.items()}


def choose(
    portrait: Portrait, *, event: str | None, stated: tuple[tuple[Related, Marks], ...], pool: tuple[Candidate, ...]
) -> tuple[Related, ...]:
    """Return what was asked for and then the most alike articles, each chosen in view of those before it."""
    related = [one for one, _ in stated][:MAX_RELATED]
    taken = [marks for _, marks in stated]
    waiting = list(pool)
    while waiting and len(related) < MAX_RELATED:
        best = choose_next(waiting, taken=taken)
        waiting.remove(best)
        reason = reason_for(portrait, best.portrait, pair=best.pair, same_event=best.marks[0] == event)
        if reason:
            taken.append(best.marks)
            pair = best.pair
            related.append(Related(slug=best.portrait.slug, score=pair.score, reason=reason, shared=pair.shared))
    return tuple(related)


def choose_next(waiting: list[Candidate], *, taken: list[Marks]) -> Candidate:
    """Return the candidate of most value, the first by slug of equals; they wait in order of their scores."""
    best, most = waiting[0], -1.0
    for candidate in waiting:
        if candidate.pair.score < most:
            break  # nobody is worth more than the score
        worth = value(candidate.pair.score, candidate.marks, taken=taken)
        if worth > most or (worth == most and candidate.portrait.slug < best.portrait.slug):
            best, most = candidate, worth
    return best


def value(score: float, marks: Marks, *, taken: list[Marks]) -> float:
    """Return the likeness of an article, less for each of its event or outlet that is there already."""
    event, outlet = marks
    loss = 0.0
    for home, house in taken:
        loss += SAME_EVENT_AGAIN * (home == event) + SAME_OUTLET_AGAIN * (outlet is not None and house == outlet)
    return round(score * max(0.0, 1 - loss), 4)


def reason_for(first: Portrait, second: Portrait, *, pair: Alike, same_event: bool) -> str:
    """Return "both name Ada Brennick and Pell Terminal", or the heavy words that stand in both; "" where none do."""
    shared = name_shared((first, second))
    if not shared and pair.shared:
        shared = f"both write of {quote_words(pair.shared[:MAX_QUOTED])}"
    if not same_event:
        return shared
    return f"{SAME_EVENT}; {shared}" if shared else SAME_EVENT

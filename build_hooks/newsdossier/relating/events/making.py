"""What an event is called, when it happened, and how sure it is that its reports are of one."""

from collections.abc import Mapping

from newsdossier.model.address import Slug
from newsdossier.model.days import Precision, SettledDay
from newsdossier.model.evidence import Certainty
from newsdossier.model.relation import Event
from newsdossier.model.taxonomy import CuratedEvent
from newsdossier.relating.events.days import curated_day, day_of_members
from newsdossier.relating.events.reasons import reasons_for
from newsdossier.relating.nearness import NOT_KNOWN, nearness
from newsdossier.relating.portraits import Portrait

Scores = Mapping[tuple[Slug, Slug], int]
"""Of pairs of reports, by their slugs."""
LIKELY_KINSHIP = 3500  # from here on, nine in ten found events are whole and pure even where no days are known
FOUND_ENDING = "-reports"  # for a found event whose own name a curated event bears already


def make_event(
    members: tuple[Portrait, ...],
    *,
    pins: Mapping[Slug, str],
    scores: Scores,
    curated: Mapping[str, CuratedEvent],
) -> Event:
    """Return the event of these articles. `pins` has the curator's event of each article that has one, `scores` the
    pairs of the members."""
    key = next((pins[member.slug] for member in members if member.slug in pins), None)
    entry = curated[key] if key is not None else None
    return Event(
        id=key or found_id(members[0].slug, taken=curated),
        title=entry.title if entry else title_of(members),
        description=entry.description if entry else "",
        curated=entry is not None,
        day=(curated_day(entry) if entry else None) or day_of_members(choose_witnesses(members, pins=pins)),
        articles=tuple(member.slug for member in sorted(members, key=order_of_report)),
        certainty=certainty_of(members, pins=pins, scores=scores),
        reasons=reasons_for(members, pins=pins),
    )


def choose_witnesses(members: tuple[Portrait, ...], *, pins: Mapping[Slug, str]) -> tuple[Portrait, ...]:
    """Return the reports that say when it happened: those that the curator put there, if one of them knows.

    A report that was found moves no day of an event that the curator has made.
    """
    pinned = tuple(member for member in members if member.slug in pins)
    return pinned if any(member.article.dating.event for member in pinned) else members


def found_id(slug: Slug, *, taken: Mapping[str, CuratedEvent]) -> str:
    return f"{slug}{FOUND_ENDING}" if slug in taken else slug


def title_of(members: tuple[Portrait, ...]) -> str:
    """Return the headline of the fullest early report; opening words where none has a headline."""
    orders = [order_of_title(member) for member in members]
    first = min(orders)
    early = [member for member, order in zip(members, orders, strict=True) if order == first]
    fullest = early[0] if len(early) == 1 else min(early, key=lambda one: (-one.article.text.words, one.slug))
    metadata = fullest.article.metadata
    return metadata.headline.value if metadata.headline else metadata.opening


def order_of_title(member: Portrait) -> tuple[bool, bool, str]:
    """Sort key, the first report with a headline first."""
    metadata, published = member.article.metadata, trusted_day(member.article.dating.published)
    return (metadata.headline is None, published is None, published or "")


def order_of_report(member: Portrait) -> tuple[bool, str, str]:
    published = member.article.dating.published
    return (published is None, published.span.last.isoformat() if published else "", member.slug)


def trusted_day(day: SettledDay | None) -> str | None:
    if day is None or day.certainty is Certainty.DOUBTFUL or day.span.precision is not Precision.DAY:
        return None
    return str(day.span)


def certainty_of(members: tuple[Portrait, ...], *, pins: Mapping[Slug, str], scores: Scores) -> Certainty:
    """Return how sure it is that these report one event. What the curator put together, and a single report, is."""
    slugs = [member.slug for member in members]
    open_pairs = [
        (first, second)
        for index, first in enumerate(slugs)
        for second in slugs[index + 1 :]
        if first not in pins or second not in pins
    ]
    if not open_pairs:
        return Certainty.CERTAIN
    mean = sum(scores.get(pair, 0) for pair in open_pairs) / len(open_pairs)
    if mean >= LIKELY_KINSHIP:
        return Certainty.LIKELY
    datings = {member.slug: member.article.dating for member in members}
    near = all(nearness(datings[first], datings[second]) > NOT_KNOWN for first, second in open_pairs)
    return Certainty.LIKELY if near else Certainty.DOUBTFUL

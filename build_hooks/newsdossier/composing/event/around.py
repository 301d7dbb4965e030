"""The story around an event: what came before and after, and what articles mention that none reports."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.composing.event_cards import make_event_card
from newsdossier.composing.gaps import compose_gap
from newsdossier.composing.passage_links import Places, link_passages
from newsdossier.composing.why import rights_of_all
from newsdossier.model.address import Slug
from newsdossier.model.comparison import EventLink, Gap
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.around import StoryStep
from newsdossier.model.relation import Event, Neighbour
from newsdossier.model.shown import shown_words

MAX_GAPS: Final = 6  # the timeline has all
MAX_LINKED: Final = 3  # events on each side; the timeline leads on from there
BEFORE: Final = "Before"
AFTER: Final = "After"
HERE: Final = "This event"
MISSING: Final = "Mentioned, not covered"


def compose_steps(side: SideBySide, *, places: Places, catalogue: Catalogue) -> tuple[StoryStep, ...]:
    """Return what came before, this event, and what came after, with the gaps in between; () if it stands alone."""
    event, story, relations = side.event, catalogue.story, catalogue.dossier.relations
    before = find_linked(BEFORE, story.links_before.get(event.id, ()), catalogue=catalogue, places=places)
    after = find_linked(AFTER, story.links_after.get(event.id, ()), catalogue=catalogue, places=places)
    before = before or tuple(list_neighbour(BEFORE, relations.before.get(event.id), catalogue=catalogue))
    after = after or tuple(list_neighbour(AFTER, relations.after.get(event.id), catalogue=catalogue))
    gaps = find_gaps(event, around=(*before, *after), catalogue=catalogue)
    if not before and not after and not gaps:
        return ()
    earlier = [gap for gap in gaps if comes_before(gap, event, catalogue=catalogue)]
    later = [gap for gap in gaps if gap not in earlier]
    return (
        *before,
        *(make_gap_step(gap, places=places, catalogue=catalogue) for gap in earlier),
        StoryStep(
            label=HERE,
            event=make_event_card(event, cards=(), reason="", catalogue=catalogue),
            gap=None,
            passages=(),
        ),
        *(make_gap_step(gap, places=places, catalogue=catalogue) for gap in later),
        *after,
    )


def find_linked(
    label: str, links: Sequence[EventLink], *, places: Places, catalogue: Catalogue
) -> tuple[StoryStep, ...]:
    """Return the nearest events at the other end of the links, in the order of the events."""
    ends = [(link.earlier if label == BEFORE else link.later, link) for link in links]
    known = [(catalogue.events[end], link) for end, link in ends if end in catalogue.events]
    known.sort(key=lambda one: catalogue.numbers[one[0].id].number)
    nearest = known[-MAX_LINKED:] if label == BEFORE else known[:MAX_LINKED]
    return tuple(
        StoryStep(
            label=label,
            event=make_event_card(
                event,
                cards=(),
                reason=shown_words(link.reason, rights=rights_of_link(link, catalogue)),
                catalogue=catalogue,
            ),
            gap=None,
            passages=link_passages(link.passages, catalogue=catalogue, places=places),
        )
        for event, link in nearest
    )


def rights_of_link(link: EventLink, catalogue: Catalogue) -> Rights:
    ends = (catalogue.events[end] for end in (link.earlier, link.later) if end in catalogue.events)
    full = all(rights_of_all(event, catalogue=catalogue) is Rights.FULL for event in ends)
    return Rights.FULL if full else Rights.EXCERPT


def list_neighbour(label: str, neighbour: Neighbour | None, *, catalogue: Catalogue) -> Iterator[StoryStep]:
    """Yield the nearest event that has something in common with this one, where nothing closer links any."""
    event = catalogue.events.get(neighbour.event) if neighbour is not None else None
    if neighbour is not None and event is not None:
        card = make_event_card(event, cards=(), reason=neighbour.reason, catalogue=catalogue)
        yield StoryStep(label=label, event=card, gap=None, passages=())


def find_gaps(event: Event, *, around: Sequence[StoryStep], catalogue: Catalogue) -> tuple[Gap, ...]:
    """Return the gaps that the reports mention, and those between this event and the next, in order.

    Of the latter those alone that a report of the events around mentions: a dossier may tell several stories by turns.
    """
    story = catalogue.story
    named = {gap.id for slug in event.articles for gap in story.gaps_named.get(slug, ())}
    shown = {step.event.url for step in around if step.event is not None}
    named |= {
        gap.id
        for gap in story.gaps_after.get(event.id, ())
        if any(find_page(mention.article, catalogue=catalogue) in shown for mention in gap.mentions)
    }
    return tuple(gap for gap in story.gaps if gap.id in named)[:MAX_GAPS]


def find_page(slug: Slug, *, catalogue: Catalogue) -> str:
    """Return the address of the event that an article reports; "" without one."""
    event = catalogue.events_by_slug.get(slug)
    return catalogue.numbers[event.id].url if event is not None else ""


def comes_before(gap: Gap, event: Event, *, catalogue: Catalogue) -> bool:
    """Return whether the gap lies before the event. What reports mention without a day mostly has happened already."""
    if gap.after is None or gap.after not in catalogue.numbers:
        return True
    return catalogue.numbers[gap.after].number < catalogue.numbers[event.id].number


def make_gap_step(gap: Gap, *, places: Places, catalogue: Catalogue) -> StoryStep:
    entry = compose_gap(gap, catalogue=catalogue, places=places)
    return StoryStep(label=MISSING, event=None, gap=entry, passages=())

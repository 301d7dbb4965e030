"""Views that handwritten pages place by a comment: `<!-- dossier:timeline topic=wages limit=5 -->`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.lead import compose_lead
from newsdossier.composing.event.side_by_side import put_side_by_side
from newsdossier.composing.event_cards import compose_event_card
from newsdossier.composing.facets import make_bars
from newsdossier.composing.figures import compose_figures
from newsdossier.composing.matrix import compose_matrix
from newsdossier.composing.passage_links import NOWHERE
from newsdossier.composing.subject_page import caption_articles
from newsdossier.composing.subjects import PLURALS, Subject
from newsdossier.composing.time.strip import compose_strip
from newsdossier.composing.time.timeline import compose_timeline
from newsdossier.composing.wording import join_words
from newsdossier.model.address import Slug
from newsdossier.model.page.addresses import FOLDERS
from newsdossier.model.page.event_parts import Lead
from newsdossier.model.page.parts import BarList
from newsdossier.model.page.views import (
    BarsView,
    EventsView,
    FiguresView,
    MatrixView,
    StripView,
    TimelineView,
    UnknownViewError,
    View,
)
from newsdossier.model.relation import Event
from newsdossier.model.site import ViewCall

Arguments = Mapping[str, str]

DEFAULT_EVENTS: Final = 6  # the latest at length and five earlier ones: a screen
DEFAULT_MATRIX: Final = 12  # more columns do not fit a screen
DEFAULT_BARS: Final = 6
DEFAULT_OF: Final = "topics,people,places"


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewKind:
    """One view: what it takes, and what makes it."""

    arguments: tuple[str, ...]
    compose: Callable[[Arguments, Catalogue], View]


def compose_view(call: ViewCall, *, catalogue: Catalogue) -> View:
    """Return the view that a comment asks for.

    Raises UnknownViewError where there is no such view, where it does not take such an argument, or where the
    argument names no topic, person or number.
    """
    kind = VIEWS.get(call.name)
    if kind is None:
        raise UnknownViewError(f'no view is called "{call.name}"', hint=f"there are {join_words(sorted(VIEWS))}")
    arguments = dict(call.arguments)
    check_arguments(call.name, arguments, known=kind.arguments)
    return kind.compose(arguments, catalogue)


def check_arguments(view: str, arguments: Arguments, *, known: tuple[str, ...]) -> None:
    for name in arguments:
        if name not in known:
            hint = f"it takes {join_words(known)}" if known else "it takes nothing"
            raise UnknownViewError(f'the view "{view}" knows no "{name}"', hint=hint)


def view_figures(arguments: Arguments, catalogue: Catalogue) -> View:
    return FiguresView(figures=compose_figures(catalogue))


def view_strip(arguments: Arguments, catalogue: Catalogue) -> View:
    subject = find_subject(arguments, catalogue=catalogue)
    of = caption_articles(subject) if subject is not None else ""
    return StripView(strip=compose_strip(slugs_of(subject, catalogue), of=of, catalogue=catalogue))


def view_events(arguments: Arguments, catalogue: Catalogue) -> View:
    """Return the latest event with its reports, and those before it; those without a day come after all others."""
    limit = read_limit(arguments, default=DEFAULT_EVENTS)
    events = list(catalogue.events.values())
    dated = [event for event in events if event.day is not None]
    latest = [*reversed(dated), *(event for event in events if event.day is None)][:limit]
    cards = tuple(compose_event_card(event, catalogue=catalogue) for event in latest)
    return EventsView(
        latest=cards[0] if cards else None,
        lead=find_lead(latest[0], catalogue=catalogue) if latest else None,
        earlier=tuple(replace(card, cards=()) for card in cards[1:]),
    )


def find_lead(event: Event, *, catalogue: Catalogue) -> Lead | None:
    return compose_lead(put_side_by_side(event, catalogue=catalogue), places=NOWHERE, catalogue=catalogue)


def view_matrix(arguments: Arguments, catalogue: Catalogue) -> View:
    limit = read_limit(arguments, default=DEFAULT_MATRIX)
    return MatrixView(matrix=compose_matrix(list(catalogue.events.values())[-limit:], catalogue=catalogue))


def view_bars(arguments: Arguments, catalogue: Catalogue) -> View:
    limit = read_limit(arguments, default=DEFAULT_BARS)
    kinds = [find_kind(plural) for plural in arguments.get("of", DEFAULT_OF).split(",")]
    return BarsView(lists=tuple(bars_of(kind, limit=limit, catalogue=catalogue) for kind in kinds))


def view_timeline(arguments: Arguments, catalogue: Catalogue) -> View:
    """Return the latest entries, in order, below the years that they need."""
    subject = find_subject(arguments, catalogue=catalogue)
    entries = compose_timeline(slugs_of(subject, catalogue), catalogue=catalogue)
    if "limit" not in arguments:
        return TimelineView(entries=entries)
    chosen = [number for number, entry in enumerate(entries) if entry.kind != "year"]
    chosen = chosen[-read_limit(arguments, default=len(entries)) :]
    if not chosen:
        return TimelineView(entries=())
    landmark = next(entry for entry in reversed(entries[: chosen[0]]) if entry.kind == "year")
    return TimelineView(entries=(landmark, *entries[chosen[0] :]))


VIEWS: Final[Mapping[str, ViewKind]] = {
    "figures": ViewKind(arguments=(), compose=view_figures),
    "strip": ViewKind(arguments=("topic", "person"), compose=view_strip),
    "events": ViewKind(arguments=("limit",), compose=view_events),
    "matrix": ViewKind(arguments=("limit",), compose=view_matrix),
    "bars": ViewKind(arguments=("of", "limit"), compose=view_bars),
    "timeline": ViewKind(arguments=("topic", "person", "limit"), compose=view_timeline),
}


def read_limit(arguments: Arguments, *, default: int) -> int:
    words = arguments.get("limit")
    if words is None:
        return default
    if not (words.isascii() and words.isdecimal() and int(words[:9]) > 0):
        raise UnknownViewError(f'a limit is a number from 1, not "{words}"', hint="write limit=5")
    return int(words[:9])


def find_subject(arguments: Arguments, *, catalogue: Catalogue) -> Subject | None:
    """Return the topic or person that is asked for; None for all articles."""
    asked = [(kind, arguments[kind]) for kind in ("topic", "person") if kind in arguments]
    if not asked:
        return None
    if len(asked) > 1:
        raise UnknownViewError("a view shows a topic or a person, not both", hint="leave one of them out")
    key = asked[0]
    if key not in catalogue.subjects:
        file = "dossier/topics.yml" if key[0] == "topic" else "dossier/entities.yml"
        raise UnknownViewError(f'no {key[0]} has the id "{key[1]}"', hint=f"the ids stand in {file}")
    return catalogue.subjects[key]


def slugs_of(subject: Subject | None, catalogue: Catalogue) -> tuple[Slug, ...]:
    if subject is None:
        return catalogue.slugs
    return catalogue.slugs_by_subject.get((subject.kind, subject.id), ())


def find_kind(plural: str) -> str:
    kinds = {folder: kind for kind, folder in FOLDERS.items()}
    if plural.strip() not in kinds:
        raise UnknownViewError(f'no list is called "{plural.strip()}"', hint=f"there are {join_words(sorted(kinds))}")
    return kinds[plural.strip()]


def bars_of(kind: str, *, limit: int, catalogue: Catalogue) -> BarList:
    counts = [(key, len(slugs)) for key, slugs in catalogue.slugs_by_subject.items() if key[0] == kind]
    bars = make_bars(PLURALS[kind], counts, catalogue=catalogue)
    return BarList(title=bars.title, bars=bars.bars[:limit])

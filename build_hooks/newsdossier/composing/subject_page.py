"""The page of a topic, person, place, organisation, work or outlet."""

from collections.abc import Iterator
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import join_days
from newsdossier.composing.heads import compose_head
from newsdossier.composing.people.roles import compose_roles
from newsdossier.composing.people.sayings import compose_sayings
from newsdossier.composing.subject.links import list_aliases, list_narrower, list_outside, list_wider
from newsdossier.composing.subject.membership import explain_membership
from newsdossier.composing.subject.neighbours import list_neighbours
from newsdossier.composing.subjects import Subject
from newsdossier.composing.time.part_pages import Parting, compose_part_pages
from newsdossier.composing.time.parts import Part, link_parts, list_latest, part_timeline
from newsdossier.composing.time.placing import has_day
from newsdossier.composing.time.strip import compose_spread
from newsdossier.composing.time.timeline import place_all, with_landmarks
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.page.subject_page import SubjectPage
from newsdossier.model.page.timeline_page import TimelinePage

EMPTY: Final = {
    "topic": "No article in this dossier is on this topic yet.",
    "outlet": "No article in this dossier is known to be from here yet.",
}
SPEAKING: Final = frozenset({"person", "place", "organisation"})
"""Kinds of subjects that texts quote; of places, their governments."""
NAMED_NOWHERE: Final = "No article in this dossier names it yet."


def compose_subject_pages(subject: Subject, *, catalogue: Catalogue) -> Iterator[SubjectPage | TimelinePage]:
    """Yield the page of a subject, and those of the parts of its timeline where it is too long for one."""
    slugs = catalogue.slugs_by_subject.get((subject.kind, subject.id), ())
    whole = part_timeline(place_all(slugs, catalogue=catalogue))
    page = compose_subject_page(subject, slugs, whole=whole, catalogue=catalogue)
    yield page
    yield from compose_part_pages(Parting(whole=whole, above=page.head, locale=catalogue.locale))


def compose_subject_page(
    subject: Subject, slugs: tuple[Slug, ...], *, whole: Part, catalogue: Catalogue
) -> SubjectPage:
    """Return the page of a subject; one that has no articles says so."""
    key = (subject.kind, subject.id)
    summary = summarise(subject, slugs, catalogue=catalogue)
    speaks = subject.kind in SPEAKING
    sayings, more = compose_sayings(subject.id, slugs, catalogue=catalogue) if speaks else ((), ())
    return SubjectPage(
        head=compose_head(
            subject.url,
            title=subject.name,
            description=f"{subject.name}: {summary}. {subject.entry.description}".strip(),
            template="subject",
        ),
        kind=subject.kind,
        standfirst=subject.entry.description,
        summary=summary,
        also=list_aliases(subject),
        wider=tuple(list_wider(subject, catalogue=catalogue)),
        narrower=list_narrower(subject, catalogue=catalogue),
        outside=tuple(list_outside(subject)),
        strip=compose_spread(slugs, of=caption_articles(subject), catalogue=catalogue),
        roles=compose_roles(subject.id, slugs, catalogue=catalogue) if subject.kind == "person" else None,
        sayings=sayings,
        more_sayings=more,
        parts=link_parts(whole, above=subject.url, locale=catalogue.locale),
        timeline=tuple(with_landmarks(list_latest(whole))),
        undated=catalogue.cards_of(slug for slug in slugs if is_undated(slug, catalogue=catalogue)),
        neighbours=tuple(list_neighbours(key, slugs, catalogue=catalogue)),
        how=explain_membership(subject, slugs, catalogue=catalogue),
    )


def is_undated(slug: Slug, *, catalogue: Catalogue) -> bool:
    """Return whether an article stands nowhere on the timeline: it has no day, and no event."""
    return slug not in catalogue.events_by_slug and not has_day(slug, catalogue)


def summarise(subject: Subject, slugs: tuple[Slug, ...], *, catalogue: Catalogue) -> str:
    """Return "4 articles in 2 events, 16 September 2023 – 14 September 2024"."""
    if not slugs:
        return EMPTY.get(subject.kind, NAMED_NOWHERE).removesuffix(".")
    events = {event.id for slug in slugs if (event := catalogue.events_by_slug.get(slug)) is not None}
    return f"{count_of(len(slugs), 'article')} in {count_of(len(events), 'event')}{name_period(slugs, catalogue)}"


def name_period(slugs: tuple[Slug, ...], catalogue: Catalogue) -> str:
    days = [catalogue.cards[slug].day.words for slug in slugs if catalogue.cards[slug].day.iso]
    return f", {join_days(days[0], days[-1])}" if days else ""


def caption_articles(subject: Subject) -> str:
    """Return which articles a subject's are, for a caption: "on wages"."""
    name = subject.name
    return {"topic": f"on {name}", "outlet": f"from {name}"}.get(subject.kind, f"that name {name}")

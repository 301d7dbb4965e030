"""The page of a topic, person, place, organisation, work or outlet."""

from collections.abc import Iterator
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import join_days
from newsdossier.composing.facets import count_subjects, make_bars
from newsdossier.composing.forge import is_web_address
from newsdossier.composing.heads import compose_head
from newsdossier.composing.people.roles import compose_roles
from newsdossier.composing.people.sayings import compose_sayings
from newsdossier.composing.searches import link_counts
from newsdossier.composing.subjects import PLURALS, Subject, SubjectKey, make_chip
from newsdossier.composing.time.part_pages import Parting, compose_part_pages
from newsdossier.composing.time.parts import Part, link_parts, list_latest, part_timeline
from newsdossier.composing.time.strip import compose_spread
from newsdossier.composing.time.timeline import has_day, place_all, with_landmarks
from newsdossier.composing.wording import count_of, join_words
from newsdossier.model.address import Slug
from newsdossier.model.page.parts import BarList, Chip, Link
from newsdossier.model.page.subject_page import SubjectPage
from newsdossier.model.page.timeline_page import TimelinePage
from newsdossier.model.taxonomy import Entity, Outlet, Topic

MAX_NEIGHBOURS: Final = 8  # of each kind: beyond these one article in common is chance
WIKIDATA: Final = "https://www.wikidata.org/wiki/"
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


def list_aliases(subject: Subject) -> tuple[str, ...]:
    entry = subject.entry
    if isinstance(entry, Topic):
        return ()
    short = entry.short if isinstance(entry, Entity) else ()
    return tuple(dict.fromkeys(alias for alias in (*entry.aliases, *short) if alias != entry.name))


def list_wider(subject: Subject, *, catalogue: Catalogue) -> Iterator[Link]:
    """Return the wider topics, widest first; a chain that comes back to itself ends there."""
    chain: dict[SubjectKey, Link] = {}
    entry = subject.entry
    while isinstance(entry, Topic) and entry.parent is not None:
        key = ("topic", entry.parent)
        parent = catalogue.subjects.get(key)
        if parent is None or key in chain or entry.parent == subject.id:
            break
        chain[key] = Link(text=parent.name, url=parent.url)
        entry = parent.entry
    return reversed(chain.values())


def list_narrower(subject: Subject, *, catalogue: Catalogue) -> tuple[Chip, ...]:
    keys = catalogue.narrower.get(subject.id, ()) if subject.kind == "topic" else ()
    return tuple(make_chip(catalogue.subjects[key], count=catalogue.count(key)) for key in keys)


def list_outside(subject: Subject) -> Iterator[Link]:
    entry = subject.entry
    if isinstance(entry, Entity) and entry.wikidata:
        yield Link(text=f"Wikidata: {entry.wikidata}", url=f"{WIKIDATA}{entry.wikidata}")
    if isinstance(entry, Outlet) and entry.home and is_web_address(entry.home):
        yield Link(text="Home page", url=entry.home)


def caption_articles(subject: Subject) -> str:
    """Return which articles a subject's are, for a caption: "on wages"."""
    name = subject.name
    return {"topic": f"on {name}", "outlet": f"from {name}"}.get(subject.kind, f"that name {name}")


def list_neighbours(key: SubjectKey, slugs: tuple[Slug, ...], *, catalogue: Catalogue) -> Iterator[BarList]:
    """Return how many of a subject's articles have other subjects too, by kind.

    An agency that is followed as an organisation too is no neighbour of itself.
    """
    counts = count_subjects(slugs, catalogue=catalogue)
    names = {other: catalogue.subjects[other].name for other in (key, *counts)}
    for kind, title in PLURALS.items():
        of_kind = sorted(
            ((other, count) for other, count in counts.items() if other[0] == kind and names[other] != names[key]),
            key=lambda one: (-one[1], names[one[0]].casefold(), one[0]),
        )
        if of_kind:
            shown = of_kind[:MAX_NEIGHBOURS]
            bars = make_bars(title, shown, catalogue=catalogue)
            yield link_counts(bars, beside=key, keys=[other for other, _ in shown], catalogue=catalogue)


def explain_membership(subject: Subject, slugs: tuple[Slug, ...], *, catalogue: Catalogue) -> tuple[str, ...]:
    """Return how articles come to be here, in sentences."""
    entry = subject.entry
    if isinstance(entry, Topic):
        return explain_topic(subject.id, entry, slugs, catalogue=catalogue)
    if isinstance(entry, Outlet):
        return ("An article is here if it names this as its outlet, or as the news service whose text it is.",)
    sentences = [
        f"An article is here if it has the name {join_words([f'“{name}”' for name in (entry.name, *entry.aliases)])}."
    ]
    if entry.short:
        names = join_words([f"“{name}”" for name in entry.short])
        sentences.append(f"The short form {names} counts only beside a full name.")
    return tuple(sentences)


def explain_topic(topic: str, entry: Topic, slugs: tuple[Slug, ...], *, catalogue: Catalogue) -> tuple[str, ...]:
    by_hand = sum(tag.topic == topic and tag.stated for slug in slugs for tag in catalogue.articles[slug].tags)
    terms = join_words([f"“{term}”" for term in entry.terms])
    rule = f"A curator listed the terms {terms}. An article is here if one stands in its headline or in two paragraphs."
    placed = f"{by_hand} of the {len(slugs)} placed by hand."
    return ((rule,) if entry.terms else ()) + ((placed,) if by_hand else ())

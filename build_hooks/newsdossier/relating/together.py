"""What the articles tell together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsdossier.model.address import Slug
from newsdossier.model.article import Article, Articles, index_by_slug
from newsdossier.model.comparison import Comparison, Gap
from newsdossier.model.keeping import Kept
from newsdossier.model.relation import Relations
from newsdossier.model.story import Story
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.relating.comparing.compare import compare_again
from newsdossier.relating.event_reports import EventReports, gather_reports
from newsdossier.relating.origins.trace import Traces, trace_origins
from newsdossier.relating.roles.find import Sighting, find_sightings, group_roles
from newsdossier.relating.storyline.gaps import find_gaps_again
from newsdossier.relating.storyline.leads import Leads
from newsdossier.relating.storyline.links import Links, link_events_again
from newsdossier.relating.storyline.telling import Telling
from newsdossier.relating.storyline.tellings import read_tellings
from newsdossier.relating.voices.listen import Hearing, gather_voices, hear_articles
from newsdossier.relating.voices.utterances.shared import Circles


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What one article tells, read alone."""

    hearing: Hearing
    sightings: tuple[Sighting, ...]
    tellings: tuple[Telling, ...]


class Storyline(NamedTuple):
    """How the events of the dossier hang together, and by what their gaps were found."""

    links: Links
    gaps: tuple[Gap, ...]
    leads: Leads


@dataclass(frozen=True, slots=True, eq=False)
class Account:
    """What the articles tell together, and what it was found by: the next dossier, of one article more, can use it."""

    story: Story
    taxonomies: Taxonomies
    readings: Mapping[Slug, Kept[Reading]]
    circles: Circles
    comparisons: Mapping[str, Kept[Comparison]]
    traces: Traces
    links: Links
    leads: Leads


def read_together(articles: tuple[Article, ...], *, relations: Relations, taxonomies: Taxonomies) -> Story:
    """Return who is quoted, what reports share and where they differ, what they rest on, and what is missing."""
    return read_together_again(index_by_slug(articles), relations=relations, taxonomies=taxonomies, previous=None).story


def read_together_again(
    articles: Articles, *, relations: Relations, taxonomies: Taxonomies, previous: Account | None
) -> Account:
    """Return the same, and what it was found by; `previous` spares work and changes no result.

    Voices, roles and what is told of other days are read in each article alone; comparisons take an event's reports;
    origins need voices, comparisons and rewrites; links and gaps come last.
    """
    known = previous if previous is not None and previous.taxonomies == taxonomies else None
    readings = read_each(articles, taxonomies=taxonomies, known=known.readings if known else {})
    read = [reading.found for reading in readings.values()]
    reports = gather_reports(articles, events=relations.events)
    comparisons = compare_again(reports, known=known.comparisons if known else {})
    compared = tuple(comparison.found for comparison in comparisons.values())
    hearings = tuple([reading.hearing for reading in read])
    voices, circles = gather_voices(hearings, known=known.circles if known else None)
    traces = trace_origins(
        articles,
        reports=reports,
        attributions={slug: reading.found.hearing.attributions for slug, reading in readings.items()},
        comparisons=compared,
        rewrites=relations.rewrites,
        taxonomies=taxonomies,
        previous=known.traces if known else None,
    )
    storyline = follow_story(
        articles, reports=reports, relations=relations, taxonomies=taxonomies, read=read, known=known
    )
    story = Story(
        voices=voices,
        roles=group_roles(sighting for reading in read for sighting in reading.sightings),
        comparisons=compared,
        origins=tuple(origins.found for origins in traces.origins.values()),
        links=tuple(link.found for link in storyline.links.values()),
        gaps=storyline.gaps,
    )
    return Account(story, taxonomies, readings, circles, comparisons, traces, storyline.links, storyline.leads)


def follow_story(  # noqa: PLR0913  -- links take relations and lists, gaps take articles, both what is told
    articles: Articles,
    *,
    reports: EventReports,
    relations: Relations,
    taxonomies: Taxonomies,
    read: Sequence[Reading],
    known: Account | None,
) -> Storyline:
    """Return what links the events, and what is missing among them."""
    tellings = tuple(telling for reading in read for telling in reading.tellings)
    links = link_events_again(
        reports, relations=relations, taxonomies=taxonomies, tellings=tellings, known=known.links if known else {}
    )
    gaps, leads = find_gaps_again(
        articles, events=relations.events, reports=reports, tellings=tellings, known=known.leads if known else None
    )
    return Storyline(links, gaps, leads)


def read_each(
    articles: Articles, *, taxonomies: Taxonomies, known: Mapping[Slug, Kept[Reading]]
) -> dict[Slug, Kept[Reading]]:
    """Return what each article tells, by slug; `known` are those that were read with the same lists.

    One reader goes through all of them before the next begins: a processor is quicker at what it has just done.
    """
    kept = {
        slug: known[slug] for slug, article in articles.items() if slug in known and known[slug].given == (article,)
    }
    new = [article for slug, article in articles.items() if slug not in kept]
    heard = hear_articles(new, taxonomies=taxonomies)
    sighted = [tuple(find_sightings(article, taxonomies=taxonomies)) for article in new]
    told = [read_tellings(article) for article in new]
    read = {
        article.slug: Kept((article,), Reading(hearing, sightings, tellings))
        for article, hearing, sightings, tellings in zip(new, heard, sighted, told, strict=True)
    }
    return {slug: kept[slug] if slug in kept else read[slug] for slug in articles}

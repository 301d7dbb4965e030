"""What the articles tell together."""

from newsdossier.model.article import Article
from newsdossier.model.relation import Relations
from newsdossier.model.story import Story
from newsdossier.model.taxonomy import Taxonomies
from newsdossier.relating.comparing.compare import compare_reports
from newsdossier.relating.origins.trace import trace_origins
from newsdossier.relating.roles.find import find_roles
from newsdossier.relating.storyline.gaps import find_gaps
from newsdossier.relating.storyline.links import link_events
from newsdossier.relating.storyline.tellings import find_tellings
from newsdossier.relating.voices.listen import listen


def read_together(articles: tuple[Article, ...], *, relations: Relations, taxonomies: Taxonomies) -> Story:
    """Return who is quoted, what reports share and where they differ, what they rest on, and what is missing.

    voices and roles read each article alone; comparisons take an event's reports; origins need voices, comparisons
    and rewrites; links and gaps come last.
    """
    voices = listen(articles, taxonomies=taxonomies)
    roles = find_roles(articles, taxonomies=taxonomies)
    comparisons = compare_reports(articles, events=relations.events)
    origins = trace_origins(
        articles,
        events=relations.events,
        voices=voices,
        comparisons=comparisons,
        rewrites=relations.rewrites,
        taxonomies=taxonomies,
    )
    tellings = find_tellings(articles)
    gaps = find_gaps(articles, events=relations.events, tellings=tellings)
    links = link_events(articles, relations=relations, taxonomies=taxonomies, tellings=tellings)
    return Story(voices=voices, roles=roles, comparisons=comparisons, origins=origins, links=links, gaps=gaps)

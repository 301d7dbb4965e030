"""data/dossier.json: what the dossier knows, for programs.

One object with sorted keys:

- `version`: of this shape. `title`, `description`, `language`, `scope` (`from`, `to`: ISO days or null).
- `articles`, by slug: `slug`, `path` of the clipping, `url` of its page (below the site's root), `sha256` of the saved
  bytes, `headline` (null where it has none), `name` (the headline, or the opening words), `standfirst`, `byline`,
  `authors`, `section`, `outlet` and `agency` (`id`, `name`), `dateline`, `language`, `original`, `archived`, `words`,
  `rights`, `added`, `retrieved`, `published`, `event_day`, `updated` (each a day, see below), `conflicts` (words),
  `topics` (`id`, `stated`), `entities` (`id`, `kind`, `mentions`), `text` (`kind`, `text`; as far as rights allow).
- `events`, in order: `id`, `url`, `title`, `description`, `curated`, `certainty`, `day`, `articles`, `reasons`,
  `before` and `after` (`event`, `reason`; or null).
- `topics`, `entities`, `outlets`, by id: the entries of the taxonomies, with `id`, `url` and their `articles`.
- `relations`: `alike` (`first`, `second`, `score`, `shared`), `rewrites` (`rewrite`, `original`, `certainty`, `stated`,
  `reason`, `passages`: how many), `copies` (`kind`, `first`, `second`, `share_of_first`, `share_of_second`, `original`:
  a slug or null, `certainty`, `stated`, `reason`, `passages`: how many), `related` (`from`, `to`, `score`, `reason`,
  `stated`).
- `story`, what articles tell together: `quotations` (`words`, `speaker` and `carrier`: `name`, `kind`, `entity`,
  `outlet`; `rule`, `certainty`, `passages`), `shared_quotations` (each a list of wordings, the fullest first:
  `passages`, `drift` beside the fullest: `kind`, `words`), `attributions` (`source`, `manner`, `via`, `rule`,
  `claim`), `roles` (`entity`, `words`, `mentions`), `comparisons` (`event`; `points`: `key`, `verbatim`, `passages`;
  `sole`: what one report alone says; `differences`: `kind`, `about`, `rule`, `sides`: `value`, `sentence`; `shared`:
  share of each report's words), `origins` (`event`, `nodes`, `edges`, `origins`), `links` (`earlier`, `later`,
  `reason`, `passages`), `gaps` (`id`, `title`, `day`, `mentions`, `after`). A passage is `article`, `path`, `line`,
  `words`.

A day is null, or `day` (EDTF: 2023-09-22, 2023-09, 2023), `certainty`, `stated`, `reasoning` and `evidence`: each with
`rule`, `path`, `line`, `quote` and `conclusion`. Words that rights withhold stand nowhere: `quote` and
`words` are then "".
"""

import json
from collections import defaultdict
from typing import Final

from newsdossier.model.address import Slug
from newsdossier.model.dossier import Dossier
from newsdossier.model.page.addresses import subject_url
from newsdossier.model.site import SiteFile
from newsdossier.model.taxonomy import Entity, Outlet, Topic
from newsdossier.rendering.characters import replace_controls
from newsdossier.rendering.data.articles import describe_articles
from newsdossier.rendering.data.days import Json
from newsdossier.rendering.data.relations import describe_events, describe_relations
from newsdossier.rendering.data.story import describe_story

VERSION: Final = 1


def render_data(dossier: Dossier) -> tuple[SiteFile, ...]:
    """Return data/dossier.json. Its shape is described at the head of this module."""
    values = {
        "version": VERSION,
        "title": dossier.settings.title,
        "description": dossier.settings.description,
        "language": dossier.settings.language,
        "scope": {"from": dossier.settings.scope.earliest, "to": dossier.settings.scope.latest},
        "articles": describe_articles(dossier),
        "events": describe_events(dossier),
        **describe_taxonomies(dossier),
        "relations": describe_relations(dossier),
        "story": describe_story(dossier),
    }
    text = json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True, default=str)
    return (SiteFile(path="data/dossier.json", text=f"{replace_controls(text)}\n"),)


def describe_taxonomies(dossier: Dossier) -> Json:
    """Return topics, entities and outlets, each with its articles, by id."""
    lists, slugs = dossier.taxonomies, gather_slugs(dossier)
    topics = {key: ("topic", one) for key, one in lists.topics.items()}
    entities = {key: (str(one.kind), one) for key, one in lists.entities.items()}
    outlets = {key: ("outlet", one) for key, one in lists.outlets.items()}
    return {
        "topics": [describe_entry(key, *topics[key], slugs=slugs) for key in sorted(topics)],
        "entities": [describe_entry(key, *entities[key], slugs=slugs) for key in sorted(entities)],
        "outlets": [describe_entry(key, *outlets[key], slugs=slugs) for key in sorted(outlets)],
    }


SlugsBySubject = dict[tuple[str, str], list[Slug]]
"""Articles by kind and id of what they are about, or who printed them."""


def gather_slugs(dossier: Dossier) -> SlugsBySubject:
    slugs: defaultdict[tuple[str, str], list[Slug]] = defaultdict(list)
    for article in dossier.articles:
        topics = {("topic", tag.topic) for tag in article.tags}
        entities = {(str(mention.kind), mention.entity) for mention in article.mentions}
        outlets = {("outlet", one) for one in (article.metadata.outlet_id, article.metadata.agency_id) if one}
        for key in topics | entities | outlets:
            slugs[key].append(article.slug)
    return slugs


def describe_entry(key: str, kind: str, entry: Topic | Entity | Outlet, *, slugs: SlugsBySubject) -> Json:
    given = entry.model_dump(mode="json")
    return {**given, "id": key, "url": subject_url(kind, key), "articles": slugs.get((kind, key), [])}

"""What articles tell together, in data/dossier.json, as far as rights allow."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.citing import cite_span, words_at
from newsdossier.model.comparison import Comparison, Difference, EventLink, EventOrigins, Gap
from newsdossier.model.dossier import Dossier
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.shown import rights_of, shown_quote, shown_title, shown_words
from newsdossier.model.span import Span
from newsdossier.model.voices import Attribution, NamedSource, Quotation, Role, SharedQuotation
from newsdossier.rendering.data.days import Json


@dataclass(frozen=True, slots=True)
class Archive:
    """The articles, and how much of each may be shown."""

    articles: Mapping[Slug, Article]
    rights: Mapping[Slug, Rights]

    def strictest(self, spans: Iterable[Span]) -> Rights:
        is_full = all(self.rights.get(span.article) is Rights.FULL for span in spans)
        return Rights.FULL if is_full else Rights.EXCERPT

    def place(self, span: Span) -> Json:
        """Return where the words stand; they are "" where rights withhold them."""
        article = self.articles[span.article]
        return {
            "article": span.article,
            "path": article.clipping.path,
            "line": cite_span(article, span, rule="").line,
            "words": shown_quote(words_at(article, span), rights=self.rights[span.article]),
        }

    def places(self, spans: Iterable[Span]) -> list[Json]:
        return [self.place(span) for span in spans if span.article in self.articles]


def describe_story(dossier: Dossier) -> Json:
    """Return voices, roles, comparisons, origins, links and gaps, each with its passages."""
    story = dossier.story
    archive = Archive(
        {article.slug: article for article in dossier.articles},
        {article.slug: rights_of(article, settings=dossier.settings) for article in dossier.articles},
    )
    return {
        "quotations": [describe_quotation(one, archive) for one in story.voices.quotations],
        "shared_quotations": [describe_shared(one, archive) for one in story.voices.shared],
        "attributions": [describe_attribution(one, archive) for one in story.voices.attributions],
        "roles": [describe_role(one, archive) for one in story.roles],
        "comparisons": [describe_comparison(one, archive) for one in story.comparisons],
        "origins": [describe_origins(one, archive) for one in story.origins],
        "links": [describe_link(one, archive) for one in story.links],
        "gaps": [describe_gap(one, archive) for one in story.gaps],
    }


def describe_quotation(quotation: Quotation, archive: Archive) -> Json:
    rights = archive.strictest(quotation.spans)
    return {
        "words": shown_quote(quotation.words, rights=rights),
        "speaker": describe_source(quotation.speaker, rights),
        "carrier": describe_source(quotation.carrier, rights),
        "rule": quotation.rule,
        "certainty": quotation.certainty if quotation.speaker is not None else None,
        "passages": archive.places(quotation.spans),
    }


def describe_source(source: NamedSource | None, rights: Rights) -> Json | None:
    if source is None:
        return None
    name = shown_quote(source.name, rights=rights)
    return {"name": name, "kind": source.kind, "entity": source.entity, "outlet": source.outlet}


def describe_shared(shared: SharedQuotation, archive: Archive) -> list[Json]:
    """Return the wordings, the fullest first; the pieces of a wording would add up to words that rights withhold."""
    rights = archive.strictest(span for one in shared.wordings for span in one.quotation.spans)
    return [
        {
            "passages": archive.places(one.quotation.spans),
            "drift": [{"kind": piece.kind, "words": piece.words} for piece in one.drift if rights is Rights.FULL],
        }
        for one in shared.wordings
    ]


def describe_attribution(attribution: Attribution, archive: Archive) -> Json:
    rights = archive.strictest((attribution.claim,))
    return {
        "source": describe_source(attribution.source, rights),
        "manner": attribution.manner,
        "via": describe_source(attribution.via, rights),
        "rule": attribution.rule,
        "claim": archive.place(attribution.claim),
    }


def describe_role(role: Role, archive: Archive) -> Json:
    spans = [mention.span for mention in role.mentions]
    words = shown_quote(role.words, rights=archive.strictest(spans))
    return {"entity": role.entity, "words": words, "mentions": archive.places(spans)}


def describe_comparison(comparison: Comparison, archive: Archive) -> Json:
    return {
        "event": comparison.event,
        "points": [
            {"key": one.key, "verbatim": one.verbatim, "passages": archive.places(one.spans)}
            for one in comparison.points
        ],
        "sole": archive.places(comparison.sole),
        "differences": [describe_difference(one, archive) for one in comparison.differences],
        "shared": comparison.shared,
    }


def describe_difference(difference: Difference, archive: Archive) -> Json:
    rights = archive.strictest(side.sentence for side in difference.sides)
    return {
        "kind": difference.kind,
        "about": shown_quote(difference.about, rights=rights),
        "rule": difference.rule,
        "sides": [
            {"value": archive.place(side.value), "sentence": archive.place(side.sentence)} for side in difference.sides
        ],
    }


def describe_origins(origins: EventOrigins, archive: Archive) -> Json:
    rights = archive.strictest(span for edge in origins.edges for span in edge.passages)
    return {
        "event": origins.event,
        "nodes": [
            {
                "id": node.id,
                "kind": node.kind,
                "name": shown_quote(node.name, rights=rights) if node.article is None else node.name,
                "named": node.named,
                "entity": node.entity,
                "outlet": node.outlet,
                "article": node.article,
            }
            for node in origins.nodes
        ],
        "edges": [
            {
                "source": edge.source,
                "target": edge.target,
                "stated": edge.stated,
                "reason": shown_words(edge.reason, rights=rights),
                "passages": archive.places(edge.passages),
            }
            for edge in origins.edges
        ],
        "origins": origins.origins,
    }


def describe_link(link: EventLink, archive: Archive) -> Json:
    return {
        "earlier": link.earlier,
        "later": link.later,
        "reason": shown_words(link.reason, rights=archive.strictest(link.passages)),
        "passages": archive.places(link.passages),
    }


def describe_gap(gap: Gap, archive: Archive) -> Json:
    """Return the gap; its id is made of the words of its title, and is "" where they are not all shown."""
    title = shown_title(gap.title, rights=archive.strictest(gap.mentions))
    return {
        "id": gap.id if title == gap.title else "",
        "title": title,
        "day": gap.day,
        "mentions": archive.places(gap.mentions),
        "after": gap.after,
    }

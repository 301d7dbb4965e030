"""What an article tells together with others, claim by claim with its evidence, for `dossier explain`."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from newsdossier.composing.explaining.index import ExplainedIndex
from newsdossier.model.address import Slug
from newsdossier.model.citing import cite_span, words_at
from newsdossier.model.comparison import Comparison, Difference, EventOrigins
from newsdossier.model.evidence import Evidence
from newsdossier.model.explanation import ExplainedClaim
from newsdossier.model.span import Span
from newsdossier.model.voices import Attribution, NamedSource, Quotation, Role

BETWEEN_MARKS: Final = "quotation-marks"  # the rule of a quotation whose speaker none found


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """An article, its event and its siblings."""

    slug: Slug
    event: str
    """Its id; "" where it reports none."""
    index: ExplainedIndex

    def cite(self, spans: Iterable[Span], *, rule: str, conclusion: str = "") -> tuple[Evidence, ...]:
        """Return where the words stand, those of the article first."""
        ordered = sorted(spans, key=lambda span: span.article != self.slug)
        return tuple(
            cite_span(self.index.articles[span.article], span, rule=rule, conclusion=conclusion)
            for span in ordered
            if span.article in self.index.articles
        )


def list_told(slug: Slug, *, index: ExplainedIndex) -> tuple[ExplainedClaim, ...]:
    """Return who is quoted, what texts call people, what reports share, where they differ, what is missing."""
    event = index.events.get(slug)
    teller = Teller(slug=slug, event=event.id if event is not None else "", index=index)
    return tuple(claim for _, tell in CLAIMS for claim in tell(teller))


def tell_quotations(teller: Teller) -> Iterator[ExplainedClaim]:
    for one in teller.index.quotations.get(teller.slug, ()):
        yield ExplainedClaim(
            kind="quotation",
            text=f"{say_source(one.speaker, without='speaker not named')}{say_carrier(one.carrier)}",
            certainty=one.certainty if one.speaker is not None else None,
            evidence=teller.cite(spans_of(one), rule=one.rule or BETWEEN_MARKS),
        )


def spans_of(quotation: Quotation) -> tuple[Span, ...]:
    return (*quotation.spans, *((quotation.speaker.span,) if quotation.speaker is not None else ()))


def say_source(source: NamedSource | None, *, without: str) -> str:
    return f"{source.name} ({source.kind})" if source is not None else without


def say_carrier(carrier: NamedSource | None) -> str:
    return f", carried by {say_source(carrier, without='')}" if carrier is not None else ""


def tell_attributions(teller: Teller) -> Iterator[ExplainedClaim]:
    for one in teller.index.attributions.get(teller.slug, ()):
        yield ExplainedClaim(
            kind="attribution",
            text=say_attribution(one),
            certainty=None,
            evidence=teller.cite((one.claim,), rule=one.rule),
        )


def say_attribution(attribution: Attribution) -> str:
    source = say_source(attribution.source, without="")
    return f"{attribution.manner}: {source}{say_carrier(attribution.via)}"


def tell_roles(teller: Teller) -> Iterator[ExplainedClaim]:
    for role in teller.index.roles.get(teller.slug, ()):
        spans = [one.span for one in role.mentions if one.span.article == teller.slug]
        yield ExplainedClaim(
            kind="role",
            text=f"{name_entity(role, teller)}: “{role.words}”",
            certainty=None,
            evidence=teller.cite(spans, rule="words-beside-name"),
        )


def name_entity(role: Role, teller: Teller) -> str:
    known = teller.index.taxonomies.entities.get(role.entity)
    return known.name if known is not None else role.entity


def tell_comparison(teller: Teller) -> Iterator[ExplainedClaim]:
    for comparison in teller.index.comparisons.get(teller.event, ()):
        yield from tell_points(comparison, teller=teller)
        yield from tell_differences(comparison, teller=teller)


def tell_points(comparison: Comparison, *, teller: Teller) -> Iterator[ExplainedClaim]:
    for point in comparison.points:
        if any(span.article == teller.slug for span in point.spans):
            yield ExplainedClaim(
                kind="shared",
                text=f"passage {point.key}, {'in the same words' if point.verbatim else 'in their own words'}",
                certainty=None,
                evidence=teller.cite(point.spans, rule="shared-passage"),
            )
    sole = [span for span in comparison.sole if span.article == teller.slug]
    if sole:
        yield ExplainedClaim(
            kind="sole",
            text="no other report of the event says it",
            certainty=None,
            evidence=teller.cite(sole, rule="only-in-one-report"),
        )


def tell_differences(comparison: Comparison, *, teller: Teller) -> Iterator[ExplainedClaim]:
    for one in comparison.differences:
        if any(side.value.article == teller.slug for side in one.sides):
            yield ExplainedClaim(
                kind="differs",
                text=f"{one.kind} of {one.about}: {say_sides(one, teller=teller)}",
                certainty=None,
                evidence=teller.cite((side.sentence for side in one.sides), rule=one.rule),
            )


def say_sides(difference: Difference, *, teller: Teller) -> str:
    return " / ".join(
        f"“{words_at(teller.index.articles[side.value.article], side.value)}” ({side.value.article})"
        for side in difference.sides
    )


def tell_origins(teller: Teller) -> Iterator[ExplainedClaim]:
    for origins in teller.index.origins.get(teller.event, ()):
        yield from tell_edges(origins, teller=teller)


def tell_edges(origins: EventOrigins, *, teller: Teller) -> Iterator[ExplainedClaim]:
    nodes = {node.id: node for node in origins.nodes}
    for edge in origins.edges:
        if nodes[edge.target].article == teller.slug:
            source = nodes[edge.source]
            yield ExplainedClaim(
                kind="origin",
                text=f"rests on {source.name} ({source.kind}): {edge.reason}",
                certainty=None,
                evidence=teller.cite(edge.passages, rule="stated-source" if edge.stated else "shared-words"),
            )


def tell_links(teller: Teller) -> Iterator[ExplainedClaim]:
    for link in teller.index.links.get(teller.event, ()):
        kind, other = ("before", link.earlier) if teller.event == link.later else ("after", link.later)
        yield ExplainedClaim(
            kind=kind,
            text=f"event {other}: {link.reason}",
            certainty=None,
            evidence=teller.cite(link.passages, rule="named-in-both"),
        )


def tell_gaps(teller: Teller) -> Iterator[ExplainedClaim]:
    for gap in teller.index.gaps.get(teller.slug, ()):
        yield ExplainedClaim(
            kind="gap",
            text=f"{gap.title} ({gap.day or 'day not known'}), reported by no article",
            certainty=None,
            evidence=teller.cite(gap.mentions, rule="mentioned-not-covered"),
        )


CLAIMS: Final[tuple[tuple[str, Callable[[Teller], Iterator[ExplainedClaim]]], ...]] = (
    ("quotations", tell_quotations),
    ("attributions", tell_attributions),
    ("roles", tell_roles),
    ("comparison", tell_comparison),
    ("origins", tell_origins),
    ("links", tell_links),
    ("gaps", tell_gaps),
)

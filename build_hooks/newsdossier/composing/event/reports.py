"""The reports of an event, each with its line in the table and its column."""

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.columns import compose_column, count_rest
from newsdossier.composing.event.marks import Marks
from newsdossier.composing.event.origins import Origins
from newsdossier.composing.event.side_by_side import SideBySide
from newsdossier.composing.event.stretches import part_text
from newsdossier.model.address import Slug
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.addresses import event_url
from newsdossier.model.page.event_page import Report, ReportShares
from newsdossier.model.page.parts import Link
from newsdossier.model.relation import Rewrite
from newsdossier.model.span import HEADLINE, Span

WITHHELD = {
    Rights.EXCERPT: "Only the beginning is shown here, because the article belongs to those who published it.",
    Rights.LINK: "The text is not shown here, because it belongs to those who published it.",
}


def compose_report(
    slug: Slug, *, side: SideBySide, marks: Marks, origins: Origins | None, catalogue: Catalogue
) -> Report:
    article, card = catalogue.articles[slug], catalogue.cards[slug]
    head = tuple(part_text(card.headline, marks.by_passage.get((slug, HEADLINE), ())))
    made_of = (one for one in catalogue.rewrites.get(slug, ()) if one.rewrite == slug)
    return Report(
        anchor=side.anchors[slug],
        name=side.names[slug],
        card=card,
        headline=tuple(stretch for part in head for stretch in part.stretches),
        headline_keys=tuple(key for part in head for key in part.keys),
        words=article.text.words,
        shares=measure_shares(slug, side=side, marks=marks),
        rests_on=find_sources(slug, origins=origins, catalogue=catalogue),
        relation=next((describe_origin(one, catalogue=catalogue) for one in made_of), ""),
        groups=compose_column(slug, side=side, marks=marks, catalogue=catalogue) if slug in side.shown else (),
        rest=count_rest(slug, side=side, catalogue=catalogue),
        withheld=WITHHELD.get(catalogue.rights[slug], ""),
        keys_beyond=marks.beyond.get(slug, ()),
    )


def measure_shares(slug: Slug, *, side: SideBySide, marks: Marks) -> ReportShares | None:
    """Return how much of a report stands in others too; None where it was not compared."""
    if side.comparison is None:
        return None
    shared = [span for point in side.comparison.points for span in point.spans if span.article == slug]
    sole = [span for span in side.comparison.sole if span.article == slug]
    return ReportShares(
        shared=round(100 * side.comparison.shared.get(slug, 0.0)),
        shared_url=find_first(shared, side=side, marks=marks),
        sole=len(sole),
        sole_url=find_first(sole, side=side, marks=marks),
    )


def find_first(spans: list[Span], *, side: SideBySide, marks: Marks) -> str:
    """Return the address of the first of the passages that this page shows; "" for none."""
    anchors = (marks.anchors[span] for span in sorted(spans) if span in marks.anchors)
    return next((f"{event_url(side.event.id)}#{anchor}" for anchor in anchors), "")


def find_sources(slug: Slug, *, origins: Origins | None, catalogue: Catalogue) -> tuple[Link, ...]:
    """Return what a report rests on; the news service whose text it is, where nothing else is known."""
    sources = origins.rests_on.get(slug, ()) if origins is not None else ()
    agency = catalogue.cards[slug].agency
    return sources or ((Link(text=agency, url=""),) if agency else ())


def describe_origin(rewrite: Rewrite, *, catalogue: Catalogue) -> str:
    """Return "a likely rewrite of “…”"."""
    how = "a rewrite of" if rewrite.stated else f"a {rewrite.certainty} rewrite of"
    return f"{how} “{catalogue.cards[rewrite.original].headline}”"

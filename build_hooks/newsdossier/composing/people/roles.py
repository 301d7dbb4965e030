"""What the articles call a person, with the days on which they do."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import NOT_KNOWN, join_days, name_month, name_span
from newsdossier.composing.passage_links import link_passage
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.days import DateSpan, Precision
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.people import RoleRow, Roles
from newsdossier.model.shown import shown_quote
from newsdossier.model.span import Span
from newsdossier.model.voices import Role, RoleMention

WHOLE: Final = 100


def compose_roles(entity: str, slugs: Sequence[Slug], *, catalogue: Catalogue) -> Roles | None:
    """Return the roles that the articles give a person, by the day of the first; None where they give none.

    Words that rights withhold are left out.
    """
    days = [span for span in spans_of(slugs, catalogue=catalogue) if span.precision is not Precision.YEAR]
    roles = catalogue.story.roles.get(entity, ())
    rows = (compose_role(role, days=days, catalogue=catalogue) for role in roles)
    shown = tuple(row for row in rows if row.words)
    if not shown:
        return None
    ends = [name_month(day, locale=catalogue.locale) for day in (days[0].first, days[-1].last)] if days else []
    return Roles(span=join_days(*ends), rows=shown)


def spans_of(slugs: Iterable[Slug], *, catalogue: Catalogue) -> list[DateSpan]:
    """Return the days, months and years in which the articles came out, in order."""
    published = (catalogue.articles[slug].dating.published for slug in slugs)
    return sorted((day.span for day in published if day is not None), key=lambda span: (span.last, str(span)))


def compose_role(role: Role, *, days: Sequence[DateSpan], catalogue: Catalogue) -> RoleRow:
    slugs = tuple(dict.fromkeys(mention.span.article for mention in role.mentions))
    own = spans_of(slugs, catalogue=catalogue)
    fine = [span for span in own if span.precision is not Precision.YEAR]
    names = [name_span(span, locale=catalogue.locale) for span in (own[:1] + own[-1:])] or [NOT_KNOWN]
    ordered = sorted(role.mentions, key=lambda mention: order_of(mention, catalogue=catalogue))
    is_full = all(catalogue.rights[slug] is Rights.FULL for slug in slugs)
    return RoleRow(
        words=shown_quote(role.words, rights=Rights.FULL if is_full else Rights.EXCERPT),
        period=join_days(*names),
        is_drawn=bool(fine),
        start=place(fine[0].last, days=days) if fine else 0,
        end=place(fine[-1].last, days=days) if fine else 0,
        summary=count_of(len(slugs), "article"),
        passages=tuple(link_passage(cover(mention), catalogue=catalogue) for mention in ordered),
    )


def order_of(mention: RoleMention, *, catalogue: Catalogue) -> tuple[date, Span]:
    published = catalogue.articles[mention.span.article].dating.published
    return (published.span.last if published is not None else date.max, mention.span)


def cover(mention: RoleMention) -> Span:
    """Return the words from the role to the name, or from the name to the role."""
    return Span(
        article=mention.span.article,
        passage=mention.span.passage,
        start=min(mention.span.start, mention.name.start),
        end=max(mention.span.end, mention.name.end),
    )


def place(day: date, *, days: Sequence[DateSpan]) -> int:
    """Return where a day stands between the first and the last of the days, in hundredths."""
    first, last = days[0].last, days[-1].last
    return round(WHOLE * (day - first).days / (last - first).days) if last > first else 0

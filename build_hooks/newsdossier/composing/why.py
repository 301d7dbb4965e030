"""The evidence behind a worked-out value, as a page shows it."""

import re
from collections.abc import Sequence
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import DOTS
from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.days import Conflict, SettledDay, Subject
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.evidence import Certainty, Evidence, Found
from newsdossier.model.page.addresses import saved_url
from newsdossier.model.page.parts import ReadWords, Why
from newsdossier.model.relation import Event
from newsdossier.model.shown import shown_quote, shown_words

QUOTED_SLUG: Final = re.compile(r'"(\w+(?:-\w+)+)"')
"""As reasons name another article; one word between marks may be any word."""


def explain_day(day: SettledDay | None, *, subject: Subject, article: Article, catalogue: Catalogue) -> Why | None:
    """Return what a worked-out day rests on; None for a stated day, and for one of which nothing is said at all."""
    conflicts = tuple(conflict for conflict in article.dating.conflicts if conflict.subject is subject)
    if day is None:
        return explain_unknown_day(conflicts, article=article, catalogue=catalogue)
    if day.stated:
        return None
    against = explain_conflicts(conflicts, article=article, catalogue=catalogue)
    reasoning = shown_reasoning(day.reasoning, article=article, catalogue=catalogue)
    return Why(
        certainty=day.certainty,
        dots=DOTS[day.certainty],
        read=read_words(day.evidence, article=article, catalogue=catalogue),
        concluded=tuple(step for step in reasoning if step not in against),
        against=against,
    )


def explain_unknown_day(conflicts: Sequence[Conflict], *, article: Article, catalogue: Catalogue) -> Why | None:
    if not conflicts and not article.dating.unknown:
        return None
    evidence = tuple(side for conflict in conflicts for side in (conflict.said, conflict.against))
    return Why(
        certainty="",
        dots=0,
        read=read_words(tuple(dict.fromkeys(evidence)), article=article, catalogue=catalogue),
        concluded=shown_reasoning(article.dating.unknown, article=article, catalogue=catalogue),
        against=explain_conflicts(conflicts, article=article, catalogue=catalogue),
    )


def explain_found(found: Found[str] | None, *, article: Article, catalogue: Catalogue) -> Why | None:
    """Return what a worked-out fact rests on; None for a stated one."""
    if found is None or found.stated:
        return None
    read = read_words(found.evidence, article=article, catalogue=catalogue)
    return Why(certainty=found.certainty, dots=DOTS[found.certainty], read=read, concluded=(), against=())


def explain_group(event: Event, *, catalogue: Catalogue) -> Why | None:
    """Return why several reports are taken for one event; None where the curator put all together, or there is one."""
    if not event.reasons or (event.curated and event.certainty is Certainty.CERTAIN):
        return None
    reasons = tuple(shown_words(reason, rights=rights_of_all(event, catalogue=catalogue)) for reason in event.reasons)
    return Why(certainty=event.certainty, dots=DOTS[event.certainty], read=(), concluded=reasons, against=())


def rights_of_all(event: Event, *, catalogue: Catalogue) -> Rights:
    """Return FULL if every report of an event may be shown in full, else EXCERPT."""
    full = all(catalogue.rights[slug] is Rights.FULL for slug in event.articles)
    return Rights.FULL if full else Rights.EXCERPT


def explain_conflicts(conflicts: Sequence[Conflict], *, article: Article, catalogue: Catalogue) -> tuple[str, ...]:
    explanations = tuple(dict.fromkeys(conflict.explanation for conflict in conflicts))
    return shown_reasoning(explanations, article=article, catalogue=catalogue)


def shown_reasoning(steps: Sequence[str], *, article: Article, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the steps as readers follow them: as far as rights let them be shown, with articles by their headlines."""
    rights = catalogue.rights[article.slug]
    return tuple(name_articles(shown_words(step, rights=rights), catalogue=catalogue) for step in steps)


def name_articles(step: str, *, catalogue: Catalogue) -> str:
    """Return the step with each article that it calls by the name of its file under what readers know it by."""

    def name(found: re.Match[str]) -> str:
        card = catalogue.cards.get(Slug(found[1]))
        return f"“{card.headline}”" if card is not None else found[0]

    return QUOTED_SLUG.sub(name, step)


def read_words(evidence: Sequence[Evidence], *, article: Article, catalogue: Catalogue) -> tuple[ReadWords, ...]:
    return tuple(make_read_words(one, article=article, catalogue=catalogue) for one in evidence)


def make_read_words(evidence: Evidence, *, article: Article | None, catalogue: Catalogue) -> ReadWords:
    """Return what a rule read; `article` is the one whose page it is, None on a page of several."""
    slug = catalogue.slugs_by_path.get(evidence.path)
    own = article.slug if article is not None else None
    rights = catalogue.rights.get(slug or own or Slug(""), Rights.EXCERPT)
    return ReadWords(
        quote=shown_quote(evidence.quote, rights=rights),
        line=evidence.line,
        rule=evidence.rule,
        conclusion=name_articles(shown_words(evidence.conclusion, rights=rights), catalogue=catalogue),
        url=find_line(evidence, catalogue=catalogue),
        source=name_source(evidence, article=article, catalogue=catalogue),
    )


def find_line(evidence: Evidence, *, catalogue: Catalogue) -> str:
    """Return the address of the line that was read; "" where it stands above the saved text, or may not be shown."""
    slug = catalogue.slugs_by_path.get(evidence.path)
    if slug is None or catalogue.rights[slug] is not Rights.FULL:
        return ""
    in_text = evidence.line >= catalogue.articles[slug].clipping.saved.first_line
    return saved_url(slug, line=evidence.line) if in_text else ""


def name_source(evidence: Evidence, *, article: Article | None, catalogue: Catalogue) -> str:
    if article is not None and evidence.path == article.clipping.path:
        return ""
    slug = catalogue.slugs_by_path.get(evidence.path)
    return (
        str(evidence.path)
        if slug is None
        else f"{'A' if article is None else 'Another'} report: {catalogue.cards[slug].headline}"
    )


def explain_event_day(event: Event, *, catalogue: Catalogue) -> Why | None:
    """Return what the day of an event rests on; None for a stated day, or none."""
    day = event.day
    if day is None or day.stated or not event.articles:
        return None
    rights = rights_of_all(event, catalogue=catalogue)
    sources = tuple(make_read_words(one, article=None, catalogue=catalogue) for one in day.evidence)
    concluded = tuple(shown_words(step, rights=rights) for step in day.reasoning)
    return Why(certainty=day.certainty, dots=DOTS[day.certainty], read=sources, concluded=concluded, against=())

"""The other reports of an event, and what they share with an article."""

from collections.abc import Iterator
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import DOTS
from newsdossier.composing.why import make_read_words
from newsdossier.composing.wording import join_words
from newsdossier.model.address import Slug
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.evidence import Evidence
from newsdossier.model.page.same_event import FollowedPoint, SameEventRow, ToldWords
from newsdossier.model.relation import Alike, Copy, CopyKind, Event, Rewrite
from newsdossier.model.shown import shown_words

MAX_ROWS: Final = 20  # more than anyone compares; the page of the event has them all
MAX_SHARED_WORDS: Final = 5
THIS: Final = "this article"
SAME_TEXT: Final = {
    CopyKind.WIRE: f"carries the same agency text as {THIS}",
    CopyKind.SYNDICATED: "the same article, run by several outlets",
    CopyKind.NEAR_DUPLICATE: f"has the same text as {THIS}",
}
"""What the other is to this one. A rewrite is told of as one."""


def compose_same_event(slug: Slug, *, catalogue: Catalogue) -> tuple[SameEventRow, ...]:
    """Return the other reports of the article's event: those that share text with it first, then by day."""
    return tuple(compose_row(slug, other, catalogue=catalogue) for other in list_others(slug, catalogue=catalogue))


def list_others(slug: Slug, *, catalogue: Catalogue) -> tuple[Slug, ...]:
    """Return the reports of the article's event that its page lists, in their order; () without an event."""
    event = catalogue.events_by_slug.get(slug)
    if event is None:
        return ()
    return tuple(list_partners(slug, event=event, catalogue=catalogue))[:MAX_ROWS]


def list_partners(slug: Slug, *, event: Event, catalogue: Catalogue) -> Iterator[Slug]:
    copies = [other_end(slug, (one.first, one.second)) for one in list_copies(slug, catalogue=catalogue)]
    rewrites = [other_end(slug, (one.rewrite, one.original)) for one in catalogue.rewrites.get(slug, ())]
    near = dict.fromkeys((*copies, *(other for other in rewrites if catalogue.events_by_slug.get(other) is event)))
    yield from near
    rest = (other for other in event.articles[: MAX_ROWS + len(near) + 1] if other != slug and other not in near)
    yield from rest


def other_end(slug: Slug, ends: tuple[Slug, Slug]) -> Slug:
    return ends[1] if ends[0] == slug else ends[0]


def compose_row(slug: Slug, other: Slug, *, catalogue: Catalogue) -> SameEventRow:
    """Return what another article of the dossier shares with this one."""
    copy = find_copy(slug, other, catalogue=catalogue)
    if copy is not None:
        return compose_copy_row(slug, copy, catalogue=catalogue)
    rewrite = find_rewrite(slug, other, catalogue=catalogue)
    return SameEventRow(
        card=catalogue.cards[other],
        shared=describe_shared(slug, other, rewrite=rewrite, catalogue=catalogue),
        passages=shared_words(rewrite, catalogue=catalogue) if rewrite is not None else (),
        points=list_points(rewrite, catalogue=catalogue) if rewrite is not None else (),
        certainty=rewrite.certainty if rewrite is not None and not rewrite.stated else "",
        dots=DOTS[rewrite.certainty] if rewrite is not None and not rewrite.stated else 0,
        relation=describe_rewrite(rewrite, of=slug) if rewrite is not None else "",
    )


def compose_copy_row(slug: Slug, copy: Copy, *, catalogue: Catalogue) -> SameEventRow:
    """Return what another article that is the same text has in common with this one."""
    other = other_end(slug, (copy.first, copy.second))
    shown = Rights.FULL in (catalogue.rights[slug], catalogue.rights[other])
    return SameEventRow(
        card=catalogue.cards[other],
        shared=shown_words(copy.reason, rights=strictest(catalogue.rights[slug], catalogue.rights[other])),
        passages=tuple(dict.fromkeys(passage.words for passage in copy.passages)) if shown else (),
        points=(),
        certainty=copy.certainty,
        dots=DOTS[copy.certainty],
        relation=describe_copy(copy, of=slug),
    )


def describe_copy(copy: Copy, *, of: Slug) -> str:
    """Return what the two have in common, and which came first, if anything shows it."""
    words = SAME_TEXT[copy.kind]
    if copy.original is None:
        return words
    return f"{words}; this article came first" if copy.original == of else f"{words}; that one came first"


def list_copies(slug: Slug, *, catalogue: Catalogue) -> tuple[Copy, ...]:
    """Return the pairs in which the article is one text with another: those with most in common first."""
    copies = (copy for copy in catalogue.copies.get(slug, ()) if copy.kind in SAME_TEXT)
    return tuple(
        sorted(copies, key=lambda copy: (-max(copy.share_of_first, copy.share_of_second), copy.first, copy.second))
    )


def find_copy(slug: Slug, other: Slug, *, catalogue: Catalogue) -> Copy | None:
    copies = list_copies(slug, catalogue=catalogue)
    return next((copy for copy in copies if other in (copy.first, copy.second)), None)


def find_rewrite(slug: Slug, other: Slug, *, catalogue: Catalogue) -> Rewrite | None:
    rewrites = catalogue.rewrites.get(slug, ())
    return next((one for one in rewrites if other in (one.rewrite, one.original)), None)


def find_alike(slug: Slug, other: Slug, *, catalogue: Catalogue) -> Alike | None:
    return next((one for one in catalogue.alike.get(slug, ()) if other in (one.first, one.second)), None)


def describe_shared(slug: Slug, other: Slug, *, rewrite: Rewrite | None, catalogue: Catalogue) -> str:
    """Return what speaks for a rewrite, else the passages or the words that two reports have in common."""
    if rewrite is not None:
        return shown_words(rewrite.reason, rights=strictest(catalogue.rights[slug], catalogue.rights[other]))
    keys = list_keys(slug, other, catalogue=catalogue)
    if keys:
        return f"{'passage' if len(keys) == 1 else 'passages'} {join_words(keys)}"
    alike = find_alike(slug, other, catalogue=catalogue)
    if alike is not None and alike.shared:
        return "the words " + join_words([f"“{word}”" for word in alike.shared[:MAX_SHARED_WORDS]])
    return "nothing word for word"


def list_keys(slug: Slug, other: Slug, *, catalogue: Catalogue) -> list[str]:
    """Return the letters of the passages that both have; [] where their event was not compared."""
    event = catalogue.events_by_slug.get(slug)
    comparison = catalogue.story.comparisons.get(event.id) if event is not None else None
    points = comparison.points if comparison is not None else ()
    tellers = ((point.key, {span.article for span in point.spans}) for point in points)
    return [key for key, articles in tellers if slug in articles and other in articles]


def strictest(*rights: Rights) -> Rights:
    return Rights.FULL if all(right is Rights.FULL for right in rights) else Rights.EXCERPT


def shared_words(rewrite: Rewrite, *, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the shared passages, longest first; none of them where neither article may be shown in full."""
    shown = (catalogue.rights[slug] is Rights.FULL for slug in (rewrite.rewrite, rewrite.original))
    words = {passage.words for passage in rewrite.shared}
    return tuple(sorted(words, key=lambda one: (-len(one), one))) if any(shown) else ()


def list_points(rewrite: Rewrite, *, catalogue: Catalogue) -> tuple[FollowedPoint, ...]:
    """Return the points that a rewrite follows, in order; those of which nothing may be shown are left out."""
    points = (
        FollowedPoint(
            in_rewrite=tell(one.in_rewrite, catalogue=catalogue),
            in_original=tell(one.in_original, catalogue=catalogue),
        )
        for one in rewrite.aligned
    )
    return tuple(point for point in points if point.in_rewrite.quote or point.in_original.quote)


def tell(evidence: Evidence, *, catalogue: Catalogue) -> ToldWords:
    read = make_read_words(evidence, article=None, catalogue=catalogue)
    return ToldWords(source=read.source, quote=read.quote, line=read.line, url=read.url)


def describe_rewrite(rewrite: Rewrite, *, of: Slug) -> str:
    """Return what the other article is to this one: "a likely rewrite of this article"."""
    how = "" if rewrite.stated else f"{rewrite.certainty} "
    if rewrite.original == of:
        return f"a {how}rewrite of this article"
    return "this article is " + f"a {how}rewrite of it"

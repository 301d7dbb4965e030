"""The pages of the parts of a timeline that is too long for one page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from babel import Locale

from newsdossier.composing.heads import compose_head
from newsdossier.composing.time.parts import Part, link_parts, list_parts, name_part, part_url
from newsdossier.composing.time.timeline import with_landmarks
from newsdossier.model.page.head import PageHead
from newsdossier.model.page.parts import Link
from newsdossier.model.page.timeline_page import TimelinePage


@dataclass(frozen=True, slots=True, kw_only=True)
class Parting:
    """A timeline in parts, and the page that leads to them."""

    whole: Part
    above: PageHead
    locale: Locale

    def link(self, part: Part) -> Link:
        return Link(text=name_part(part, locale=self.locale), url=part_url(part, above=self.above.url))


def compose_part_pages(parting: Parting) -> Iterator[TimelinePage]:
    """Yield the page of each part, in order; none where all stands on one page."""
    parts = list(list_parts(parting.whole))
    around = find_around([part for part, _ in parts if part.own])
    for part, within in parts:
        yield compose_part_page(part, within=within, around=around.get(part, ()), parting=parting)


def find_around(filled: Sequence[Part]) -> dict[Part, tuple[Part, ...]]:
    """Return the parts before and after each of these."""
    return {part: (*filled[max(0, at - 1) : at], *filled[at + 1 : at + 2]) for at, part in enumerate(filled)}


def compose_part_page(
    part: Part, *, within: tuple[Part, ...], around: tuple[Part, ...], parting: Parting
) -> TimelinePage:
    link, above = parting.link(part), parting.above
    title, order = f"{above.title}: {link.text}", "in order" if part.own else "by date"
    count = f"{part.count:,} of {parting.whole.count:,} entries, {order}"
    head = compose_head(link.url, title=title, description=f"{title}. {count}.", template="timeline")
    crumbs = (*above.crumbs, Link(text=above.title, url=above.url), *map(parting.link, within))
    return TimelinePage(
        head=replace(head, crumbs=crumbs, nav=above.nav, feed=above.feed),
        standfirst=f"{count}.",
        parts=link_parts(part, above=above.url, locale=parting.locale),
        entries=tuple(with_landmarks(part.own)),
        topics=(),
        people=(),
        undated=(),
        around=tuple(map(parting.link, around)),
    )

"""Letters of the passages that an article shares with other reports of its event, as the event's page has them."""

from collections.abc import Iterator

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.event.marks import mark_passages
from newsdossier.composing.event.side_by_side import put_side_by_side
from newsdossier.composing.passage_links import Places, link_passage
from newsdossier.composing.wording import count_of
from newsdossier.model.address import Slug
from newsdossier.model.comparison import SharedPoint
from newsdossier.model.page.addresses import event_url
from newsdossier.model.page.passages import PassageKey, SharedLetter


def compose_letters(slug: Slug, *, catalogue: Catalogue) -> tuple[SharedLetter, ...]:
    """Return the passages of the article that others share, in order; () where its event was not compared.

    A letter leads to the passage on the event's page, or to the page where that shows no more of the report.
    """
    event = catalogue.events_by_slug.get(slug)
    comparison = catalogue.story.comparisons.get(event.id) if event is not None else None
    if event is None or comparison is None:
        return ()
    side = put_side_by_side(event, catalogue=catalogue)
    places = Places(page=event_url(event.id), exact=mark_passages(side).anchors)
    found = (
        letter for point in comparison.points for letter in list_places(point, slug, places=places, catalogue=catalogue)
    )
    return tuple(sorted(found, key=lambda letter: (letter.paragraph, letter.letter.key)))


def list_places(point: SharedPoint, slug: Slug, *, places: Places, catalogue: Catalogue) -> Iterator[SharedLetter]:
    """Yield each paragraph of the article that has the passage; not those that rights withhold."""
    reports = len({span.article for span in point.spans})
    seen: set[int] = set()
    for span in point.spans:
        shown = catalogue.shown[slug].get(span.passage) if span.article == slug else None
        if shown is None or span.start >= shown.end or shown.number in seen:
            continue
        seen.add(shown.number)
        yield SharedLetter(
            paragraph=shown.number,
            letter=PassageKey(
                key=point.key,
                verbatim=point.verbatim,
                url=places.find(span) or places.page,
                label=f"Passage {point.key}, in {count_of(reports, 'report')}; read them side by side",
            ),
            passage=link_passage(span, catalogue=catalogue),
        )

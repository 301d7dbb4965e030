"""Something that articles mention and none reports, as pages list it."""

from babel import Locale

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import NOT_KNOWN, name_span
from newsdossier.composing.passage_links import NOWHERE, Places, is_shown, link_passages
from newsdossier.model.comparison import Gap
from newsdossier.model.days import DateSpan
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.page.around import GapEntry
from newsdossier.model.shown import shown_title


def compose_gap(gap: Gap, *, catalogue: Catalogue, places: Places = NOWHERE) -> GapEntry:
    """Return the gap with the passages that mention it."""
    title = name_gap(gap, catalogue=catalogue)
    return GapEntry(
        anchor=f"gap-{gap.id}" if title == gap.title else anchor_place(gap),
        title=title,
        day=name_day(gap.day, locale=catalogue.locale),
        mentions=link_passages(gap.mentions, catalogue=catalogue, places=places),
    )


def anchor_place(gap: Gap) -> str:
    """Return an anchor for a gap whose title is not shown whole: an id has its words and goes where they do."""
    first = min(gap.mentions)
    return f"gap-in-{first.article}-p{first.passage + 1}-{first.start}"


def name_gap(gap: Gap, *, catalogue: Catalogue) -> str:
    """Return its title. Its words are an article's: where one that mentions it withholds them, a few name it."""
    named = [span for span in gap.mentions if span.article in catalogue.articles]
    if all(is_shown(span, catalogue=catalogue) for span in named):
        return gap.title
    return shown_title(gap.title, rights=Rights.EXCERPT)


def name_day(edtf: str, *, locale: Locale) -> str:
    """Return "January 2025" for 2025-01, both ends of an interval, "day not known" for ""."""
    ends = (DateSpan(*(int(part) for part in end.split("-"))) for end in edtf.split("/") if edtf)
    return " – ".join(name_span(end, locale=locale) for end in ends) or NOT_KNOWN

"""A report's own wording of an utterance beside the fullest one."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import DOTS
from newsdossier.composing.passage_links import Places, link_passage, name_article
from newsdossier.composing.quoting.manner import describe_manner
from newsdossier.composing.quoting.readable import may_be_shown
from newsdossier.composing.quoting.speakers import name_other
from newsdossier.model.page.quotes import QuoteWording, WordingPiece
from newsdossier.model.voices import Drift, DriftKind, Quotation, Wording

THE_WHOLE: Final = "the whole"
"""Of a report that has the words that stand at the head: nobody reads them twice to find out that they are the same."""
MAX_NAMED_WORDS: Final = 6  # words left out that a note can still name; more are read in the fullest wording
MIN_CUT_WORDS: Final = 4  # a wording of fewer is a phrase that the report took out: everybody sees that it is cut
MIN_LEFT_OUT: Final = 2  # words at an end: one is an article or a name
CLINGING: Final = frozenset(",.;:!?)”’…")
"""Characters before which no space stands."""


def compose_wording(
    wording: Wording, *, fullest: Wording, spoken: Quotation, catalogue: Catalogue, places: Places
) -> QuoteWording:
    quotation = wording.quotation
    slug = quotation.spans[0].article
    shown = may_be_shown(quotation, catalogue=catalogue)
    names_fullest = may_be_shown(fullest.quotation, catalogue=catalogue)
    return QuoteWording(
        report=places.names.get(slug) or name_article(slug, catalogue=catalogue),
        passage=link_passage(quotation.spans[0], catalogue=catalogue, places=places),
        pieces=tuple(list_pieces(wording.drift, names_left_out=names_fullest)) if shown else (),
        how=describe_manner(quotation, catalogue=catalogue)
        or name_other(quotation, spoken=spoken, catalogue=catalogue),
        certainty=str(quotation.certainty) if quotation.speaker is not None else "",
        dots=DOTS[quotation.certainty] if quotation.speaker is not None else 0,
        rule=quotation.rule,
    )


def list_pieces(drift: Sequence[Drift], *, names_left_out: bool) -> Iterator[WordingPiece]:
    """Yield a wording beside the fullest one; what it leaves out is a note of ours where it would stand.

    That it begins later or ends sooner is said only where the fullest may be read, and the wording is no mere phrase.
    """
    if names_left_out and all(one.kind is DriftKind.SAME for one in drift):
        yield WordingPiece(kind="whole", text=THE_WHOLE, glued=False)
        return
    length = sum(len(one.words.split()) for one in drift if one.kind is not DriftKind.LEFT_OUT)
    for index, one in enumerate(drift):
        if one.kind is not DriftKind.LEFT_OUT:
            kind = "same" if one.kind is DriftKind.SAME else "added"
            yield WordingPiece(kind=kind, text=one.words, glued=one.words[:1] in CLINGING)
            continue
        around = {drift[at].kind for at in (index - 1, index + 1) if 0 <= at < len(drift)}
        is_replaced = DriftKind.ADDED in around
        named = one.words if names_left_out and len(one.words.split()) <= MAX_NAMED_WORDS else ""
        is_cut = index in (0, len(drift) - 1) and not (is_replaced and named)
        if is_cut and (not names_left_out or length < MIN_CUT_WORDS or len(one.words.split()) < MIN_LEFT_OUT):
            continue
        note = note_left_out(named, index=index, of=len(drift), is_replaced=is_replaced)
        yield WordingPiece(kind="note", text=note, glued=False)


def note_left_out(words: str, *, index: int, of: int, is_replaced: bool) -> str:
    """Return "[elsewhere “fresh”]", "[without “at the gate”]", "[ends there]", "[begins there]" or "[…]"."""
    if is_replaced and words:
        return f"[elsewhere “{words}”]"
    if index == of - 1:
        return "[ends there]"
    if index == 0:
        return "[begins there]"
    return f"[without “{words}”]" if words else "[…]"

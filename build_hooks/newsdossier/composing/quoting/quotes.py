"""One utterance as pages show it: the fullest wording, who spoke, and each report's own wording beside it."""

from collections.abc import Sequence

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.passage_links import NOWHERE, Places
from newsdossier.composing.quoting.readable import fold_words, may_be_shown, shown_quotation
from newsdossier.composing.quoting.speakers import find_role, find_spoken, name_speaker
from newsdossier.composing.quoting.wordings import compose_wording
from newsdossier.composing.wording import count_of
from newsdossier.model.page.quotes import Quote
from newsdossier.model.voices import Drift, DriftKind, Quotation, SharedQuotation, Wording


def compose_quote(utterance: SharedQuotation | Quotation, *, catalogue: Catalogue, places: Places = NOWHERE) -> Quote:
    """Return a quotation with every wording of it, the fullest first."""
    wordings = list_wordings(utterance)
    fullest = next((one for one in wordings if may_be_shown(one.quotation, catalogue=catalogue)), wordings[0])
    card = catalogue.cards[fullest.quotation.spans[0].article]
    by_whom = find_spoken(wordings) or fullest.quotation
    head = head_of(wordings, shown=fullest, catalogue=catalogue).rstrip(",")
    return Quote(
        words=head,
        lang=card.lang,
        dir=card.dir,
        speaker=name_speaker(by_whom, catalogue=catalogue),
        role=find_role(wordings, spoken=by_whom, catalogue=catalogue),
        summary=summarise(wordings),
        wordings=tuple(
            compose_wording(one, fullest=wordings[0], spoken=by_whom, catalogue=catalogue, places=places)
            for one in wordings
        ),
    )


def head_of(wordings: Sequence[Wording], *, shown: Wording, catalogue: Catalogue) -> str:
    """Return the fullest wording that may be read; "" where others that may be read are parts of a withheld one alone.

    "old cranes" over "scrapped by Easter" would look like one quotation in two wordings that have nothing in common.
    """
    words = frozenset(shown.quotation.words.casefold().split())
    readable = [one for one in wordings if may_be_shown(one.quotation, catalogue=catalogue)]
    is_apart = any(words.isdisjoint(one.quotation.words.casefold().split()) for one in readable)
    is_whole = shown is wordings[0]
    return "" if is_apart and not is_whole else shown_quotation(shown.quotation, catalogue=catalogue)


def list_wordings(utterance: SharedQuotation | Quotation) -> Sequence[Wording]:
    if isinstance(utterance, SharedQuotation):
        return utterance.wordings
    return (Wording(quotation=utterance, drift=(Drift(kind=DriftKind.SAME, words=utterance.words),)),)


def summarise(wordings: Sequence[Wording]) -> str:
    """Return "3 reports, 3 wordings"; without wordings for words that one report has, once or in several places.

    Other quotation marks, capitals or an ellipsis make no other wording.
    """
    reports = count_of(len({one.quotation.spans[0].article for one in wordings}), "report")
    distinct = len({fold_words(one.quotation.words) for one in wordings})
    if len(wordings) == 1:
        return reports
    if len(wordings) > distinct == 1 and reports == "1 report":
        return f"{reports}, in {count_of(len(wordings), 'place')}"
    return f"{reports}, the same words" if distinct == 1 else f"{reports}, {count_of(distinct, 'wording')}"

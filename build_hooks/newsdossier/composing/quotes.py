"""One utterance as pages show it: the fullest wording, who spoke, and each report's own wording beside it."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import DOTS
from newsdossier.composing.passage_links import NOWHERE, Places, is_shown, link_passage, name_article
from newsdossier.composing.quote_manner import describe_manner
from newsdossier.composing.subjects import SubjectKey
from newsdossier.composing.wording import count_of
from newsdossier.model.page.parts import Link
from newsdossier.model.page.quotes import Quote, QuoteWording, WordingPiece
from newsdossier.model.shown import is_phrase, shown_quote
from newsdossier.model.taxonomy import EntityKind
from newsdossier.model.voices import Drift, DriftKind, NamedSource, Quotation, SharedQuotation, SourceKind, Wording
from newsdossier.model.words import list_words

THE_WHOLE: Final = "the whole"
"""Of a report that has the words that stand at the head: nobody reads them twice to find out that they are the same."""

MAX_NAMED_WORDS: Final = 6  # words left out that a note can still name; more are read in the fullest wording

MIN_CUT_WORDS: Final = 4  # a wording of fewer is a phrase that the report took out: everybody sees that it is cut
MIN_LEFT_OUT: Final = 2  # words at an end: one is an article or a name

SPEAKING: Final = frozenset({SourceKind.PERSON, SourceKind.INSTITUTION})
"""Who speaks for himself: a medium or a document passes words on, and "experts" may be anybody."""

CLINGING: Final = frozenset(",.;:!?)”’…")
"""Characters before which no space stands."""


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


def find_spoken(wordings: Sequence[Wording]) -> Quotation | None:
    """Return the first that says who spoke; one that gives a medium as the speaker only where no other says more."""
    spoken = [one.quotation for one in wordings if one.quotation.speaker is not None]
    people = [one for one in spoken if one.speaker is not None and one.speaker.kind in SPEAKING]
    return next(iter((*people, *spoken)), None)


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


def may_be_shown(quotation: Quotation, *, catalogue: Catalogue) -> bool:
    """Return whether rights let the whole of it be read."""
    return all(is_shown(span, catalogue=catalogue) for span in quotation.spans) or is_phrase(quotation.words)


def shown_quotation(quotation: Quotation, *, catalogue: Catalogue) -> str:
    return quotation.words if may_be_shown(quotation, catalogue=catalogue) else ""


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


def fold_words(words: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in list_words(words))


def name_speaker(quotation: Quotation, *, catalogue: Catalogue) -> Link | None:
    """Return who spoke, with the page of the person or outlet; None where the text does not say."""
    speaker = quotation.speaker
    if speaker is None:
        return None
    rights = catalogue.rights[quotation.spans[0].article]
    name = shown_quote(speaker.name, rights=rights) or f"a source ({speaker.kind})"
    return Link(text=name, url=source_url(speaker, catalogue=catalogue))


def source_url(source: NamedSource, *, catalogue: Catalogue) -> str:
    """Return the page of the entity or outlet that a source is; "" where it is none."""
    keys: list[SubjectKey] = [(str(kind), source.entity) for kind in EntityKind if source.entity]
    keys += [("outlet", source.outlet)] if source.outlet else []
    return next((catalogue.subjects[key].url for key in keys if key in catalogue.subjects), "")


def find_role(wordings: Sequence[Wording], *, spoken: Quotation, catalogue: Catalogue) -> str:
    """Return what the first report that calls the speaker anything calls him; "" where none does."""
    entity = spoken.speaker.entity if spoken.speaker is not None else None
    same = (one.quotation for one in wordings if one.quotation.speaker and one.quotation.speaker.entity == entity)
    return next((role for one in same if (role := name_role(one, catalogue=catalogue))), "")


def name_role(quotation: Quotation, *, catalogue: Catalogue) -> str:
    """Return what the same article calls the speaker; "" where it says nothing, or rights withhold it."""
    if quotation.speaker is None or quotation.speaker.entity is None:
        return ""
    slug = quotation.spans[0].article
    roles = catalogue.story.roles.get(quotation.speaker.entity, ())
    words = (role.words for role in roles if any(mention.span.article == slug for mention in role.mentions))
    return shown_quote(next(words, ""), rights=catalogue.rights[slug])


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


def name_other(quotation: Quotation, *, spoken: Quotation, catalogue: Catalogue) -> str:
    """Return who spoke in this report, where the quotation stands under the name of somebody else; "" where not."""
    here, there = name_speaker(quotation, catalogue=catalogue), name_speaker(spoken, catalogue=catalogue)
    if here is None or there is None or set(fold_words(here.text)) & set(fold_words(there.text)):
        return ""
    return f"here: {here.text}"


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

"""Articles heard sentence by sentence: those that bring in sources, or quote."""

from collections.abc import Sequence
from itertools import islice

from newsdossier.relating.voices.attributions.attributing import make_heard
from newsdossier.relating.voices.attributions.called_kinds import call_media
from newsdossier.relating.voices.attributions.heard import Heard
from newsdossier.relating.voices.clauses.elsewhere import find_clauses_elsewhere
from newsdossier.relating.voices.clauses.find import find_clauses, find_telling
from newsdossier.relating.voices.segments.marks import find_within
from newsdossier.relating.voices.segments.sentences import split_sentences
from newsdossier.relating.voices.segments.sheet import Leaf, Sheet
from newsdossier.relating.voices.segments.tokenizing import TOKEN, tokenize
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.words.languages import Language
from newsdossier.relating.voices.words.reporting import find_reporting


def hear(casts: Sequence[Cast]) -> list[tuple[Heard, ...]]:
    """Return, of each article, the sentences that bring in sources or quote, in reading order."""
    in_english = iter(listen_to([cast for cast in casts if cast.language is None]))
    return [
        call_media(next(in_english) if cast.language is None else listen_elsewhere(cast, cast.language))
        for cast in casts
    ]


def listen_to(casts: Sequence[Cast]) -> list[list[Heard]]:
    """Return, of each article, the sentences that quote, or hold a verb of reporting.

    Each step is taken for all of them before the next: so the processor keeps what a step needs at hand.
    """
    places = [find_places(cast.sheet) for cast in casts]
    read = [tokenize(leaf.text, (start, end), marked=leaf.marked) for own in places for leaf, start, end in own]
    telling = [find_telling(tokens) for tokens in read]
    told = [find_clauses(tokens, signs) for tokens, signs in zip(read, telling, strict=True)]
    found = zip(read, telling, told, strict=True)
    return [
        [
            make_heard(leaf, (start, end), tokens, clauses, cast=cast)
            for (leaf, start, end), (tokens, signs, clauses) in zip(own, islice(found, len(own)), strict=True)
            if signs or tokens.quoted
        ]
        for cast, own in zip(casts, places, strict=True)
    ]


def find_places(sheet: Sheet) -> list[tuple[Leaf, int, int]]:
    """Return where sentences stand that may quote or report; of the verbs the article is asked once for all."""
    reporting = find_reporting(sheet.printed)
    places: list[tuple[Leaf, int, int]] = []
    for leaf in sheet.leaves:
        text, marked = leaf.text, leaf.marked
        words = [word for word in reporting if word in text]
        if words or marked:
            for start, end in split_sentences(text, marked):
                if any(map(text[start:end].__contains__, words)) or (marked and is_quoting(leaf, start, end)):
                    places.append((leaf, start, end))
    return places


def listen_elsewhere(cast: Cast, language: Language) -> list[Heard]:
    heard: list[Heard] = []
    for leaf in cast.sheet.leaves:
        for start, end in split_sentences(leaf.text, leaf.marked):
            tokens = tokenize(leaf.text, (start, end), marked=leaf.marked, token=language.token or TOKEN)
            clauses = list(find_clauses_elsewhere(tokens, language))
            one = make_heard(leaf, (start, end), tokens, clauses, cast=cast)
            if one.voices or is_quoting(leaf, start, end):
                heard.append(one)
    return heard


def is_quoting(leaf: Leaf, start: int, end: int) -> bool:
    return bool(find_within(leaf.marked, start, end))

"""An article heard sentence by sentence: those that bring in sources, or quote."""

from newsdossier.relating.voices.attributing import make_heard
from newsdossier.relating.voices.called_kinds import call_voice, learn_kinds
from newsdossier.relating.voices.cast import Cast
from newsdossier.relating.voices.clauses.elsewhere import find_clauses_elsewhere
from newsdossier.relating.voices.clauses.find import find_clauses, find_telling
from newsdossier.relating.voices.heard import Heard
from newsdossier.relating.voices.languages import Language
from newsdossier.relating.voices.marks import find_within
from newsdossier.relating.voices.sentences import split_sentences
from newsdossier.relating.voices.sheet import Leaf, Sheet
from newsdossier.relating.voices.tokens import TOKEN, tokenize
from newsdossier.relating.voices.verbs import find_reporting


def hear(cast: Cast) -> tuple[Heard, ...]:
    """Return the sentences of an article that bring in sources or quote, in reading order."""
    heard = listen_elsewhere(cast, cast.language) if cast.language else listen_to(cast)
    kinds = learn_kinds([voice.attribution.source for one in heard for voice in one.voices])
    if not kinds:
        return tuple(heard)
    return tuple([one._replace(voices=tuple([call_voice(voice, kinds) for voice in one.voices])) for one in heard])


def listen_to(cast: Cast) -> list[Heard]:
    """Return the sentences that quote, or hold a verb of reporting.

    Each step is taken for all of them before the next: so the processor keeps what a step needs at hand.
    """
    places = find_places(cast.sheet)
    read = [tokenize(leaf.text, (start, end), marked=leaf.marked) for leaf, start, end in places]
    telling = [find_telling(tokens) for tokens in read]
    told = [find_clauses(tokens, signs) for tokens, signs in zip(read, telling, strict=True)]
    return [
        make_heard(leaf, (start, end), tokens, clauses, cast=cast)
        for (leaf, start, end), tokens, signs, clauses in zip(places, read, telling, told, strict=True)
        if signs or tokens.quoted
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

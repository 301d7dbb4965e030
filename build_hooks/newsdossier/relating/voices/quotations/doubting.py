"""How sure it is who spoke, where the article names several people of one surname."""

from dataclasses import replace

from newsdossier.model.citing import words_at
from newsdossier.model.evidence import Certainty
from newsdossier.model.voices import NamedSource, Quotation, SourceKind
from newsdossier.relating.voices.names.given_names import pronoun_of
from newsdossier.relating.voices.names.namesakes import People, find_last, surname_in
from newsdossier.relating.voices.segments.before import text_right_before
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.words.genders import GENDERS


def doubt_namesakes(quotation: Quotation, *, cast: Cast) -> Quotation:
    """Return the quotation; likely at most where "he" or "Brennick" may as well be another of that surname.

    It is certain where the last full name of any of them, in the same sentence or the one before, is the speaker's.
    """
    speaker = quotation.speaker
    if speaker is None or quotation.certainty is not Certainty.CERTAIN or speaker.kind is not SourceKind.PERSON:
        return quotation
    people = cast.known_names().people_of(surname_in(speaker.name.split()))
    here = words_at(cast.sheet.article, speaker.span)
    meant = [one for one in people if may_be_called(here, one[0])]
    if len(meant) < MORE_THAN_ONE or is_named_nearby(speaker, here, people, cast=cast):
        return quotation
    return replace(quotation, certainty=Certainty.LIKELY)


MORE_THAN_ONE = 2


def may_be_called(words: str, name: str) -> bool:
    """Return whether words do not call a woman "he" or "Mr", or a man "she"."""
    told = {GENDERS.get(word.rstrip(".")) for word in words.lower().split()} - {None}
    return not told or pronoun_of(name) in {None, *told}


def is_named_nearby(speaker: NamedSource, here: str, people: People, *, cast: Cast) -> bool:
    """Return whether the words here name the speaker in full, or the text right before them does so last."""
    leaf = next(leaf for leaf in cast.sheet.leaves if leaf.passage == speaker.span.passage)
    last = find_last(f"{text_right_before(cast.sheet, leaf, speaker.span.start)} {here}", people)
    return last is not None and speaker.name in last

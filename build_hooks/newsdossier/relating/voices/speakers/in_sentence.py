"""Who said the words between marks: a table of rules over the sentence that holds them."""

from collections.abc import Callable

from newsdossier.relating.voices.attributions.heard import Heard
from newsdossier.relating.voices.speakers.apart import by_according_before, by_clause_after, by_clause_before
from newsdossier.relating.voices.speakers.beside import (
    by_speaker_then_words,
    by_words_inside_clause,
    by_words_then_speaker,
)
from newsdossier.relating.voices.speakers.carried import by_speaker_then_carrier
from newsdossier.relating.voices.speakers.finding import Finding
from newsdossier.relating.voices.speakers.things import names_a_thing

Rule = Callable[[Heard, int], Finding | None]


def find_speaker(heard: Heard, quoted: int) -> Finding | None:
    """Return the speaker that the sentence names for a token that stands for words in marks; None where it has none."""
    if names_a_thing(heard, quoted):
        return None
    found = (rule(heard, quoted) for rule in RULES)
    return next((finding for finding in found if finding is not None), None)


RULES: tuple[Rule, ...] = (
    by_speaker_then_carrier,
    by_words_then_speaker,
    by_speaker_then_words,
    by_clause_before,
    by_words_inside_clause,
    by_clause_after,
    by_according_before,
)
"""A news service that closes the sentence of somebody else carried his words. Then words beside the marks; a clause
before them reaches further than one after them."""
